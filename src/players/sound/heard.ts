import { packOfOwn, type OwnClips } from './own-clips.ts';
import { sampleRate } from './tones.ts';
import { voiceOf } from './voice.ts';

/** Softer than this, of 32 767, is not heard from the floor. */
const HEARD = 300;

/** The samples of a sound file, mono and at the recording's rate. Rejects when this browser cannot decode it. */
export async function samplesIn(file: Blob): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 1, sampleRate);
  const decoded = await context.decodeAudioData(await file.arrayBuffer());
  return decoded.getChannelData(0);
}

/** Whether each of the clips can be decoded here and something is heard in it. */
export async function allHeard(clips: OwnClips): Promise<boolean> {
  const voice = voiceOf(packOfOwn(clips));
  // One at a time: a file made to harm may become large when it is decoded.
  for (const phrase of clips.keys()) {
    const clip = (await voice.clips([phrase])).get(phrase);
    if (!clip?.some((sample) => Math.abs(sample) > HEARD)) return false;
  }
  return true;
}
