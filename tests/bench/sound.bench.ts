// What printing a session's sound costs: time, memory, bytes; and how long Start takes on a slow phone. Ends with 1 when
// a limit is passed. Needs ffmpeg and a build: npm run bench
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { breathing, patterns } from '#score/breathing.ts';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import type { Timeline } from '#timeline/types.ts';
import { mix } from '#players/sound/mix.ts';
import { packOf } from '#players/sound/pack.ts';
import { speech } from '#players/sound/speech.ts';
import { strokesOf, swellsOf } from '#players/sound/strokes.ts';
import { decoded } from '../../scripts/decoded.ts';
import { median, Report, withApp } from './preview.ts';

/** What the app may hold of a recording, in megabytes. */
const HELD = 20;
/** From the tap to the sound, on a processor a quarter as quick as this one, in milliseconds. */
const READY = 300;
const SLOWER = 4;
const TIMES = 5;
/** Nobody reads a page of the first start quicker. */
const PAGE_READ_MS = 1000;

const report = new Report();
const folder = join(import.meta.dirname, '../../public/sounds/da');
const pack = packOf(
  JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8')),
  new Uint8Array(readFileSync(join(folder, 'voice.mp3'))).buffer,
);

function measure(name: string, timeline: Timeline): void {
  const lines = speech(timeline, (phrase) => pack.lengthOf(phrase));
  const clips = new Map(lines.map(({ phrase, length }) => [phrase, decoded(pack.bytesOf(phrase), length)]));
  const strokes = [
    ...strokesOf(timeline.cues),
    ...swellsOf(timeline.spans),
    ...lines.map(({ at, phrase }) => ({ at, phrase })),
  ];
  const took: number[] = [];
  let peak = 0;
  let pages = mix(timeline.duration, strokes, { clips });
  for (let i = 0; i < TIMES; i++) {
    const [before, began] = [process.memoryUsage().arrayBuffers, performance.now()];
    pages = mix(timeline.duration, strokes, { clips });
    took.push(performance.now() - began);
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
  }
  const held = [...new Set(pages)].reduce((sum, page) => sum + page.byteLength, 0);
  console.log(`${name}: ${Math.round(timeline.duration)} s, ${lines.length} phrases`);
  report.line('  mixed in', median(took), 'ms');
  report.line('  memory while mixing', peak / 1e6, 'MB');
  report.line('  held', held / 1e6, 'MB', HELD);
  report.line('  as a file', (pages.length * (pages[0]?.byteLength ?? 0)) / 1e6, 'MB');
}

console.log(`load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`);
const explained = { ...usual, explained: true };
measure('the whole programme', compile(programmeOf(explained)));
measure('twenty minutes of breathing', compile(breathing({ pattern: patterns.belly, minutes: 20 })));

/** Tells when a recording plays, and makes the processor slower. */
async function slowed(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener('playing', () => Object.assign(window, { playing: performance.now() }), {
        once: true,
      });
      return play.call(this);
    };
  });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Taps Start as soon as it has been there so long; milliseconds from the tap until the recording plays. */
async function tapStart(page: Page, wait = 0): Promise<number> {
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await page.waitForTimeout(wait);
  return page.evaluate(async () => {
    const there = window as unknown as { playing?: number };
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.trim() === 'Start');
    const began = performance.now();
    button?.click();
    while (there.playing === undefined) await new Promise((soon) => setTimeout(soon, 1));
    return there.playing - began;
  });
}

async function taken(once: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await once());
  return median(all);
}

await withApp(async (open) => {
  console.log(`Start on a processor ${SLOWER} times slower`);
  const newcomer = await taken(async () => {
    const page = await slowed(await open({ newcomer: true }));
    await page.goto('./');
    for (const name of ['Videre', 'Videre', 'Videre', 'Til øvelserne']) {
      await page.waitForTimeout(PAGE_READ_MS);
      await page.getByRole('button', { name }).click();
    }
    const took = await tapStart(page);
    await page.context().close();
    return took;
  });
  report.line('  of somebody new, in the moment the first pages are over', newcomer, 'ms', READY);

  const page = await open();
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await slowed(page);
  const visit = async (wait = 0) => {
    await page.goto('./');
    await page.reload();
    return tapStart(page, wait);
  };
  const asIfNew = async (wait = 0) => {
    await page.evaluate(() => caches.delete('venepumpen-print'));
    return visit(wait);
  };
  report.line('  five seconds after the page came', await taken(() => asIfNew(5000)), 'ms', READY);
  // Kept some seconds after it has begun.
  await visit();
  await page.waitForTimeout(10_000);
  report.line('  in the moment the page comes, as the day before', await taken(visit), 'ms', READY);
  report.line('  the same after an update or another choice', await taken(asIfNew), 'ms');
});
process.exit(report.failed ? 1 : 0);
