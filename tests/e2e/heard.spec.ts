import { breathing, patterns } from '#score/breathing.ts';
import { compile } from '#timeline/compile.ts';
import { mix } from '#players/sound/mix.ts';
import { strokesOf } from '#players/sound/strokes.ts';
import { onsetsIn, prepareTap, stall, tap, tapped, tonesIn } from '../tapped.ts';
import { expect, test } from './app.ts';

// The tap is a script of our own, which the app's content policy rightly refuses.
test.use({ bypassCSP: true, serviceWorkers: 'block' });

const timeline = compile(breathing({ pattern: patterns.belly, minutes: 2 }));
const levels = { voice: 'off', tones: 'loud', swell: 'off' } as const;
const STALL_MS = 5000;
/** Tones lie four to six seconds apart: one that waited for the page would be late by far more. */
const LATE = 0.3;

test('every tone is played where the timeline says, none too loud, and none is lost or late while the page stands still', async ({
  app,
  page,
}) => {
  const { voice: voiceLevel, tones: tonesLevel, swell: swellLevel } = levels;
  await prepareTap(page, JSON.stringify({ voiceLevel, tonesLevel, swellLevel }));
  await app.open('breathing');
  // A finger on the page lets it make sound.
  await page.getByRole('heading', { level: 1 }).click();
  await tap(page);
  await app.begin(page.getByRole('button', { name: 'Start', exact: true }));
  for (let i = 0; i < 2; i++) {
    await page.waitForTimeout(3000);
    await stall(page, STALL_MS);
  }
  await page.waitForTimeout(1000);
  const { samples, onsets, clock } = await tapped(page);
  const heard = tonesIn(onsets);

  // Sample by sample what the mixer makes of this timeline: so each onset lies on the sample of its cue.
  const pages = mix(timeline.duration, strokesOf(timeline.cues), { levels });
  expect(samples.length).toBe(pages.length * 22_050);
  const wrong = samples.findIndex((sample, n) => {
    const meant = pages[Math.floor(n / 22_050)]?.[n % 22_050] ?? NaN;
    return !(Math.abs(sample - meant) <= 1);
  });
  expect(wrong).toBe(-1);
  expect(Math.max(...new Set(samples.map(Math.abs)))).toBeLessThan(32_767);
  const inFile = onsetsIn(samples);
  const reached = clock.at(-1)?.reading ?? 0;
  expect(reached).toBeGreaterThan((2 * STALL_MS) / 1000);
  const due = inFile.filter((second) => second < reached - 1).length;
  expect(due).toBeGreaterThanOrEqual(3);
  expect(heard.length).toBeGreaterThanOrEqual(due);
  expect(heard.length).toBeLessThanOrEqual(inFile.filter((second) => second < reached + 1).length);
  // From tone to tone: the tap begins when it likes, and where a busy machine falls short of sound all that follows is
  // heard later. To the sample the recording itself is right; here a tone that is lost or waits for the page is found.
  const between = (tones: readonly number[]) => tones.slice(1).map((at, i) => at - (tones[i] ?? NaN));
  const meant = between(inFile);
  for (const [i, seconds] of between(heard).entries())
    expect(Math.abs(seconds - (meant[i] ?? NaN)), `from tone ${i + 1} to ${i + 2}`).toBeLessThan(LATE);
});

test('what was played last is there at the next visit: no voice is fetched, and nothing is mixed', async ({
  app,
  page,
}) => {
  const work: string[] = [];
  page.on('worker', (worker) => work.push(worker.url()));
  page.on('request', (request) => request.url().endsWith('voice.mp3') && work.push(request.url()));
  await app.open();
  await app.begin();
  expect(work.length).toBe(2);
  // On to the second exercise: so it is certain that there is something to go on with at the next visit.
  await page.keyboard.press('ArrowRight');
  const kept = () => page.evaluate(async () => (await (await caches.open('venepumpen-print')).keys()).length);
  await expect.poll(kept, { timeout: 30_000 }).toBe(1);

  work.length = 0;
  await page.goto('about:blank');
  await app.open();
  // There when the journal has been read; until then Start stands where "Fortsæt" comes, and may change under a finger.
  await app.begin(page.getByRole('button', { name: 'Begynd forfra' }));
  expect(work).toEqual([]);
});
