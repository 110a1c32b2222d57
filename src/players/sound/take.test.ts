import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiss } from './hiss.ts';
import { CLIP_LEVEL, CLIP_PEAK, loudness } from './loudness.ts';
import { takeOf, type Take } from './take.ts';
import { sampleRate } from './tones.ts';

/**
 * A room with its noise, in which a voice begins at `from` and is heard for `length` seconds, syllable by syllable, in
 * pulses as sharp as a throat makes them.
 */
function room({ from = 0.6, length = 1, loud = 0.2, noise = 0.002, all = 2.5, tap = 0 } = {}): Float32Array {
  const next = hiss();
  return Float32Array.from({ length: Math.round(all * sampleRate) }, (_, i) => {
    const t = i / sampleRate - from;
    const voice =
      t >= 0 && t < length ? Math.sin(2 * Math.PI * 95 * t) ** 61 * (0.55 + 0.45 * Math.sin(25 * t)) : 0;
    const tapped = tap > 0 && i < 0.02 * sampleRate ? tap * next() : 0;
    return Math.max(-1, Math.min(1, loud * voice + noise * next() + tapped));
  });
}
const made = (recorded: Float32Array, phrase = 'name.leg-pump'): Take => {
  const take = takeOf(recorded, phrase);
  if (typeof take === 'string') throw new Error(take);
  return take;
};
const peak = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('what was spoken into the microphone', () => {
  it('is as loud as the built pack, and never louder than its peak, however near she sat', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (loud, length) => {
          const { samples } = made(room({ loud, length, all: length + 1.2, noise: loud / 200 }));
          expect(Math.abs(loudness(samples, sampleRate) - CLIP_LEVEL)).toBeLessThan(0.5);
          expect(peak(samples)).toBeLessThanOrEqual(CLIP_PEAK + 1e-6);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is cut to its words: no pause before, no room after', () => {
    for (const from of [0.1, 0.6, 1.4]) {
      const { seconds, samples } = made(room({ from }));
      expect(seconds, `from ${from}`).toBeGreaterThan(1);
      expect(seconds, `from ${from}`).toBeLessThan(1.25);
      const first = samples.findIndex((sample) => Math.abs(sample) > 0.1);
      expect(first / sampleRate, `from ${from}`).toBeLessThan(0.08);
    }
  });

  it('begins with the words, not with the tap on the button', () => {
    expect(made(room({ tap: 0.8, noise: 0.001 })).seconds).toBeCloseTo(
      made(room({ noise: 0.001 })).seconds,
      1,
    );
  });

  it('comes and goes without a click', () => {
    const { samples } = made(room({ noise: 0.02 }));
    expect([samples[0] ?? 1, samples.at(-1) ?? 1].map(Math.abs)).toEqual([0, 0]);
    expect(peak(samples.subarray(0, 50))).toBeLessThan(0.03);
  });

  it('is no clip when nobody spoke, or nobody stopped', () => {
    expect(takeOf(room({ loud: 0, noise: 0.001 }), 'end')).toBe('silent');
    expect(takeOf(room({ loud: 0, noise: 0.01 }), 'end')).toBe('silent');
    expect(takeOf(new Float32Array(sampleRate), 'end')).toBe('silent');
    expect(takeOf(new Float32Array(0), 'end')).toBe('silent');
    expect(takeOf(room({ loud: 0, tap: 0.9, noise: 0.0005 }), 'end')).toBe('silent');
    expect(takeOf(room({ length: 17, all: 18 }), 'end')).toBe('long');
  });

  it('is kept, with a remark, when it could be better', () => {
    expect(made(room()).remark).toBeNull();
    expect(made(room({ loud: 0.02, noise: 0.0002 })).remark).toBe('faint');
    expect(made(room({ loud: 4 })).remark).toBe('overloaded');
    expect(made(room({ length: 1.1 }), 'number.7').remark).toBe('slow');
    expect(made(room({ length: 0.6 }), 'number.7').remark).toBeNull();
  });
});
