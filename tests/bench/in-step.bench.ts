// Picture minus sound, in a real browser. The sound is tapped on its way out, sample by sample, and every tone in it is
// found again in the recording: that tells whether anything is late or missing. The picture is the cue word on the
// screen, held against the clock of the sound. Limits count on a quiet machine only. Needs a build: npm run bench
import { loadavg } from 'node:os';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { onsetsIn, prepareTap, stall, tap, tapped, type Tapped } from '../tapped.ts';
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

/** How often it is begun anew: the frames of a screen fall otherwise against the sound each time. */
const STARTS = 6;

/** Milliseconds by which each word came after its sound; before it when negative. */
function apart({ seen, clock }: Pick<Tapped, 'seen' | 'clock'>): number[] {
  // Where the sound was after the jump to the first movement.
  const playing = clock.filter(({ reading }) => reading > (words[0] ?? 0) + 0.2);
  const began = median(playing.map(({ at, reading }) => at - reading * 1000));
  return seen.flatMap(({ at }) => {
    const second = (at - began) / 1000;
    const word = words.reduce((best, from) =>
      Math.abs(from - second) < Math.abs(best - second) ? from : best,
    );
    // The first word stands there because of the jump, not of the clock.
    return word === words[0] || at < (playing[0]?.at ?? Infinity) ? [] : [(second - word) * 1000];
  });
}

await withApp(async (open) => {
  // The tap is a script of our own, which the app's content policy rightly refuses.
  const page = await open({ bypassCSP: true, serviceWorkers: 'block' });
  await prepareTap(page, TONES_ONLY);
  const begin = async () => {
    await page.goto('about:blank');
    await page.goto('./#/exercise/foot-pump');
    const start = page.getByRole('button', { name: 'Start denne øvelse' });
    await start.waitFor();
    await page.waitForTimeout(4000);
    await tap(page);
    await start.click();
  };

  const all: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    await begin();
    await page.getByRole('button', { name: 'Jeg er klar' }).click();
    await page.waitForTimeout(10_000);
    all.push(...apart(await tapped(page)));
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}${busy ? ': too busy to judge' : ''}; ${all.length} words`);
  console.log(`      the picture comes ${median(all).toFixed(1)} ms after the sound, in the middle`);
  report.line('picture minus sound, median', Math.abs(median(all)), 'ms', quiet(8));
  report.line('picture minus sound, 95 %', share(all.map(Math.abs), 0.95), 'ms', quiet(17));

  await begin();
  await page.waitForTimeout(30_000);
  // Seconds in which the page does nothing else, twice.
  for (let i = 0; i < 2; i++) {
    await stall(page, STALL_MS);
    await page.waitForTimeout(2000);
  }
  const { clock, onsets, samples } = await tapped(page);
  const inFile = onsetsIn(samples);
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
