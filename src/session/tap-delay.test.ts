import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestDelay, tapDelay, tickTimes } from './tap-delay.ts';

const ms = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 1000);

describe('how late a headset is, by tapping along', () => {
  it('is found to within a fortieth of a second, however her finger trembles, for every delay there is', () => {
    const hands = fc.array(ms(-25, 25), { minLength: tickTimes.length, maxLength: tickTimes.length });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: longestDelay }), hands, (delay, trembling) => {
        const found = tapDelay(tickTimes.map((tick, i) => tick + delay / 1000 + (trembling[i] ?? 0)));
        expect(Math.abs((found ?? NaN) - delay)).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('is not thrown off by a few ticks that were missed or tapped twice, nor by their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: longestDelay }),
        fc.shuffledSubarray([...tickTimes], { minLength: 7 }),
        fc.array(ms(0, 15_000), { maxLength: 2 }),
        (delay, heard, stray) => {
          const found = tapDelay([...heard.map((tick) => tick + delay / 1000), ...stray]);
          expect(found).toBe(delay);
        },
      ),
    );
  });

  it('is a whole number from 0 to 500, or unknown, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.array(ms(-1000, 30_000), { maxLength: 40 }), (taps) => {
        const found = tapDelay(taps);
        if (found === undefined) return;
        expect(Number.isInteger(found)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(longestDelay);
      }),
    );
  });

  it('is nothing when she taps a little ahead, as people do', () => {
    expect(tapDelay(tickTimes.map((tick) => tick - 0.04))).toBe(0);
  });

  it('stays unknown after a few taps, or taps at random', () => {
    expect(tapDelay(tickTimes.slice(0, 4))).toBeUndefined();
    expect(tapDelay([])).toBeUndefined();
    expect(tapDelay(tickTimes.map((tick, i) => tick + ((i * 3) % 10) / 14))).toBeUndefined();
  });
});
