import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exercise, opened, SEVEN, stored, wall } from './test-parts.ts';

const clock = wall('2026-11-24T18:00');
beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

describe('what is done while the days are read again', () => {
  it('stands there when they have been read: begun, done, ended, and a day written in', async () => {
    const journal = await opened(clock);
    const early = await journal.begin(SEVEN);
    const reading = journal.reread();
    void journal.stop(early);
    const writing = journal.writeIn('2026-11-23', [exercise(0)]);
    const beginning = journal.begin(SEVEN);
    await reading;
    expect(journal.entries.map(({ state, source }) => [state, source])).toEqual([
      ['stopped', 'session'],
      ['finished', 'paper'],
      ['running', 'session'],
    ]);
    await writing;
    await journal.done(await beginning, { exercise: exercise(1), reached: 5, dose: 5 });
    expect(journal.streak.total).toBe(2);
    expect(await stored()).toHaveLength(3);
  });

  it('is not undone by them: what was taken away stays away, a pause that was begun or ended is', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-23', [exercise(0)]);
    await journal.putPause({ from: '2026-11-01', to: null }, 'ended');
    await journal.putPause({ from: '2026-11-02', to: '2026-11-03' }, 'taken away');
    const reading = journal.reread();
    void journal.remove(journal.entries[0]?.id ?? '');
    void journal.endPause('ended');
    void journal.removePause('taken away');
    void journal.putPause({ from: '2026-10-01', to: '2026-10-02' }, 'begun');
    await reading;
    expect(journal.entries).toEqual([]);
    expect(journal.pauses).toEqual([
      { id: 'ended', from: '2026-11-01', to: '2026-11-23' },
      { id: 'begun', from: '2026-10-01', to: '2026-10-02' },
    ]);
  });

  it('hides nothing of what another tab writes, however often they are read', async () => {
    const [one, two] = [await opened(clock), await opened(clock)];
    const reading = one.reread();
    void one.writeIn('2026-11-22', [exercise(0)]);
    await two.writeIn('2026-11-23', [exercise(1)]);
    await Promise.all([reading, one.reread()]);
    await two.reread();
    for (const { id } of two.entries) await two.correct(id, '2026-11-21', [exercise(1)]);
    await one.reread();
    expect(one.entries.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-21']);
  });
});
