// What printing a session's sound costs: time, memory, bytes; and how long Start takes on a slow phone. Ends with 1 when
// a limit is passed. Needs ffmpeg and a build: npm run bench
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

await withApp(async (open) => {
  const page = await open();
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener('playing', () => Object.assign(window, { playing: performance.now() }), {
        once: true,
      });
      return play.call(this);
    };
  });
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

  /** Opens the app, waits so long, taps Start; milliseconds from the tap until the recording plays. */
  const start = async (wait: number): Promise<number> => {
    await page.goto('./');
    await page.reload();
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
  };
  const forget = () => page.evaluate(() => caches.delete('venepumpen-print').then(() => undefined));
  const taken = async (wait: number, before: () => Promise<void> = async () => undefined) => {
    const all: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      await before();
      all.push(await start(wait));
    }
    return median(all);
  };
  console.log(`Start on a processor ${SLOWER} times slower`);
  report.line('  tapped after five seconds on the page', await taken(5000, forget), 'ms', READY);
  report.line('  tapped in the moment it appears, the first time', await taken(0, forget), 'ms');
  // Kept some seconds after it has begun.
  await start(0);
  await page.waitForTimeout(10_000);
  report.line('  tapped in the moment it appears, as the day before', await taken(0), 'ms', READY);
});
process.exit(report.failed ? 1 : 0);
