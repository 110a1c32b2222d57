import { words } from '#i18n/words.svelte.ts';
import { readOwnVoice } from '#platform/own-voice.ts';
import { fitting, packOfOwn } from '#players/sound/own-clips.ts';
import { phrasesOf } from '#players/sound/phrases.ts';
import { voiceOf, type Voice } from '#players/sound/voice.ts';

/** The voice somebody has recorded for this phone, as far as it says what the app says today; undefined without one. */
export async function keptVoice(language: string): Promise<Voice | undefined> {
  const file = await readOwnVoice(language);
  if (!file) return undefined;
  // Only who has such a voice pays for reading it.
  const { readVoiceFile } = await import('#players/sound/voice-file.ts');
  const read = readVoiceFile(file);
  if (typeof read === 'string') return undefined;
  return voiceOf(packOfOwn(fitting(read.clips, phrasesOf(words.current))));
}
