// Prints everything that is heard in a session, with its second: words in quotes, tones by their meaning.
// npm run transcript [-- da|en]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { toneOf } from '#score/cue-sheet.ts';
import { compile } from '#timeline/compile.ts';
import type { PackList } from '#players/sound/pack.ts';
import { speech } from '#players/sound/speech.ts';

const language = process.argv[2] ?? 'da';
const file = join(import.meta.dirname, '../public/sounds', language, 'phrases.json');
const { phrases } = JSON.parse(readFileSync(file, 'utf8')) as PackList;
const timeline = compile(programmeOf({ ...usual, explained: true }, leaflet));

const said = speech(timeline, (name) => phrases[name]?.seconds).map(({ at, phrase }) => ({
  at,
  text: `"${phrases[phrase]?.text}"`,
}));
const tones = timeline.cues.map((cue) => ({ at: cue.at, text: `(${toneOf(cue)})` }));
for (const { at, text } of [...said, ...tones].sort((a, b) => a.at - b.at)) {
  const minutes = Math.floor(at / 60);
  console.log(`${String(minutes).padStart(2)}:${(at % 60).toFixed(1).padStart(4, '0')}  ${text}`);
}
