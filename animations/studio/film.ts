import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { animationOf } from './animation.ts';
import { BODIES } from './bodies/index.ts';
import { WOMAN } from './bodies/woman.ts';
import { FILMS } from './films.ts';
import { layStrip } from './film-strip.ts';
import type { Looks } from './film-strip.ts';

/**
 * Writes strips of pictures for people to look at, outside version control: `npm run film`, with the beginnings of
 * film names after `--` only those. With `--nameless` the pictures have nothing to read and the files only numbers:
 * for eyes that are to say what they see. What each number is comes on the console. With `--dense` one strip of each
 * with ten small pictures a second. `--body man` shows another body.
 */
const FOLDER = new URL('../../film/', import.meta.url);
const { values, positionals: wanted } = parseArgs({
  options: {
    nameless: { type: 'boolean', default: false },
    dense: { type: 'boolean', default: false },
    body: { type: 'string', default: WOMAN.id },
  },
  allowPositionals: true,
});
const { nameless, dense } = values;
const body = BODIES.find(({ id }) => id === values.body);
if (!body) throw new Error(`bodies are ${BODIES.map(({ id }) => id).join(', ')}`);
const ofBody = body === WOMAN ? '' : `-${body.id}`;

const PLAIN: Looks = { theme: 'light', inside: false, named: true };
type Strip = readonly [name: string, looks: Looks];
const USUAL: readonly Strip[] = [
  ['-light', PLAIN],
  ['-dark', { ...PLAIN, theme: 'dark' }],
  ['-inside-light', { ...PLAIN, inside: true }],
  ['-inside-dark', { theme: 'dark', inside: true, named: true }],
];
const NAMELESS: Strip = ['', { ...PLAIN, named: false }];
const strips = nameless ? [NAMELESS] : dense ? [['-dense', { ...PLAIN, every: 3 }] as const] : USUAL;

/** Numbers in an order that tells nothing: neighbours in the leaflet are none here. */
const numbers = new Map(
  [...FILMS]
    .sort((a, b) =>
      [...a.id]
        .reverse()
        .join('')
        .localeCompare([...b.id].reverse().join('')),
    )
    .map(({ id }, index) => [id, `${index + 1}`.padStart(2, '0')]),
);

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1520, height: 900 } });
for (const exercise of FILMS) {
  if (wanted.length && !wanted.some((start) => exercise.id.startsWith(start))) continue;
  const film = animationOf(exercise, body);
  for (const [ending, looks] of strips) {
    await layStrip(page, film, looks);
    const name = nameless ? numbers.get(exercise.id) : exercise.id;
    const path = fileURLToPath(new URL(`${name}${ofBody}${ending}.png`, FOLDER));
    await page.locator('#strip').screenshot({ path });
    console.log(nameless ? `${path} is ${exercise.id}` : path);
  }
}
await browser.close();
