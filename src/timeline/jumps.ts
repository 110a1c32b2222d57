import type { Seconds } from '#score/types.ts';
import { blockAt } from './query.ts';
import type { Timeline } from './types.ts';

/** "Previous" within this of an exercise's beginning goes to the one before; later it starts the same one again. */
const STILL_AT_START: Seconds = 4;

/** Where "next" leads: the stretch before the next exercise; after the last one, getting up; after that, the end. */
export function jumpOn(timeline: Timeline, t: Seconds): Seconds {
  const block = blockAt(timeline, t);
  const following = timeline.blocks[timeline.blocks.indexOf(block) + 1];
  return following?.from ?? (t < block.to ? block.to : timeline.duration);
}

/** Where "previous" leads: the beginning of this exercise, or of the one before when this has hardly begun. */
export function jumpBack(timeline: Timeline, t: Seconds): Seconds {
  const block = blockAt(timeline, t);
  const before = timeline.blocks[timeline.blocks.indexOf(block) - 1];
  const begun = t - block.start >= STILL_AT_START;
  return begun || !before ? block.start : before.start;
}
