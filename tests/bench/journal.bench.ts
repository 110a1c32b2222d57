// Ten years of three sessions a day. Medians; ends with 1 when a limit is passed. Run it with `npm run bench` on a
// machine that has nothing else to do.
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { month, weeks } from '#journal/calendar.ts';
import { daysDone } from '#journal/days-done.ts';
import { dayNumber, dayText } from '#journal/days.ts';
import { begun, withDone } from '#journal/entry.ts';
import { readEntries } from '#journal/read-entries.ts';
import { streak } from '#journal/streak.ts';
import type { Entry } from '#journal/types.ts';
import { leaflet } from '#score/programme.ts';

const PORT = Number(process.env['PORT'] ?? 4173);
const TODAY = '2026-11-25';
const DAYS = 3652;
const planned = leaflet.map(({ id }) => id);

const entries: Entry[] = Array.from({ length: DAYS * 3 }, (_, i) => {
  // Every ninth day is left out.
  const number = dayNumber(TODAY) - DAYS + Math.floor(i / 3) + 1;
  const day = dayText(number);
  const at = number * 86_400_000 + (i % 3) * 6 * 3_600_000 + 6 * 3_600_000;
  const entry = begun(`e${i}`, i + 1, planned, { at, localDay: day, zone: 'Europe/Copenhagen', offset: 60 });
  const done = number % 9 === 0 ? [] : planned;
  return done.reduce((e: Entry, exercise) => withDone(e, { exercise, reached: 5, dose: 5, at }), {
    ...entry,
    state: 'finished',
    endedAt: at,
  });
});

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
async function timed(times: number, work: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return median(all);
}

let failed = false;
function report(what: string, ms: number, limit?: number): void {
  const over = limit !== undefined && ms > limit;
  failed ||= over;
  console.log(
    `${over ? 'OVER' : 'ok  '}  ${what}: ${ms.toFixed(2)} ms${limit ? ` (at most ${limit} ms)` : ''}`,
  );
}

console.log(`${entries.length} entries`);
const today = { localDay: TODAY, offset: 60 };
report('streak from all entries', await timed(50, () => streak(daysDone(entries), today, 1, [])), 5);
const days = daysDone(entries);
const seen = { days: new Map(days.map((day) => [day.number, day])), today: TODAY, pauses: [] };
report('streak when the days are known', await timed(50, () => streak(days, today, 1, [])));
report('a month and eight weeks', await timed(50, () => [month(TODAY, seen), weeks(8, seen)]));
report('checking what lies in the database', await timed(10, () => readEntries(entries)));

const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--port', String(PORT), '--strictPort'],
  { stdio: 'ignore' },
);
const path = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--disable-gpu'] });
try {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  await context.addInitScript(() => localStorage.setItem('venepumpen.welcomed', 'yes'));
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T18:00`));
  const address = `http://127.0.0.1:${PORT}/`;
  for (let i = 0; i < 50; i++)
    if (
      await page.goto(address).then(
        () => true,
        () => page.waitForTimeout(200).then(() => false),
      )
    )
      break;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (all) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('venepumpen');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          for (const entry of all) transaction.objectStore('entries').put(entry);
          transaction.oncomplete = () => done(opening.result.close());
        };
      }),
    entries,
  );
  await page.reload();
  await page.getByText(/dage i træk/).waitFor();
  const opened: number[] = [];
  for (let i = 0; i < 9; i++) opened.push(await openHistory(page));
  report('from the tap to the history drawn', median(opened), 100);
} finally {
  await browser.close();
  server.kill();
}
process.exit(failed ? 1 : 0);

/** Taps the tab, and counts until the month stands there and the page has answered to it. */
async function openHistory(page: Page): Promise<number> {
  await page.evaluate(() => void (location.hash = '/'));
  await page.getByRole('link', { name: 'I dag' }).and(page.locator('[aria-current]')).waitFor();
  return page.evaluate(async () => {
    // The clock of the page stands still for the test; this one does not.
    const began = document.timeline.currentTime as number;
    document.querySelector<HTMLElement>('a[href="#/progress"]')?.click();
    while (!document.querySelector('[role=grid] button')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return (document.timeline.currentTime as number) - began;
  });
}
