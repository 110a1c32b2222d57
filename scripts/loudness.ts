// Measures how loud voice and tones are in a session, with ffmpeg's meter after EBU R 128 (needs ffmpeg).
// Fails when one of them is further than 2 dB from its target. npm run loudness
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { mix, type MixOptions } from '#players/sound/mix.ts';
import { packOf } from '#players/sound/pack.ts';
import { recording } from '#players/sound/recording.ts';
import { speech } from '#players/sound/speech.ts';
import { strokesOf, swellsOf, type Stroke } from '#players/sound/strokes.ts';
import { decoded } from './decoded.ts';

/** Integrated loudness in LUFS: silence does not count. The swell lies under the words and is meant to. */
const targets = { voice: -19, tones: -19, swell: -31 };
const WITHIN = 2;

const timeline = compile(programmeOf({ ...usual, explained: true }));
let wrong = 0;
for (const language of ['da', 'en']) {
  const folder = join(import.meta.dirname, '../public/sounds', language);
  const sound = new Uint8Array(readFileSync(join(folder, 'voice.mp3'))).buffer;
  const pack = packOf(JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8')), sound);
  const lines = speech(timeline, (phrase) => pack.lengthOf(phrase));
  const clips = new Map(lines.map(({ phrase, length }) => [phrase, decoded(pack.bytesOf(phrase), length)]));
  const stems: Record<keyof typeof targets, Stroke[]> = {
    voice: lines.map(({ at, phrase }) => ({ at, phrase })),
    tones: strokesOf(timeline.cues),
    swell: swellsOf(timeline.spans),
  };
  for (const kind of ['voice', 'tones', 'swell'] as const) {
    const { lufs, peak } = await measured(stems[kind], { bed: false, clips });
    const off = Math.abs(lufs - targets[kind]) > WITHIN;
    if (off) wrong += 1;
    console.log(
      `${language} ${kind}: ${lufs} LUFS (target ${targets[kind]}), peak ${peak} dB${off ? '  WRONG' : ''}`,
    );
  }
  const { lufs, peak } = await measured(Object.values(stems).flat(), { clips });
  console.log(`${language} together: ${lufs} LUFS, peak ${peak} dB`);
}
process.exit(wrong > 0 ? 1 : 0);

async function measured(strokes: readonly Stroke[], options: MixOptions) {
  const file = recording(mix(timeline.duration, strokes, options));
  const { stderr } = spawnSync(
    'ffmpeg',
    ['-nostats', '-hide_banner', '-i', 'pipe:0', '-af', 'ebur128=peak=sample', '-f', 'null', '-'],
    { input: new Uint8Array(await file.arrayBuffer()), maxBuffer: 2 ** 28, encoding: 'utf8' },
  );
  const summary = stderr.slice(stderr.lastIndexOf('Summary'));
  const read = (what: RegExp) => Number(what.exec(summary)?.[1]);
  return { lufs: read(/I:\s+(-?[\d.]+)/), peak: read(/Peak:\s+(-?[\d.]+)/) };
}
