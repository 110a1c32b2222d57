// Picture minus sound, in a real browser. The sound is tapped on its way out, sample by sample, and every tone in it is
// found again in the recording: that tells whether anything is late or missing. The picture is the cue word on the
// screen, held against the clock of the sound. Limits count on a quiet machine only. Needs a build: npm run bench
import { loadavg } from 'node:os';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { onsetsIn, prepareTap, stall, tap, tapped } from '../tapped.ts';
import { median, Report, share, withApp } from './preview.ts';

/** More than this many programs that want a processor: the figures are of the crowd, not of the app. */
const BUSY = 1.5;
const STALL_MS = 5000;
const TONES_ONLY = JSON.stringify({ voiceLevel: 'off', swellLevel: 'off', tonesLevel: 'loud' });
const words = compile(
  programmeOf(
    usual,
    leaflet.filter(({ id }) => id === 'foot-pump'),
  ),
).spans.flatMap(({ kind, from }) => (kind === 'phase' ? [from] : []));
const busy = (loadavg()[0] ?? 0) > BUSY;
const report = new Report();
/** A limit, unless the machine is busy. */
const quiet = (limit: number) => (busy ? undefined : limit);

await withApp(async (open) => {
  // The tap is a script of our own, which the app's content policy rightly refuses.
  const page = await open({ bypassCSP: true, serviceWorkers: 'block' });
  await prepareTap(page, TONES_ONLY);
  await page.goto('./#/exercise/foot-pump');
  await page.getByRole('button', { name: 'Start denne øvelse' }).waitFor();
  await page.waitForTimeout(4000);
  await tap(page);
  await page.getByRole('button', { name: 'Start denne øvelse' }).click();
  await page.waitForTimeout(45_000);
  // Seconds in which the page does nothing else, twice.
  const stalledFrom = await page.evaluate(() => performance.now());
  for (let i = 0; i < 2; i++) {
    await stall(page, STALL_MS);
    await page.waitForTimeout(2000);
  }
  const { seen, clock, onsets, samples } = await tapped(page);
  const inFile = onsetsIn(samples);

  const before = clock.filter(({ at, reading }) => at < stalledFrom && reading > 0);
  const began = median(before.map(({ at, reading }) => at - reading * 1000));
  const apart = seen
    .filter(({ at }) => at < stalledFrom)
    // The first word stands on the screen with the screen itself.
    .slice(1)
    .map(({ at }) => {
      const second = (at - began) / 1000;
      const word = words.reduce((best, from) =>
        Math.abs(from - second) < Math.abs(best - second) ? from : best,
      );
      return (second - word) * 1000;
    });
  console.log(`load ${loadavg()[0]?.toFixed(1)}${busy ? ': too busy to judge' : ''}; ${apart.length} words`);
  report.line('picture minus sound, median', Math.abs(median(apart)), 'ms', quiet(8));
  report.line('picture minus sound, 95 %', share(apart.map(Math.abs), 0.95), 'ms', quiet(17));

  // The tap begins when it likes: its first tone is the first of the recording.
  const shifts = onsets.map((onset, i) => (onset - (inFile[i] ?? NaN)) * 1000);
  const late = shifts.map((shift) => shift - (shifts[0] ?? NaN));
  const reached = (clock.at(-1)?.reading ?? 0) - 0.5;
  const missing = inFile.filter((second) => second < reached).length - onsets.length;
  console.log(`${onsets.length} tones heard, through two stalls of ${STALL_MS / 1000} s`);
  report.line('tones that were not heard', Math.max(0, missing), '', 0);
  report.line('a tone out of its place, at most', Math.max(...late.map(Math.abs)), 'ms', quiet(1));
});
process.exit(report.failed ? 1 : 0);
