import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doAll, exercise, opened, SEVEN, stored, wall } from './test-parts.ts';

let clock = wall('2026-11-24T18:00');
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  clock = wall('2026-11-24T18:00');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the journal', () => {
  it('has written an entry before the first exercise begins, with its day and zone', async () => {
    const id = await (await opened(clock)).begin(SEVEN);
    expect(await stored()).toEqual([
      {
        id,
        version: 2,
        seq: 1,
        startedAt: clock.now(),
        endedAt: null,
        localDay: '2026-11-24',
        day: '2026-11-24',
        source: 'session',
        heardAt: clock.now(),
        reason: null,
        before: null,
        after: null,
        zone: 'Europe/Copenhagen',
        offset: 60,
        state: 'running',
        planned: SEVEN,
        done: [],
        item: 0,
      },
    ]);
  });

  it('writes every change by itself and in order, though nobody waits for it, and what counts strictly', async () => {
    const journal = await opened(clock);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const id = await journal.begin(SEVEN);
    void journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    void journal.at(id, 1);
    void journal.at(id, 2);
    await journal.stop(id);
    const written = put.mock.calls.map(([entry]) => [entry.done.length, entry.item, entry.state]);
    expect(written).toEqual([
      [0, 0, 'running'],
      [1, 0, 'running'],
      [1, 1, 'running'],
      [1, 2, 'running'],
      [1, 2, 'stopped'],
    ]);
    const durabilities = transaction.mock.calls.map(([, , options]) => options?.durability);
    expect(durabilities).toEqual(['strict', 'strict', 'default', 'default', 'strict']);
    expect(await stored()).toEqual(journal.entries);
  });

  it('loses at most the exercise under way when the browser is killed', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0, 1]);
    await journal.at(id, 2);

    const again = await opened(clock);
    expect(again.unfinished).toMatchObject({ id, item: 2, planned: SEVEN });
    expect(again.doneToday).toEqual(new Set([exercise(0), exercise(1)]));
    expect(again.streak.current).toBe(1);
  });

  it('goes on in the same entry, also when she had stopped herself, and finishes it', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0, 1, 2]);
    await journal.stop(id);

    clock.set('2026-11-24T20:15');
    const evening = await opened(clock);
    expect(evening.unfinished?.item).toBe(3);
    await evening.goOn(id);
    expect(await stored()).toEqual([expect.objectContaining({ state: 'running', endedAt: null })]);
    await doAll(evening, id, [3, 4, 5, 6]);
    await evening.finish(id);
    expect(evening.unfinished).toBeUndefined();
    expect(evening.finishedAt).toBe('20:15');
    expect(evening.week[1]).toEqual({
      day: '2026-11-24',
      share: 1,
      today: true,
      future: false,
      paused: false,
    });
    expect(await stored()).toEqual([
      expect.objectContaining({
        id,
        state: 'finished',
        endedAt: clock.now(),
        startedAt: clock.now() - 135 * 60_000,
      }),
    ]);
  });

  it('offers to go on from an exercise passed over, and not when there is nothing to go on with', async () => {
    const journal = await opened(clock);
    expect(journal.unfinished).toBeUndefined();
    const id = await journal.begin(SEVEN);
    expect(journal.unfinished).toBeUndefined();
    await doAll(journal, id, [0, 1, 3, 4, 5, 6]);
    await journal.stop(id);
    expect(journal.unfinished?.item).toBe(2);

    const newer = await journal.begin(SEVEN);
    await journal.at(newer, 1);
    expect(journal.unfinished).toMatchObject({ id: newer, item: 1 });
    await doAll(journal, newer, [0]);
    expect(journal.unfinished).toMatchObject({ id: newer, item: 1 });
    await journal.finish(newer);

    const one = await journal.begin([exercise(2)]);
    expect(journal.unfinished?.id).toBe(id);
    await doAll(journal, one, []);
    await journal.done(one, { exercise: exercise(2), reached: 5, dose: 5 });
    await journal.finish(one);
    expect(journal.unfinished).toBeUndefined();
    expect(journal.doneToday.size).toBe(7);
  });

  it('offers yesterday to nobody', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0]);
    await journal.stop(id);
    clock.set('2026-11-25T08:00');
    journal.refreshDay();
    expect(journal.today()).toBe('2026-11-25');
    expect(journal.unfinished).toBeUndefined();
    expect(journal.doneToday.size).toBe(0);
    expect(journal.finishedAt).toBeNull();
    expect(journal.partOfDay).toBe('morning');
    expect(journal.streak).toEqual({ current: 1, best: 1, total: 1, thisMonth: 1, thisWeek: 1 });
  });

  it('begins on the day it is, though the app was open all night', async () => {
    const journal = await opened(clock);
    clock.set('2026-11-25T08:00');
    await journal.begin(SEVEN);
    expect([journal.today(), journal.entries[0]?.localDay]).toEqual(['2026-11-25', '2026-11-25']);
  });

  it('gives every entry a name of its own, also on a phone without randomUUID', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const journal = await opened(clock);
    const [a, b] = [await journal.begin(SEVEN), await journal.begin(SEVEN)];
    expect([a, b]).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ]);
    expect(a).not.toBe(b);
  });

  it('counts an exercise once, with the furthest that was reached', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    for (const reached of [3, 5, 4]) await journal.done(id, { exercise: exercise(0), reached, dose: 5 });
    const done = [{ exercise: exercise(0), reached: 5, dose: 5, at: clock.now() }];
    expect(journal.entries[0]?.done).toEqual(done);
    expect(await stored()).toEqual([expect.objectContaining({ done })]);
  });

  it('keeps a session that passes midnight on the day it was begun', async () => {
    clock.set('2026-11-24T23:55');
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    clock.set('2026-11-25T00:05');
    journal.refreshDay();
    await doAll(journal, id, [0]);
    expect(journal.today()).toBe('2026-11-24');
    expect(journal.doneToday.size).toBe(1);
    await journal.finish(id);
    journal.refreshDay();
    expect(journal.today()).toBe('2026-11-25');
    expect(await stored()).toEqual([
      expect.objectContaining({ localDay: '2026-11-24', endedAt: clock.now() }),
    ]);
  });

  it('does not undo what is finished', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await journal.finish(id);
    clock.set('2026-11-24T19:00');
    await journal.stop(id);
    expect(journal.entries[0]).toMatchObject({ state: 'finished', endedAt: clock.now() - 3_600_000 });
  });

  it('puts new entries last even when the clock was set back', async () => {
    const journal = await opened(clock);
    const first = await journal.begin(SEVEN);
    clock.set('2026-10-24T18:00');
    const again = await opened(clock);
    const second = await again.begin(SEVEN);
    expect((await opened(clock)).entries.map((entry) => entry.id)).toEqual([first, second]);
  });

  it('keeps why she stopped, shows the day for it, and takes the answer back', async () => {
    const clock = wall('2026-11-25T18:00');
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await journal.stop(id);
    expect(journal.ofDay('2026-11-25')).toEqual([]);
    await journal.because(id, 'dizzy');
    expect(journal.ofDay('2026-11-25').map(({ reason }) => reason)).toEqual(['dizzy']);
    await journal.goOn(id);
    expect((await opened(clock)).entries.map(({ reason }) => reason)).toEqual(['dizzy']);
    await journal.because(id, null);
    expect(journal.ofDay('2026-11-25')).toEqual([]);
    expect(journal.streak.total).toBe(0);
  });
});
