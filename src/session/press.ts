import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import type { Deck } from './deck.ts';

/** A timeline with what plays it; the sound may still be on its way. */
export interface Printed {
  readonly timeline: Timeline;
  /** The timeline as laid out and how it sounds: the same choices give the same text. */
  readonly text: string;
  readonly transport: Deck;
}

export interface PressParts {
  /** Prints the sound of a timeline. */
  record(timeline: Timeline): Promise<Blob>;
  /** What the sound depends on besides the timeline: the same answer means the same recording. */
  soundOf?(): string;
  deckOf(recording: Promise<Blob>, duration: Seconds): Deck;
}

/** Prints the sound of timelines; one may be printed and put in ahead, so that Start has nothing to wait for. */
export function press({ record, soundOf, deckOf }: PressParts) {
  let ready: Printed | undefined;
  const textOf = (timeline: Timeline) => JSON.stringify([timeline, soundOf?.()]);

  const print = (timeline: Timeline): Printed => {
    const recording = record(timeline);
    // Whoever awaits it learns of a failure; a recording made ahead may never be awaited.
    recording.catch(() => undefined);
    return { timeline, text: textOf(timeline), transport: deckOf(recording, timeline.duration) };
  };

  /** What was printed ahead, if that is it; else it is printed now. */
  const take = (timeline: Timeline): Printed => {
    const had = ready;
    ready = undefined;
    if (had?.text === textOf(timeline)) return had;
    had?.transport.dispose();
    return print(timeline);
  };

  return {
    print,
    take,
    ahead(timeline: Timeline): void {
      ready = take(timeline);
      ready.transport.load();
    },
  };
}
