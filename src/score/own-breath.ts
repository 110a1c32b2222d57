import { partRange, type Pattern } from './breathing.ts';
import type { Seconds } from './types.ts';

/** A finger goes down or comes up, at a point of any even clock. */
export interface Touch {
  readonly kind: 'down' | 'up';
  readonly at: Seconds;
}

/** So many breaths are taken along; the middle one of three is not moved by one that came out odd. */
export const BREATHS = 3;
/** A finger that lies longer than this is holding while she breathes in; a shorter one is a tap at a turn of the breath. */
const A_TAP: Seconds = 0.45;

/**
 * When the breath turned, in to out and out to in by turns: holding gives a turn when the finger goes down and one when
 * it comes up, tapping gives one for each tap. What the first touch was, the others are taken to be.
 */
export function turnsOf(touches: readonly Touch[]): Seconds[] {
  const [down, up] = touches;
  const holding = down && up && up.at - down.at > A_TAP;
  return touches.filter(({ kind }) => holding || kind === 'down').map(({ at }) => at);
}

/** How many whole breaths have been taken along. */
export const breathsIn = (turns: readonly Seconds[]): number => Math.floor(Math.max(0, turns.length - 1) / 2);

/**
 * The tempo of her own breath, rounded to tenths of a second; undefined before three breaths are whole, or when they
 * were quicker or slower than the pacer goes.
 */
export function tempoOf(turns: readonly Seconds[]): Pattern | undefined {
  if (breathsIn(turns) < BREATHS) return undefined;
  const lengths = turns.slice(1).map((at, i) => at - (turns[i] ?? at));
  const middle = (nth: 0 | 1) => {
    const three = lengths.filter((_, i) => i % 2 === nth).slice(0, BREATHS);
    return Math.round((three.sort((a, b) => a - b)[1] ?? 0) * 10) / 10;
  };
  const own = { in: middle(0), hold: 0, out: middle(1), rest: 0 };
  const possible = (['in', 'out'] as const).every(
    (part) => own[part] >= partRange[part].min && own[part] <= partRange[part].max,
  );
  return possible ? own : undefined;
}
