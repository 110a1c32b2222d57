import type { Seconds } from '#score/types.ts';
import type { PhraseName } from './phrases.ts';

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

/** Phrases said one after another from a second on; those without a clip are left out. */
export function inARow(phrases: readonly PhraseName[], from: Seconds, lengthOf: LengthOf): Line[] {
  let at = from;
  return phrases.flatMap((phrase) => {
    const length = lengthOf(phrase);
    if (length === undefined) return [];
    const line = { at: Math.round(at * 1000) / 1000, phrase, length };
    at += length + BETWEEN;
    return [line];
  });
}

export const endOf = ({ at, length }: Line): Seconds => at + length;
