// Builds the packs of spoken phrases, public/sounds/<language>/: every phrase of the app as a small MP3, all in one
// file, and a list of what lies where. See docs/voice.md. Needs espeak-ng, sox and ffmpeg.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { da } from '#i18n/da.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Language } from '#i18n/words.svelte.ts';
import { CLIP_LEVEL, CLIP_PEAK, loudness } from '#players/sound/loudness.ts';
import { phrasesOf } from '#players/sound/phrases.ts';
import type { PackList } from '#players/sound/pack.ts';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'voices-'));
const RATE = 22_050;
/** A synthetic voice has no breath to lose below this; a recorded one is cut at the same place. */
const SILENCE = [
  'silence',
  '1',
  '0.01',
  '0.4%',
  'reverse',
  'silence',
  '1',
  '0.01',
  '0.4%',
  'pad',
  '0.03',
  'reverse',
  'pad',
  '0.02',
];
const BUDGET = 1_200_000;

const languages: Record<Language, { readonly words: Messages; readonly voice: readonly string[] }> = {
  da: { words: da, voice: ['-v', 'da', '-s', '153', '-p', '42', '-g', '1'] },
  en: { words: en, voice: ['-v', 'en-gb', '-s', '166', '-p', '42', '-g', '1'] },
};

for (const [language, { words, voice }] of Object.entries(languages)) {
  const phrases: PackList['phrases'] = {};
  const pieces: Buffer[] = [];
  const spoken = new Map<string, PackList['phrases'][string]>();
  let from = 0;
  for (const [name, text] of phrasesOf(words)) {
    // The same words are the same clip, unless somebody has recorded each by its name.
    const recorded = recordingOf(language, name);
    const same = recorded ? undefined : spoken.get(text);
    if (same) {
      phrases[name] = same;
      continue;
    }
    const { mp3, seconds } = clip(recorded, text, voice);
    phrases[name] = { text, from, bytes: mp3.length, seconds };
    if (!recorded) spoken.set(text, phrases[name]);
    pieces.push(mp3);
    from += mp3.length;
  }
  if (from > BUDGET) throw new Error(`${language}: ${from} bytes are more than ${BUDGET}`);
  const folder = join(root, 'public/sounds', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'voice.mp3'), Buffer.concat(pieces));
  writeFileSync(join(folder, 'phrases.json'), `${JSON.stringify({ language, phrases }, null, 2)}\n`);
  const total = Object.values(phrases).reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`${language}: ${pieces.length} phrases, ${total.toFixed(0)} s, ${from} bytes`);
}
rmSync(work, { recursive: true });

/** The file somebody has recorded of a phrase, if there is one. */
function recordingOf(language: string, name: string): string | undefined {
  return ['wav', 'mp3', 'm4a', 'webm']
    .map((ending) => join(root, 'recordings', language, `${name}.${ending}`))
    .find((path) => existsSync(path));
}

/** A phrase as MP3: a recording if somebody has made one, the synthetic voice otherwise. */
function clip(recorded: string | undefined, text: string, voice: readonly string[]) {
  const [raw, even, mp3] = ['raw.wav', 'even.wav', 'out.mp3'].map((file) => join(work, file)) as [
    string,
    string,
    string,
  ];
  if (recorded) run('ffmpeg', ['-v', 'error', '-y', '-i', recorded, '-ac', '1', '-ar', `${RATE}`, raw]);
  else run('espeak-ng', [...voice, '-w', raw, text]);

  // Low rumble out, loud and soft syllables nearer to each other, silence off both ends.
  run('sox', [
    // Without dither the same words are the same bytes.
    '-D',
    raw,
    even,
    'highpass',
    '110',
    'compand',
    '0.005,0.12',
    '6:-60,-60,-30,-18,-10,-8,0,-5',
    '-6',
    ...SILENCE,
  ]);
  const samples = samplesIn(even);
  const gain = CLIP_LEVEL - loudness(samples, RATE);
  run('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-i',
    even,
    '-af',
    `volume=${gain}dB,alimiter=limit=${CLIP_PEAK}:level=disabled:attack=3:release=60`,
    '-ar',
    `${RATE}`,
    '-ac',
    '1',
    '-c:a',
    'libmp3lame',
    '-b:a',
    '32k',
    '-write_xing',
    '0',
    '-id3v2_version',
    '0',
    mp3,
  ]);
  return { mp3: readFileSync(mp3), seconds: Math.round((samples.length / RATE) * 1000) / 1000 };
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The samples of a 16-bit mono WAV file as sox writes it, between -1 and 1. */
function samplesIn(file: string): Float32Array {
  const bytes = readFileSync(file);
  const start = bytes.indexOf('data') + 8;
  return Float32Array.from(
    { length: (bytes.length - start) >> 1 },
    (_, i) => bytes.readInt16LE(start + 2 * i) / 32_768,
  );
}
