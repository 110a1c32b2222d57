import { over } from './own-clips.ts';
import { loadVoice, type Voice } from './voice.ts';

/** Waiting longer for a voice than this would be waiting on the floor; the tones begin without it. */
const PATIENCE_MS = 4000;

/** The voices of the languages, each loaded when it is first asked for. */
export interface Voices {
  /** The voice of a language, or undefined when it cannot be had now; never rejects, never takes longer than 4 s. */
  of(language: string): Promise<Voice | undefined>;
}

/**
 * `missing` is told whether the voice that was asked for last could not be had; tried anew at the next asking. `own` is
 * the voice somebody has recorded for this phone, and is asked each time: it may have come since.
 */
export function voices(
  folderOf: (language: string) => string,
  missing: (yes: boolean) => void,
  own: (language: string) => Promise<Voice | undefined> = async () => undefined,
): Voices {
  const loaded = new Map<string, Promise<Voice>>();
  const built = (language: string) => {
    const loading = loaded.get(language) ?? loadVoice(folderOf(language));
    loaded.set(language, loading);
    return loading.catch(() => {
      loaded.delete(language);
      return undefined;
    });
  };
  return {
    async of(language) {
      const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
      const [lower, upper] = await Promise.all([
        Promise.race([late, built(language)]),
        Promise.race([late, own(language).catch(() => undefined)]),
      ]);
      missing(!lower && !upper);
      return upper && lower ? over(upper, lower) : (upper ?? lower);
    },
  };
}
