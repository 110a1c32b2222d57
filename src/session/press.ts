import type { Timeline } from '#timeline/types.ts';
import { deck, type Deck, type DeckParts } from './deck.ts';

export interface PressParts extends DeckParts {
  /** Prints the sound of a timeline, unless it is no longer needed before that is done. */
  record(timeline: Timeline, needed: AbortSignal): Promise<Blob>;
  /** What the sound depends on besides the timeline: the same answer means the same recording. */
  soundOf?(): string;
  /** Told which recording a Start plays. */
  played?(recording: Blob): void;
}

/** A timeline, and the deck that will play its recording. */
export interface Print {
  readonly timeline: Timeline;
  readonly recording: Promise<Blob>;
  readonly transport: Deck;
}

export interface Press {
  /** Prints a timeline for later, unless it lies there already, and puts its tape in. */
  ahead(timeline: Timeline): void;
  /** The print of a timeline: the one made ahead if it is of the same sound, otherwise a new one. It is made once. */
  take(timeline: Timeline): Print;
}

/** Prints recordings, one of them ahead of time, so that Start has nothing to wait for. */
export function press(parts: PressParts, soundFailed: () => void): Press {
  let waiting: { readonly print: Print; readonly text: string } | undefined;
  // Compared as laid out, not as objects: the same choices give the same timeline.
  const textOf = (timeline: Timeline) => JSON.stringify([timeline, parts.soundOf?.()]);

  const print = (timeline: Timeline): Print => {
    const needed = new AbortController();
    const recording = parts.record(timeline, needed.signal);
    // Whoever awaits it learns of a failure; a recording made ahead may never be awaited.
    recording.catch(() => undefined);
    const transport = deck(parts, recording, timeline.duration, soundFailed);
    const dispose = () => {
      transport.dispose();
      needed.abort();
    };
    return { timeline, recording, transport: { ...transport, dispose } };
  };
  const take = (timeline: Timeline, text = textOf(timeline)): Print => {
    const ready = waiting;
    waiting = undefined;
    if (ready?.text === text) return ready.print;
    ready?.print.transport.dispose();
    return print(timeline);
  };
  return {
    take,
    ahead(timeline) {
      const text = textOf(timeline);
      const made = take(timeline, text);
      waiting = { print: made, text };
      made.transport.load();
    },
  };
}
