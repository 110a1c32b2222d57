import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fitting, over, withClip, type OwnClips } from './own-clips.ts';
import { packOf } from './pack.ts';
import { readVoiceFile, voiceFileOf } from './voice-file.ts';
import type { Voice } from './voice.ts';

const bytes = (...rest: number[]) => new Uint8Array([0xff, 0xf3, 0x40, ...rest]);
const clips: OwnClips = new Map([
  ['first', { text: 'Første øvelse', seconds: 0.7, bytes: bytes(1, 2) }],
  ['name.leg-pump', { text: 'Bøj, stræk, sænk', seconds: 1.2, bytes: bytes(3) }],
]);
const file = voiceFileOf({ language: 'da', clips });
/** The file with its list changed. */
const changed = (change: (list: Record<string, unknown>) => object, name = 'sounds/da/phrases.json') => {
  const inside = unzipSync(file);
  const list = JSON.parse(new TextDecoder().decode(inside['sounds/da/phrases.json'])) as Record<
    string,
    unknown
  >;
  return zipSync({
    [name]: strToU8(JSON.stringify(change(list))),
    'sounds/da/voice.mp3': inside['sounds/da/voice.mp3'] ?? bytes(),
  });
};

describe('a voice as a file', () => {
  it('comes back as it was', () => {
    expect(readVoiceFile(file)).toEqual({ language: 'da', clips });
  });

  it('is unzipped into a pack that the build takes as its own', () => {
    const inside = unzipSync(file);
    expect(Object.keys(inside).sort()).toEqual(['sounds/da/phrases.json', 'sounds/da/voice.mp3']);
    const list: unknown = JSON.parse(new TextDecoder().decode(inside['sounds/da/phrases.json']));
    const pack = packOf(list, inside['sounds/da/voice.mp3']?.slice().buffer ?? new ArrayBuffer());
    expect(pack.lengthOf('name.leg-pump')).toBe(1.2);
    expect(new Uint8Array(pack.bytesOf('name.leg-pump') ?? new ArrayBuffer())).toEqual(bytes(3));
  });

  it('is known again after a computer has unpacked it and packed the folder', () => {
    const inside = unzipSync(file);
    const again = Object.fromEntries(Object.entries(inside).map(([name, data]) => [`Stemme/${name}`, data]));
    const packed = zipSync({ ...again, '__MACOSX/Stemme/sounds/da/._voice.mp3': bytes() }, { level: 9 });
    expect(readVoiceFile(packed)).toEqual({ language: 'da', clips });
  });

  it('is refused with the reason when it is something else', () => {
    expect(readVoiceFile(new Uint8Array(0))).toBe('unreadable');
    expect(readVoiceFile(strToU8('<!doctype html>'))).toBe('unreadable');
    expect(readVoiceFile(zipSync({ 'holiday.jpg': bytes() }))).toBe('foreign');
    expect(readVoiceFile(changed((list) => ({ ...list, format: 'another' })))).toBe('foreign');
    expect(readVoiceFile(changed((list) => ({ ...list, version: 2 })))).toBe('newer');
    expect(readVoiceFile(new Uint8Array(4_000_001))).toBe('too-big');
  });

  it('is refused whole when any part of it is wrong', () => {
    const clip = { text: '', from: 0, bytes: 4, seconds: 1 };
    expect(readVoiceFile(changed((list) => ({ ...list, phrases: {} })))).toBe('damaged');
    for (const wrong of [
      { from: 900 },
      { from: -1 },
      { bytes: 1e9 },
      { seconds: 99 },
      { seconds: 0 },
      { from: 1 },
      { text: 7 },
    ])
      expect(
        readVoiceFile(changed((list) => ({ ...list, phrases: { first: { ...clip, ...wrong } } }))),
        JSON.stringify(wrong),
      ).toBe('damaged');
    expect(readVoiceFile(file.slice(0, file.length / 2))).toBe('damaged');
    expect(readVoiceFile(zipSync({ 'phrases.json': strToU8('{'), 'voice.mp3': bytes() }))).toBe('damaged');
  });

  it('cannot burst: a small file that unpacks to gigabytes is given up early', () => {
    const burst = zipSync(
      { 'voice.mp3': new Uint8Array(deflateRawSync(Buffer.alloc(60_000_000))) },
      { level: 0 },
    );
    const view = new DataView(burst.buffer);
    view.setUint16(8, 8, true); // stored becomes deflated
    const began = process.memoryUsage().arrayBuffers;
    expect(readVoiceFile(burst)).toBe('too-big');
    expect(process.memoryUsage().arrayBuffers - began).toBeLessThan(60_000_000);
  });

  it('whatever its bytes are, reading it ends in a voice or a reason', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(file.length),
        (changes, end) => {
          const mangled = file.slice(0, end);
          for (const [at, byte] of changes) if (at < end) mangled[at] = byte;
          const read = readVoiceFile(mangled);
          expect(typeof read === 'string' || read.clips.size > 0).toBe(true);
        },
      ),
    );
  });
});

describe('clips in her own voice', () => {
  const voice = (said: OwnClips, sound: number): Voice => ({
    lengthOf: (phrase) => said.get(phrase)?.seconds,
    clips: async (phrases) => new Map([...phrases].map((phrase) => [phrase, new Int16Array([sound])])),
  });

  it('are spoken instead of the built ones, which say the rest', async () => {
    const built = new Map([...clips, ['last', { text: 'Sidste', seconds: 0.5, bytes: bytes() }] as const]);
    const own = new Map([['first', { text: 'Første øvelse', seconds: 2, bytes: bytes() }]]);
    const both = over(voice(own, 1), voice(built, 2));
    expect(['first', 'last', 'unknown'].map((phrase) => both.lengthOf(phrase))).toEqual([2, 0.5, undefined]);
    const heard = await both.clips(['first', 'last']);
    expect([...heard].map(([name, [sound]]) => [name, sound]).sort()).toEqual([
      ['first', 1],
      ['last', 2],
    ]);
  });

  it('are left out when the app says something else by now', () => {
    const phrases = new Map([
      ['first', 'Første øvelse'],
      ['name.leg-pump', 'Et nyt navn'],
    ]);
    expect([...fitting(clips, phrases).keys()]).toEqual(['first']);
  });

  it('are changed one at a time, and the others stay', () => {
    const more = withClip(clips, 'first', { text: 'Første øvelse', seconds: 3, bytes: bytes() });
    expect([...more].map(([name, { seconds }]) => [name, seconds])).toEqual([
      ['first', 3],
      ['name.leg-pump', 1.2],
    ]);
    expect(clips.get('first')?.seconds).toBe(0.7);
  });
});
