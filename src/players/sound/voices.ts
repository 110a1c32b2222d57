import { loadVoice, type Voice } from './voice.ts';

/** Waiting longer for a voice than this would be waiting on the floor; the tones begin without it. */
const PATIENCE_MS = 4000;

/** The voices of the languages, each loaded when it is first asked for. */
export interface Voices {
  /** The voice of a language, or undefined when it cannot be had now; never rejects, never takes longer than 4 s. */
  of(language: string): Promise<Voice | undefined>;
}

/** `missing` is told whether the voice that was asked for last could not be had. Tried anew at the next asking. */
export function voices(folderOf: (language: string) => string, missing: (yes: boolean) => void): Voices {
  const loaded = new Map<string, Promise<Voice>>();
  return {
    async of(language) {
      const loading = loaded.get(language) ?? loadVoice(folderOf(language));
      loaded.set(language, loading);
      const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
      const voice = await Promise.race([
        late,
        loading.catch(() => {
          loaded.delete(language);
          return undefined;
        }),
      ]);
      missing(!voice);
      return voice;
    },
  };
}
