import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from './journal.svelte.ts';
import { doAll, exercise, opened, SEVEN, stored, wall } from './test-parts.ts';

let clock = wall('2026-11-25T18:00');
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  clock = wall('2026-11-25T18:00');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const without = async (grace: boolean) => {
  const journal = new Journal(clock, () => ({ freeDays: 0, grace }));
  await journal.open();
  return journal;
};

describe('the night', () => {
  it('still belongs to the day that stood empty, and the screen says so before and after', async () => {
    clock.set('2026-11-25T01:30');
    const journal = await opened(clock);
    expect(journal.today()).toBe('2026-11-24');
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0]);
    await journal.stop(id);
    journal.refreshDay();
    expect(journal.today()).toBe('2026-11-24');
    expect(journal.doneToday.size).toBe(1);
    expect(await stored()).toEqual([expect.objectContaining({ day: '2026-11-24', localDay: '2026-11-25' })]);

    clock.set('2026-11-25T03:00');
    journal.refreshDay();
    expect(journal.today()).toBe('2026-11-25');
    expect(journal.streak).toMatchObject({ current: 1, thisWeek: 1 });
  });

  it('is a day of its own where she has chosen that', async () => {
    clock.set('2026-11-25T01:30');
    const journal = await without(false);
    await journal.begin(SEVEN);
    expect(journal.entries[0]).toMatchObject({ day: '2026-11-25', localDay: '2026-11-25' });
  });

  it('counts for the day she moves it to', async () => {
    clock.set('2026-11-25T01:30');
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0]);
    await journal.stop(id);
    await journal.correct(id, '2026-11-25', [exercise(0)]);
    clock.set('2026-11-25T18:00');
    const evening = await opened(clock);
    expect(evening.doneToday.size).toBe(1);
    expect(evening.entries[0]).toMatchObject({ day: '2026-11-25', done: [{ reached: 5 }] });
  });
});

describe('a day done on paper', () => {
  it('counts like any other once it is written in', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-24', [exercise(0), exercise(2)]);
    const again = await opened(clock);
    expect(again.streak).toMatchObject({ current: 1, total: 1 });
    expect(again.week[1]).toMatchObject({ day: '2026-11-24', share: 2 / 7 });
    expect(again.entries[0]).toMatchObject({ source: 'paper', state: 'finished', zone: 'Europe/Copenhagen' });
    expect(again.unfinished).toBeUndefined();
    expect(again.finishedAt).toBeNull();
  });

  it('can be corrected, also to fewer exercises, and the rest stays as it was', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-24', [exercise(0), exercise(2)]);
    const id = journal.entries[0]?.id ?? '';
    clock.set('2026-11-25T20:00');
    await journal.correct(id, '2026-11-23', [exercise(2)]);
    const [entry] = (await opened(clock)).entries;
    expect(entry).toMatchObject({ day: '2026-11-23', source: 'paper', seq: 1 });
    expect(entry?.done).toEqual([
      { exercise: exercise(2), reached: 5, dose: 5, at: clock.now() - 7_200_000 },
    ]);
  });

  it('can be deleted, and put back exactly as it was and where it was', async () => {
    const journal = await opened(clock);
    for (const i of [0, 1, 2]) await journal.writeIn(`2026-11-2${i + 1}`, [exercise(i)]);
    const before = journal.entries;
    const putBack = await journal.remove(before[1]?.id ?? '');
    expect(await stored()).toHaveLength(2);
    expect(journal.streak.total).toBe(2);
    await putBack();
    expect(journal.entries).toEqual(before);
    expect((await opened(clock)).entries).toEqual(before);
  });
});

describe('pauses', () => {
  it('are there again tomorrow, and carry the row', async () => {
    const journal = await without(true);
    await journal.writeIn('2026-11-19', [exercise(0)]);
    expect(journal.streak.current).toBe(0);
    await journal.putPause({ from: '2026-11-20', to: null });
    expect((await without(true)).streak.current).toBe(1);
    expect(journal.week[0]).toMatchObject({ paused: true, share: 0 });
  });

  it('end with the day before the one she comes back on', async () => {
    const journal = await without(true);
    await journal.putPause({ from: '2026-11-20', to: null });
    await journal.endPause(journal.pauses[0]?.id ?? '');
    expect((await without(true)).pauses).toMatchObject([{ from: '2026-11-20', to: '2026-11-24' }]);
  });

  it('that are ended on the day they were begun never were', async () => {
    const journal = await without(true);
    await journal.putPause({ from: '2026-11-25', to: null });
    await journal.endPause(journal.pauses[0]?.id ?? '');
    expect((await without(true)).pauses).toEqual([]);
  });
});

describe('a journal of an earlier version', () => {
  it('1 is lifted in place when it is opened, with what is not understood left as it lies', async () => {
    const file = join(import.meta.dirname, '../../tests/fixtures/journal-1.json');
    const old = JSON.parse(readFileSync(file, 'utf8')) as { id: string }[];
    const first = await openDB('venepumpen', 1, {
      upgrade: (database) =>
        void database.createObjectStore('entries', { keyPath: 'id' }).createIndex('localDay', 'localDay'),
    });
    for (const record of [...old, { id: 'zz' }]) await first.put('entries', record);
    first.close();

    const journal = await opened(clock);
    expect(journal.trouble).toBeNull();
    expect(journal.streak).toMatchObject({ current: 1, total: 1 });
    expect(await stored()).toEqual([
      ...old.map((record) => expect.objectContaining({ ...record, version: 2 })),
      { id: 'zz' },
    ]);
  });
});

describe('two tabs', () => {
  it('that both write of the same entry lose nothing that was done in either', async () => {
    const one = await opened(clock);
    const id = await one.begin(SEVEN);
    const two = await opened(clock);
    await two.goOn(id);
    await two.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    await one.done(id, { exercise: exercise(1), reached: 5, dose: 5 });
    const [entry] = (await opened(clock)).entries;
    expect(new Set(entry?.done.map((done) => done.exercise))).toEqual(new Set([exercise(0), exercise(1)]));
  });
});

describe('a session', () => {
  it('leaves a sign of life at every movement', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    clock.set('2026-11-25T18:01');
    await journal.beat(id);
    expect((await opened(clock)).entries[0]?.heardAt).toBe(clock.now());
  });
});
