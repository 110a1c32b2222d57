import type { Timeline } from '#timeline/types.ts';

/** A timeline with its sound, which may still be on its way. */
export interface Printed {
  readonly timeline: Timeline;
  readonly recording: Promise<Blob>;
}

/** Prints the sound of timelines; one may be printed ahead, so that Start has nothing to wait for. */
export function press(record: (timeline: Timeline) => Promise<Blob>) {
  let ready: Printed | undefined;

  const print = (timeline: Timeline): Printed => {
    const recording = record(timeline);
    // Whoever awaits it learns of a failure; a recording made ahead may never be awaited.
    recording.catch(() => undefined);
    return { timeline, recording };
  };

  return {
    print,
    ahead: (timeline: Timeline) => void (ready = print(timeline)),
    /** What was printed ahead, if that is it; compared as laid out: the same choices give the same timeline. */
    take: (timeline: Timeline): Printed =>
      ready && JSON.stringify(ready.timeline) === JSON.stringify(timeline) ? ready : print(timeline),
    forget: () => void (ready = undefined),
  };
}
