import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import { endings } from './endings.ts';
import { endOf, inARow, type LengthOf, type Line } from './lines.ts';
import { marksAt } from './marks.ts';
import { wishes, type Wish } from './wishes.ts';

/** Before somebody else begins to speak. */
const CLEAR: Seconds = 0.1;

/**
 * What is said in a session and when. Instructions first, each whole before the next begins: where the full sentence
 * does not fit, the short word; where that does not fit either, nothing, for the tone is heard anyway. The end of each
 * repetition takes what is left over: its number, and how far she is.
 */
export function speech(timeline: Timeline, lengthOf: LengthOf): Line[] {
  // Breath by breath nothing changes: who only breathes is told neither a number nor how far she is.
  const onlyBreathes = timeline.programme.items.some(({ exercise }) => exercise.spokenReps !== undefined);
  const marks = onlyBreathes ? [] : marksAt(timeline);
  const wished = wishes(timeline, marks, (phrase) => lengthOf(phrase) !== undefined);
  const lines = wished.flatMap((wish, i) => {
    const until = Math.min(wish.until, wished[i + 1]?.at ?? Infinity) - CLEAR;
    return fullestThatFits(wish, until, lengthOf);
  });
  if (onlyBreathes) return lines;
  return [...lines, ...endings(timeline, marks, lines, lengthOf)].sort((a, b) => a.at - b.at);
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
