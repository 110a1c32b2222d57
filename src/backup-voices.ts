import { everyLanguage } from '#i18n/words.svelte.ts';
import { changeOwnVoice, readOwnVoice } from '#platform/own-voice.ts';

/** Voice files by language, in base64 as they stand in a backup; '' for none. */
export type VoiceTexts = Readonly<Record<string, string>>;

/** No language has a voice of her own. */
export const noVoices: VoiceTexts = Object.fromEntries(everyLanguage.map((language) => [language, '']));

/** Those in a language that this version speaks. */
const known = (voices: VoiceTexts): [string, string][] =>
  Object.entries(voices).filter(([language]) => language in noVoices);

/** The voices recorded for this phone; none where the browser keeps nothing. */
export async function voicesHere(): Promise<VoiceTexts> {
  const found = await Promise.all(
    everyLanguage.map(async (language) => {
      const file = await readOwnVoice(language).catch(() => undefined);
      return file ? [[language, textOf(file)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Whether all of them are voices that this version can read; those of other languages are left alone. */
export async function voicesRead(voices: VoiceTexts): Promise<boolean> {
  if (known(voices).length === 0) return true;
  // Only who has such a voice pays for reading it.
  const { readVoiceFile } = await import('#players/sound/voice-file.ts');
  return known(voices).every(([, text]) => typeof readVoiceFile(bytesOf(text)) !== 'string');
}

/** Puts them in place of those that are here; resolves with whether all could be kept. */
export async function putVoices(voices: VoiceTexts): Promise<boolean> {
  const put = ([language, text]: [string, string]) =>
    changeOwnVoice(language, () => (text ? bytesOf(text) : undefined));
  return Promise.all(known(voices).map(put)).then(
    () => true,
    () => false,
  );
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** In pieces: a phone has no room on its stack for four million arguments at once. */
function textOf(bytes: Uint8Array): string {
  let letters = '';
  for (let i = 0; i < bytes.length; i += 8192) letters += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(letters);
}
