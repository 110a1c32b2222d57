import { sampleRate } from './tones.ts';

/** What is softer than this (-46 dB of full) before the first word is what the encoder put there. */
const SILENT = 0.005;
/** Left standing before the first loud sample, for the soft beginning of an f or an h. */
const BEFORE = Math.round(0.03 * sampleRate);
/** Both ends come and go over this, so that a cut is never a click. */
const EDGE = Math.round(0.005 * sampleRate);

/**
 * A decoded clip as it is mixed: without the silence that MP3 puts before it (25-55 ms, different in every browser), at
 * most `longest` samples, which is what its line in the session has room for.
 */
export function trimmed(samples: Float32Array, longest: number): Int16Array<ArrayBuffer> {
  const loud = samples.findIndex((sample) => Math.abs(sample) > SILENT);
  const from = Math.max(0, loud - BEFORE);
  const count = Math.min(longest, samples.length - from);
  const clip = new Int16Array(count);
  // Plain loops: a session has minutes of voice, and she waits while it is made ready.
  for (let i = 0; i < count; i++)
    clip[i] = Math.floor(32_767 * Math.max(-1, Math.min(1, samples[from + i] ?? 0)) + 0.5);
  for (let i = 0; i < Math.min(EDGE, count); i++) {
    clip[i] = Math.round(((clip[i] ?? 0) * i) / EDGE);
    clip[count - 1 - i] = Math.round(((clip[count - 1 - i] ?? 0) * i) / EDGE);
  }
  return clip;
}
