import type { Seconds } from '#score/types.ts';
import { CLIP_LEVEL, CLIP_PEAK, loudness } from './loudness.ts';
import { sampleRate } from './tones.ts';

/** How slowly the gain goes down before a peak and comes up after it: slow enough not to be heard as a crackle. */
const DOWN: Seconds = 0.003;
const UP: Seconds = 0.06;
/** Holding the peaks down takes a little loudness away; what is missing is given back, and held down again. */
const ROUNDS = 6;

/** Samples at the level and below the peak that all clips have; all zeros stay so. */
export function levelled(samples: Float32Array): Float32Array {
  let even = samples;
  for (let round = 0; round < ROUNDS; round++) {
    const level = loudness(even, sampleRate);
    if (!Number.isFinite(level)) return even;
    const gain = 10 ** ((CLIP_LEVEL - level) / 20);
    even = limited(even.map((sample) => gain * sample));
  }
  return even;
}

/** Peaks held down to `CLIP_PEAK` by a gain that looks ahead; what is softer is left as it is. */
function limited(samples: Float32Array): Float32Array {
  const gains = samples.map((sample) => Math.min(1, CLIP_PEAK / Math.abs(sample)));
  const [down, up] = [1 / (DOWN * sampleRate), 1 / (UP * sampleRate)];
  for (let i = gains.length - 2; i >= 0; i--) gains[i] = Math.min(gains[i] ?? 1, (gains[i + 1] ?? 1) + down);
  for (let i = 1; i < gains.length; i++) gains[i] = Math.min(gains[i] ?? 1, (gains[i - 1] ?? 1) + up);
  return samples.map((sample, i) => sample * (gains[i] ?? 1));
}
