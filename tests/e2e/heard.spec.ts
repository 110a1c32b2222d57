import { breathing, patterns } from '#score/breathing.ts';
import { compile } from '#timeline/compile.ts';
import { mix } from '#players/sound/mix.ts';
import { strokesOf } from '#players/sound/strokes.ts';
import { onsetsIn, prepareTap, stall, tap, tapped } from '../tapped.ts';
import { expect, test } from './app.ts';

// The tap is a script of our own, which the app's content policy rightly refuses.
test.use({ bypassCSP: true, serviceWorkers: 'block' });

const timeline = compile(breathing({ pattern: patterns.belly, minutes: 2 }));
const levels = { voice: 'off', tones: 'loud', swell: 'off' } as const;
const STALL_MS = 5000;

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
  expect(onsets.length).toBeGreaterThanOrEqual(due);
  expect(onsets.length).toBeLessThanOrEqual(inFile.filter((second) => second < reached + 1).length);
  // The tap begins when it likes: its first tone is the first of the recording.
  const shift = (onsets[0] ?? NaN) - (inFile[0] ?? NaN);
  for (const [i, onset] of onsets.entries())
    expect(Math.abs(onset - shift - (inFile[i] ?? NaN)), `tone ${i + 1}`).toBeLessThan(0.05);
});
