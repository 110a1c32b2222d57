import { describe, expect, it } from 'vitest';
import { phaseTones, swellOf, type Swell } from '#score/cue-sheet.ts';
import type { PhaseName } from '#score/types.ts';
import { swellSamples } from './swell.ts';
import { sampleRate } from './tones.ts';

const swells: Swell[] = ['in', 'out', 'up', 'down', 'still'];
const loudestOf = (samples: Float32Array) => samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
const power = (samples: Float32Array) => samples.reduce((sum, s) => sum + s * s, 0) / samples.length;
/** How often the wave goes through zero in a second, halved: a rough pitch. */
const pitch = (samples: Float32Array) => {
  let crossings = 0;
  for (let i = 1; i < samples.length; i++)
    if (Math.sign(samples[i] ?? 0) !== Math.sign(samples[i - 1] ?? 0)) crossings++;
  return (crossings * sampleRate) / (2 * samples.length);
};
/** A stretch of a swell, in shares of its length. */
const part = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(Math.round(from * samples.length), Math.round(to * samples.length));

describe('a swell', () => {
  it.each(swells)('"%s" lasts exactly as long as its movement, and does not click', (swell) => {
    for (const length of [1.2, 1.5, 2, 4, 6, 8, 10.125]) {
      const samples = swellSamples(swell, length);
      expect(samples.length).toBe(Math.round(length * sampleRate));
      const gentle = 0.05 * loudestOf(samples);
      const threeMs = Math.round(0.003 * sampleRate);
      expect(loudestOf(samples.subarray(0, threeMs))).toBeLessThan(gentle);
      expect(loudestOf(samples.subarray(-threeMs))).toBeLessThan(gentle);
    }
  });

  it('is always there, so that she hears that the movement goes on', () => {
    for (const swell of swells) {
      const samples = swellSamples(swell, 6);
      for (let share = 0.1; share < 0.85; share += 0.05)
        expect(power(part(samples, share, share + 0.05)), `${swell} at ${share}`).toBeGreaterThan(2e-5);
    }
  });

  it('rises with the breath in, falls with the breath out, and out is softer', () => {
    const [inward, outward] = [swellSamples('in', 4), swellSamples('out', 6)];
    expect(pitch(part(inward, 0.8, 0.95))).toBeGreaterThan(1.5 * pitch(part(inward, 0.05, 0.2)));
    expect(pitch(part(outward, 0.8, 0.95))).toBeLessThan(pitch(part(outward, 0.05, 0.2)) / 1.5);
    expect(power(part(inward, 0.7, 0.9))).toBeGreaterThan(2 * power(part(inward, 0.1, 0.3)));
    expect(power(part(outward, 0.7, 0.9))).toBeLessThan(power(part(outward, 0.1, 0.3)) / 2);
    expect(power(outward)).toBeLessThan(power(inward));
  });

  it('grows with effort, fades with letting go, and the two differ in pitch', () => {
    const [up, down] = [swellSamples('up', 2), swellSamples('down', 4)];
    expect(power(part(up, 0.6, 0.8))).toBeGreaterThan(2 * power(part(up, 0.2, 0.4)));
    expect(power(part(down, 0.6, 0.8))).toBeLessThan(power(part(down, 0.2, 0.4)) / 2);
    expect(pitch(up)).toBeGreaterThan(1.3 * pitch(down));
  });

  it('leads nowhere where nothing is to be followed', () => {
    const still = swellSamples('still', 8);
    expect(power(part(still, 0.6, 0.9)) / power(part(still, 0.1, 0.4))).toBeCloseTo(1, 1);
    expect(swellOf('free')).toBe('still');
    for (const phase of Object.keys(phaseTones) as PhaseName[])
      if (swellOf(phase) !== 'still') expect(swellOf(phase)).toBe(phaseTones[phase]);
  });

  it('is the same to the last bit every time', () => {
    expect(swellSamples('out', 6)).toEqual(swellSamples('out', 6));
  });
});
