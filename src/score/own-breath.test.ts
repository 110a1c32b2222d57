import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempoOf, turnsOf, type Touch } from './own-breath.ts';

const seconds = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const turnsFor = (inhale: number, exhale: number, n = 7) =>
  Array.from({ length: n }, (_, i) => 100 + Math.ceil(i / 2) * inhale + Math.floor(i / 2) * exhale);
const held = (turns: readonly number[]): Touch[] =>
  turns.map((at, i) => ({ kind: i % 2 === 0 ? 'down' : 'up', at }));
const tapped = (turns: readonly number[]): Touch[] =>
  turns.flatMap((at) => [
    { kind: 'down', at },
    { kind: 'up', at: at + 0.12 },
  ]);

describe('the tempo of her own breath', () => {
  it('is what she did, to three parts in a hundred, tapped or held', () => {
    fc.assert(
      fc.property(
        seconds(1.7, 8),
        seconds(1.7, 12),
        fc.constantFrom(held, tapped),
        (inhale, exhale, touch) => {
          const own = tempoOf(turnsOf(touch(turnsFor(inhale, exhale))));
          expect(Math.abs((own?.in ?? NaN) / inhale - 1)).toBeLessThan(0.03);
          expect(Math.abs((own?.out ?? NaN) / exhale - 1)).toBeLessThan(0.03);
        },
      ),
    );
  });

  it('is not moved by one odd breath', () => {
    const turns = turnsFor(3, 4).map((at, i) => (i > 2 ? at + 2 : at));
    expect(tempoOf(turns)).toMatchObject({ in: 3, out: 4 });
  });

  it('is unknown before three breaths are whole, and when it was no calm breath', () => {
    expect(tempoOf(turnsFor(3, 4, 6))).toBeUndefined();
    expect(tempoOf(turnsFor(0.8, 0.9))).toBeUndefined();
    expect(tempoOf(turnsFor(3, 14))).toBeUndefined();
  });
});
