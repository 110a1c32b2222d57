import type { Mp3Encoder as Encoder } from '@breezystack/lamejs';
// Its licence (LGPL-3.0) wants it to be unchanged or told of, and anyone to be able to put another version in its place:
// it is served as the file it came as, and not bundled.
import lamejs from '/node_modules/@breezystack/lamejs/dist/lamejs.js?url';
import { joined } from './joined.ts';
import { sampleRate } from './tones.ts';

/** As the built pack: 32 kilobits a second, the one compressed format that every browser decodes. */
const KILOBITS = 32;
/** A frame of an MP3 at this rate. */
const FRAME = 576;
/** Frames between two looks at the page: encoding a sentence takes an old phone a second, and nobody shall wait for it. */
const AT_ONCE = 16;

/** Mono samples at the recording's rate as an MP3. */
export async function mp3Of(samples: Float32Array): Promise<Uint8Array<ArrayBuffer>> {
  const { Mp3Encoder } = (await import(/* @vite-ignore */ lamejs)) as { Mp3Encoder: typeof Encoder };
  const encoder = new Mp3Encoder(1, sampleRate, KILOBITS);
  const whole = Int16Array.from(samples, (sample) => Math.round(32_767 * Math.max(-1, Math.min(1, sample))));
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < whole.length; i += FRAME) {
    pieces.push(encoder.encodeBuffer(whole.subarray(i, i + FRAME)));
    if (i % (AT_ONCE * FRAME) === 0) await new Promise((done) => setTimeout(done));
  }
  pieces.push(encoder.flush());
  return joined(pieces);
}
