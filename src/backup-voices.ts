import { changeOwnVoice, readOwnVoice } from '#platform/own-voice.ts';

/** Voice files by language, in base64 as they stand in a backup; '' for none. */
export type VoiceTexts = Readonly<Record<string, string>>;

const LANGUAGES = ['da', 'en'] as const;

/** The voices recorded for this phone; none where the browser keeps nothing. */
export async function voicesHere(): Promise<VoiceTexts> {
  const found = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = await readOwnVoice(language).catch(() => undefined);
      return file ? [[language, textOf(file)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Whether all of them are voices that this version can read. */
export async function voicesRead(voices: VoiceTexts): Promise<boolean> {
  if (Object.keys(voices).length === 0) return true;
  // Only who has such a voice pays for reading it.
  const { readVoiceFile } = await import('#players/sound/voice-file.ts');
  return Object.values(voices).every((text) => typeof readVoiceFile(bytesOf(text)) !== 'string');
}

/** Puts them in place of those that are here; resolves with whether all could be kept. */
export async function putVoices(voices: VoiceTexts): Promise<boolean> {
  const put = ([language, text]: [string, string]) =>
    changeOwnVoice(language, () => (text ? bytesOf(text) : undefined));
  return Promise.all(Object.entries(voices).map(put)).then(
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
