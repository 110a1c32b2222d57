import type { PhraseName } from './phrases.ts';
import { packOf, type Pack } from './pack.ts';
import type { LengthOf } from './lines.ts';
import type { Clips } from './strokes.ts';
import { sampleRate } from './tones.ts';
import { trimmed } from './trimmed.ts';

/** A voice that can be mixed into a recording. */
export interface Voice {
  readonly lengthOf: LengthOf;
  /** The samples of these phrases; a clip that cannot be decoded is left out, its tone is heard all the same. */
  clips(phrases: Iterable<PhraseName>): Promise<Clips>;
}

/** Fetches the pack of a language from `folder` (with a closing slash). Rejects when it is not there or damaged. */
export async function loadVoice(folder: string): Promise<Voice> {
  const [list, sound] = await Promise.all(
    ['phrases.json', 'voice.mp3'].map(async (name) => {
      const answer = await fetch(folder + name);
      if (!answer.ok) throw new Error(`${folder}${name}: ${answer.status}`);
      return answer;
    }),
  );
  if (!list || !sound) throw new Error(`${folder} is empty`);
  return voiceOf(packOf(await list.json(), await sound.arrayBuffer()));
}

/**
 * Decodes with the browser's own decoder: MP3 is the one format that all of them have. Only the bytes are kept, a
 * tenth of the samples; decoding the phrases of a session anew takes less than mixing it.
 */
export function voiceOf({ lengthOf, bytesOf }: Pack): Voice {
  return {
    lengthOf,
    async clips(phrases) {
      const context = new OfflineAudioContext(1, 1, sampleRate);
      const clips = new Map<PhraseName, Int16Array<ArrayBuffer>>();
      const decoding = [...new Set(phrases)].map(async (phrase) => {
        const [bytes, length] = [bytesOf(phrase), lengthOf(phrase)];
        if (!bytes || length === undefined) return;
        const decoded = await context.decodeAudioData(bytes).catch(() => undefined);
        if (decoded) clips.set(phrase, trimmed(decoded.getChannelData(0), Math.round(length * sampleRate)));
      });
      await Promise.all(decoding);
      return clips;
    },
  };
}
