import { expect, type Page } from '@playwright/test';
import type { Entry } from '#journal/types.ts';
import { leaflet } from '#score/programme.ts';

/** A day with so many of the seven exercises, as the app would have written it in the evening. */
export interface Past {
  readonly day: string;
  readonly exercises?: number;
  readonly before?: { heaviness: number | null; pain: number | null } | null;
  readonly after?: { heaviness: number | null; pain: number | null } | null;
  readonly reason?: 'pain' | 'dizzy' | 'interrupted' | 'enough';
  /** Hour on the wall in Copenhagen's winter. */
  readonly hour?: number;
}

/** What the journal of a page holds, as it lies in the database. */
export const entriesOf = (page: Page): Promise<Entry[]> =>
  page.evaluate(
    () =>
      new Promise<Entry[]>((done, fail) => {
        const opening = indexedDB.open('venepumpen');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result as Entry[]);
          };
        };
      }),
  );

/** Waits until the phone holds so many exercises, of all days or of one: the screen shows them before they are written. */
export const written = (page: Page, exercises: number, day?: string): Promise<void> =>
  expect
    .poll(async () => {
      const ofDay = (await entriesOf(page)).filter((entry) => !day || entry.day === day);
      return ofDay.flatMap(({ done }) => done).length;
    })
    .toBe(exercises);

/** Waits until the phone knows of a session, and that none is under way any more. */
export const ended = (page: Page): Promise<void> =>
  expect
    .poll(async () => [...new Set((await entriesOf(page)).map(({ state }) => state === 'running'))])
    .toEqual([false]);

/**
 * Writes days into the journal of a page that shows the app, and opens the app again on them. It may not have read them
 * yet: whoever needs that waits for what the screen says of them.
 */
export async function remember(page: Page, past: readonly Past[]): Promise<void> {
  const planned = leaflet.map(({ id }) => id);
  const entries = past.map(
    ({ day, exercises = 7, before = null, after = null, reason = null, hour = 17 }, i) => {
      const at = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00+01:00`);
      const done = leaflet.slice(0, exercises).map(({ id, dose }) => ({
        exercise: id,
        reached: dose.default,
        dose: dose.default,
        at,
      }));
      const frozen = { id: `past-${i}`, version: 2, seq: i + 1, startedAt: at, localDay: day, day };
      const grown = { planned, state: exercises < 7 ? 'stopped' : 'finished', done, item: 0, endedAt: at };
      const where = { zone: 'Europe/Copenhagen', offset: 60, source: 'session', heardAt: at };
      return { ...frozen, ...where, ...grown, reason, before, after };
    },
  );
  await page.evaluate(
    (written) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('venepumpen');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          for (const entry of written) transaction.objectStore('entries').put(entry);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    entries,
  );
  await page.reload();
}
