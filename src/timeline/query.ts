import type { Seconds } from '#score/types.ts';
import type { Block, Cue, Span, Timeline } from './types.ts';

/** The span at `t` seconds; before the start the first, after the end the last. */
export function spanAt(timeline: Timeline, t: Seconds): Span {
  const { spans } = timeline;
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? Infinity) <= t) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  if (!span) throw new RangeError('A timeline without spans has nothing at any time');
  return span;
}

/** How much of a stretch has passed at `t`: 0 at its start, 1 at its end. */
export function progressAt(stretch: { from: Seconds; to: Seconds }, t: Seconds): number {
  const length = stretch.to - stretch.from;
  return length > 0 ? Math.min(1, Math.max(0, (t - stretch.from) / length)) : 1;
}

/** Every cue with `from <= at < to`, in order. Half-open, so adjoining windows hand out each cue exactly once. */
export function cuesBetween(timeline: Timeline, from: Seconds, to: Seconds): readonly Cue[] {
  return timeline.cues.filter((cue) => cue.at >= from && cue.at < to);
}

/** Whether a cue ends what lies before it; someone who jumps to its very second has not done that. */
export function closes({ kind }: Cue): boolean {
  return kind === 'rep' || kind === 'enough' || kind === 'exercise-done';
}

/** The exercise whose stretch, phases or changes are under way at `t`; the last one while getting up. */
export function blockAt(timeline: Timeline, t: Seconds): Block {
  const block = timeline.blocks[spanAt(timeline, t).item];
  if (!block) throw new RangeError(`No exercise at ${t} s`);
  return block;
}

/** Where the other side of the same exercise begins, if it has two: the seconds of its first phase. */
export function sideStart(timeline: Timeline, item: number, side: 'left' | 'right'): Seconds | undefined {
  return timeline.spans.find((s) => s.kind === 'phase' && s.item === item && s.side === side)?.from;
}
