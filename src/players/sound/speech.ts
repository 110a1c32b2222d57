import type { Seconds } from '#score/types.ts';
import type { PhaseSpan, Timeline } from '#timeline/types.ts';
import { counts } from './counts.ts';
import type { PhraseName } from './phrases.ts';
import { wishes, type Wish } from './wishes.ts';

/** Something said: from which second, and how long it takes. */
export interface Line {
  readonly at: Seconds;
  readonly phrase: PhraseName;
  readonly length: Seconds;
}

/** How long a phrase takes; undefined when there is no clip of it. */
export type LengthOf = (phrase: PhraseName) => Seconds | undefined;

/** Between two phrases that belong together: a breath, not a stop. */
const BETWEEN: Seconds = 0.3;
/** Before somebody else begins to speak. */
const CLEAR: Seconds = 0.1;

/**
 * What is said in a session and when. Instructions first, each whole before the next begins: where the full sentence
 * does not fit, the short word; where that does not fit either, nothing, for the tone is heard anyway. Counts take what
 * is left over.
 */
export function speech(timeline: Timeline, lengthOf: LengthOf): Line[] {
  const wished = wishes(timeline, (phrase) => lengthOf(phrase) !== undefined);
  const lines = wished.flatMap((wish, i) => {
    const until = Math.min(wish.until, wished[i + 1]?.at ?? Infinity) - CLEAR;
    return longestThatFits(wish, until, lengthOf);
  });
  const { items } = timeline.programme;
  // What falls silent after a few repetitions is not counted aloud either.
  const phases = timeline.spans.filter(
    (span): span is PhaseSpan => span.kind === 'phase' && items[span.item]?.exercise.spokenReps === undefined,
  );
  return [...lines, ...counts(phases, lines, lengthOf)].sort((a, b) => a.at - b.at);
}

function longestThatFits({ at, ways }: Wish, until: Seconds, lengthOf: LengthOf): Line[] {
  for (const way of ways) {
    const lines = inARow(way, at, lengthOf);
    const last = lines.at(-1);
    if (last && last.at + last.length <= until) return lines;
  }
  return [];
}

function inARow(phrases: readonly PhraseName[], from: Seconds, lengthOf: LengthOf): Line[] {
  let at = from;
  return phrases.flatMap((phrase) => {
    const length = lengthOf(phrase);
    if (length === undefined) return [];
    const line = { at: Math.round(at * 1000) / 1000, phrase, length };
    at += length + BETWEEN;
    return [line];
  });
}
