import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Language } from '#i18n/words.svelte.ts';
import { packOf, type PackList } from '#players/sound/pack.ts';
import { phrasesOf } from '#players/sound/phrases.ts';

// What is red here is mended by: npm run voices

const spoken: Record<Language, Messages> = { da, en };

describe.each(Object.entries(spoken))('the voice of %s', (language, words) => {
  const folder = join(import.meta.dirname, '../public/sounds', language);
  const list = JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8')) as PackList;
  const sound = readFileSync(join(folder, 'voice.mp3'));
  const pack = packOf(list, new Uint8Array(sound).buffer);

  it('says every phrase of the app, in the words that stand on the screen', () => {
    const there = Object.fromEntries(Object.entries(list.phrases).map(([name, { text }]) => [name, text]));
    expect(there).toEqual(Object.fromEntries(phrasesOf(words)));
  });

  it('has a clip for each: an MP3 of its own, long enough for its text, never cut', () => {
    for (const [name, { text, bytes, seconds }] of Object.entries(list.phrases)) {
      const clip = new Uint8Array(pack.bytesOf(name) ?? new ArrayBuffer());
      expect(clip.length, name).toBe(bytes);
      // Eleven set bits begin every frame of an MP3.
      expect([clip[0], (clip[1] ?? 0) & 0xe0], name).toEqual([0xff, 0xe0]);
      expect(seconds, name).toBeGreaterThan(0.2 + text.length / 60);
      // 32 kilobits a second: 4000 bytes, and a few frames more.
      expect(bytes / 4000, name).toBeGreaterThanOrEqual(seconds);
    }
  });

  it('says words of one instant in less than an instant: counts stay under 0.8 s, cue words under 1.2 s', () => {
    for (const [name, { seconds }] of Object.entries(list.phrases)) {
      if (name.startsWith('number.')) expect(seconds, name).toBeLessThan(0.8);
      if (name.startsWith('phase.')) expect(seconds, name).toBeLessThan(1.2);
    }
  });

  it('is small enough to be kept on a phone', () => {
    expect(statSync(join(folder, 'voice.mp3')).size).toBeLessThanOrEqual(1_200_000);
  });
});
