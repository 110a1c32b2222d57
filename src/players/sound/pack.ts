import * as v from 'valibot';
import type { Seconds } from '#score/types.ts';
import type { PhraseName } from './phrases.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape of `phrases.json`. */
export const packList = v.object({
  language: v.string(),
  phrases: v.record(
    v.string(),
    v.object({
      text: v.string(),
      /** Where in the sound file the clip lies, and how many bytes it has. */
      from: whole,
      bytes: whole,
      seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(15)),
    }),
  ),
});
/** What a pack of clips has: the file `phrases.json` beside `voice.mp3`. */
export type PackList = v.InferOutput<typeof packList>;

/** A pack of clips: what can be said, how long it takes, and the encoded bytes of it. */
export interface Pack {
  lengthOf(phrase: PhraseName): Seconds | undefined;
  /** The clip as it was encoded; undefined when there is none. */
  bytesOf(phrase: PhraseName): ArrayBuffer | undefined;
}

/** Joins a list with its sound file. Throws when the list is none, or tells of bytes that the file does not have. */
export function packOf(listed: unknown, sound: ArrayBuffer): Pack {
  const { phrases } = v.parse(packList, listed);
  const clips = new Map(Object.entries(phrases));
  for (const [name, { from, bytes }] of clips)
    if (from + bytes > sound.byteLength) throw new RangeError(`the sound of "${name}" is missing`);
  return {
    lengthOf: (phrase) => clips.get(phrase)?.seconds,
    bytesOf(phrase) {
      const clip = clips.get(phrase);
      return clip && sound.slice(clip.from, clip.from + clip.bytes);
    },
  };
}
