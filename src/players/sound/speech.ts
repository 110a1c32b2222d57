import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import { endings } from './endings.ts';
import { endOf, inARow, type LengthOf, type Line } from './lines.ts';
import { marksAt } from './marks.ts';
import { fallsSilent, wishes, type Wish } from './wishes.ts';

/** Before somebody else begins to speak. */
const CLEAR: Seconds = 0.1;

/**
 * What is said in a session and when. Instructions first, each whole before the next begins: where the full sentence
 * does not fit, the short word; where that does not fit either, nothing, for the tone is heard anyway. The end of each
 * repetition takes what is left over: its number, and how far she is.
 */
export function speech(timeline: Timeline, lengthOf: LengthOf): Line[] {
  const wished = wishes(timeline, (phrase) => lengthOf(phrase) !== undefined);
  const lines = wished.flatMap((wish, i) => {
    const until = Math.min(wish.until, wished[i + 1]?.at ?? Infinity) - CLEAR;
    return fullestThatFits(wish, until, lengthOf);
  });
  // What falls silent after a few repetitions is not counted aloud either.
  if (fallsSilent(timeline)) return lines;
  return [...lines, ...endings(timeline, marksAt(timeline), lines, lengthOf)].sort((a, b) => a.at - b.at);
}

function fullestThatFits({ at, ways, late }: Wish, until: Seconds, lengthOf: LengthOf): Line[] {
  for (const way of ways) {
    const lines = inARow(way, at, lengthOf);
    const last = lines.at(-1);
    if (!last || endOf(last) > until) continue;
    return late ? inARow(way, at + until - endOf(last), lengthOf) : lines;
  }
  return [];
}
