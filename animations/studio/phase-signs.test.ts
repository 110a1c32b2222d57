import { expect, test } from 'vitest';
import { footPump } from './exercises/foot-pump.ts';
import { SIDES } from './exercises/sides.ts';
import { at } from './list.ts';
import { valuesAt } from './reduce.ts';
import { markersOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

test.each(SIDES)('%s: the sign of the press is there while she presses, and not when she lets go', (side) => {
  const film = footPump(side);
  const keys = tracksOf(film).get('shown:press') ?? [];
  const shown = (phase: string, share: number): number => {
    const { tm = 0, dr = 0 } = markersOf(film).find(({ cm }) => cm === phase) ?? {};
    return at(valuesAt(keys, tm + share * (dr - 1)), 0);
  };
  expect(shown('enter', 0.9)).toBe(0);
  for (const share of [0.3, 0.6, 1]) expect(shown('flex', share), `flex ${share}`).toBe(1);
  for (const share of [0.3, 0.6, 1]) expect(shown('point', share), `point ${share}`).toBe(0);
  expect(shown('lower', 0.5)).toBe(0);
});
