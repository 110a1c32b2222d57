import { Mp3Encoder } from '@breezystack/lamejs';
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
