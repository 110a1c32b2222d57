import { describe, expect, it } from 'vitest';
import { sampleRate } from './tones.ts';
import { trimmed } from './trimmed.ts';

/** Silence, as an encoder puts it first, and then half a second of a word. */
const decoded = (silence: number) => {
  const first = Math.round(silence * sampleRate);
  return Float32Array.from({ length: first + sampleRate / 2 }, (_, i) =>
    i < first ? 0.001 : Math.sin(i) * 0.4,
  );
};

describe('a decoded clip', () => {
  it('begins at the same sample of its word, however much silence a browser puts before it', () => {
    for (const silence of [0.05, 0.08, 0.3]) {
      const clip = trimmed(decoded(silence), sampleRate);
      const loud = clip.findIndex((sample) => Math.abs(sample) > 200);
      expect(loud / sampleRate, `${silence} s`).toBeCloseTo(0.03, 2);
    }
  });

  it('is never longer than its place, and comes and goes without a click', () => {
    const clip = trimmed(decoded(0), 4000);
    expect(clip.length).toBe(4000);
    expect(Math.abs(clip.at(0) ?? 1)).toBe(0);
    expect(Math.abs(clip.at(-1) ?? 1)).toBe(0);
    expect(Math.abs(clip.at(-8) ?? 1)).toBeLessThan(0.4 * 32_767 * 0.1);
  });

  it('does not overflow where a decoder overshoots', () => {
    const clip = trimmed(new Float32Array(2000).fill(1.3), 2000);
    expect(Math.max(...clip)).toBe(32_767);
  });
});
