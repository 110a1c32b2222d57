import { dayNumber } from './days.ts';
import type { Pause } from './types.ts';

/** From and to as day numbers, both included; `to` may be Infinity. */
export type Stretch = readonly [from: number, to: number];

/** Pauses as stretches of days, in order and without overlaps. */
export function stretchesOf(pauses: readonly Pick<Pause, 'from' | 'to'>[]): Stretch[] {
  const all = pauses
    .map(({ from, to }): Stretch => [dayNumber(from), to === null ? Infinity : dayNumber(to)])
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0]);
  const joined: Stretch[] = [];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** The stretch a day lies in, or undefined. */
export const stretchAt = (stretches: readonly Stretch[], day: number): Stretch | undefined =>
  stretches.find(([from, to]) => from <= day && day <= to);
