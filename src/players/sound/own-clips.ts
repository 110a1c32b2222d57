import type { Seconds } from '#score/types.ts';
import type { Pack } from './pack.ts';
import type { PhraseName } from './phrases.ts';
import type { Voice } from './voice.ts';

/** A phrase in somebody's own voice. */
export interface OwnClip {
  /** What is said: a clip of words that have been changed since is not used. */
  readonly text: string;
  readonly seconds: Seconds;
  /** An MP3 of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type OwnClips = ReadonlyMap<PhraseName, OwnClip>;

/** Those clips that say what the app says today. */
export const fitting = (clips: OwnClips, phrases: ReadonlyMap<PhraseName, string>): OwnClips =>
  new Map([...clips].filter(([name, { text }]) => phrases.get(name) === text));

/** The clips with one more, or one anew. */
export const withClip = (clips: OwnClips, name: PhraseName, clip: OwnClip): OwnClips =>
  new Map([...clips, [name, clip]]);

/** Clips as the mixer knows them. */
export const packOfOwn = (clips: OwnClips): Pack => ({
  lengthOf: (phrase) => clips.get(phrase)?.seconds,
  bytesOf: (phrase) => clips.get(phrase)?.bytes.slice().buffer,
});

/** One voice over another: what the upper one cannot say, the lower one says. */
export const over = (upper: Voice, lower: Voice): Voice => ({
  lengthOf: (phrase) => upper.lengthOf(phrase) ?? lower.lengthOf(phrase),
  async clips(phrases) {
    const wanted = [...phrases];
    const own = (phrase: PhraseName) => upper.lengthOf(phrase) !== undefined;
    const [mine, theirs] = await Promise.all([
      upper.clips(wanted.filter(own)),
      lower.clips(wanted.filter((phrase) => !own(phrase))),
    ]);
    return new Map([...theirs, ...mine]);
  },
});

export const noClips: OwnClips = new Map();

/** What the clips say. */
export const saidBy = (clips: OwnClips): ReadonlySet<PhraseName> => new Set(clips.keys());
