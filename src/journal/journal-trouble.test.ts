import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from './connection.ts';
import { GIVE_UP_MS } from './database.ts';
import { Journal } from './journal.svelte.ts';
import { doAll, exercise, failWrites, opened, SEVEN, stored, wall } from './test-parts.ts';

/** A machine that does other work beside is given time. */
const SOON = { timeout: 10_000 };

let clock = wall('2026-11-24T18:00');
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  clock = wall('2026-11-24T18:00');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const fixtureOf = (version: number) => ({
  ...{ id: 'a', version, seq: 1, startedAt: 0, localDay: '2026-11-20', zone: '', offset: 60 },
  ...{ planned: ['belly-breath'], state: 'stopped', done: [], item: 0, endedAt: 0 },
});

/** The database tells in its own time that it is held; then the time it is given passes. */
async function heldFor(ms: number): Promise<void> {
  for (let i = 0; i < 50; i++) await new Promise((done) => setImmediate(done));
  await vi.advanceTimersByTimeAsync(ms);
}

describe('an entry from another version', () => {
  const newer = { id: 'later', version: 99, seq: 7, shape: 'unknown' };

  it('is neither shown nor overwritten, and new entries come after it', async () => {
    await opened(clock);
    const database = await openDB('venepumpen');
    for (const record of [newer, { id: '?' }]) await database.put('entries', record);
    const journal = await opened(clock);
    expect(journal.entries).toEqual([]);
    expect(journal.unreadable).toBe(2);
    expect(journal.streak.total).toBe(0);
    const id = await journal.begin(SEVEN);
    await journal.finish(id);
    expect(await stored()).toEqual(expect.arrayContaining([newer, { id: '?' }]));
    expect(journal.entries[0]?.seq).toBe(8);
  });

  it('keeps what this version does not know when it is gone on with', async () => {
    const id = await (await opened(clock)).begin(SEVEN);
    const database = await openDB('venepumpen');
    await database.put('entries', {
      ...(await database.get('entries', id)),
      mood: 'good',
      planned: ['swimming'],
    });
    const journal = await opened(clock);
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    expect(await stored()).toEqual([expect.objectContaining({ mood: 'good', planned: ['swimming'] })]);
  });

  it('that has been taken over meanwhile does not hold up the others', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    const taken = { id, version: 99 };
    await (await openDB('venepumpen')).put('entries', taken);
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    expect(journal.trouble).toBe('newer');
    const next = await journal.begin(SEVEN);
    expect(journal.trouble).toBeNull();
    expect(await stored()).toEqual(expect.arrayContaining([taken, expect.objectContaining({ id: next })]));
  });
});

describe('when the phone will not', () => {
  it.each([
    ['a private window', 'blocked', () => vi.stubGlobal('indexedDB', undefined)],
    ['a journal of a newer version', 'newer', async () => (await openDB('venepumpen', VERSION + 1)).close()],
  ])('%s still lets the session run', async (_, trouble, prepare) => {
    await prepare();
    const journal = await opened(clock);
    expect(journal.trouble).toBe(trouble);
    const id = await journal.begin(SEVEN);
    await doAll(journal, id, [0, 1]);
    await journal.stop(id);
    expect(journal.doneToday.size).toBe(2);
    expect(journal.unfinished?.item).toBe(2);
    expect(journal.streak.current).toBe(1);
    expect(journal.trouble).toBe(trouble);
  });

  it('a write that failed is said, kept, and written with the next, in order', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    failWrites(2);
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    expect(journal.trouble).toBe('failed');
    expect(journal.doneToday.size).toBe(1);
    expect(await stored()).toEqual([expect.objectContaining({ done: [] })]);

    await journal.at(id, 1);
    expect(journal.trouble).toBeNull();
    expect(await stored()).toEqual([journal.entries[0]]);
    expect(journal.entries[0]).toMatchObject({ item: 1, done: [{ exercise: exercise(0) }] });
  });

  it('an entry that could not be begun in the database is written before the next', async () => {
    const journal = await opened(clock);
    failWrites(2);
    const [first, second] = [await journal.begin(SEVEN), await journal.begin(SEVEN)];
    expect((await opened(clock)).entries.map(({ id }) => id)).toEqual([first, second]);
  });

  it('a connection that died in the pocket loses nothing, and nothing is said', async () => {
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    failWrites(1);
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    expect(journal.trouble).toBeNull();
    expect(await stored()).toEqual([expect.objectContaining({ done: [expect.anything()] })]);
  });

  it('a session begun before the journal has been read comes after what was in it', async () => {
    const first = await (await opened(clock)).begin(SEVEN);
    const journal = new Journal(clock);
    const reading = journal.open();
    const second = await journal.begin(SEVEN);
    await reading;
    expect(journal.entries.map(({ id, seq }) => [id, seq])).toEqual([
      [first, 1],
      [second, 2],
    ]);
  });

  it('a full phone is said in its own words, and the day is written once there is room', async () => {
    const journal = await opened(clock);
    failWrites(1, 'QuotaExceededError');
    const id = await journal.begin(SEVEN);
    expect(journal.trouble).toBe('full');
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    expect(journal.trouble).toBeNull();
    expect(await stored()).toEqual(journal.entries);
  });

  it('an older version in another tab is named, and once it is closed nothing done meanwhile is lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const old = await openDB('venepumpen', 1, {
      upgrade: (database) =>
        void database.createObjectStore('entries', { keyPath: 'id' }).createIndex('localDay', 'localDay'),
    });
    await old.put('entries', { ...fixtureOf(1), id: 'kept', seq: 4 });
    const journal = new Journal(clock);
    const reading = journal.open();
    await heldFor(GIVE_UP_MS);
    await reading;
    expect(journal.trouble).toBe('tab');
    const id = await journal.begin(SEVEN);
    await heldFor(GIVE_UP_MS);
    // Asked again it is still held, and for the same reason.
    expect(journal.trouble).toBe('tab');
    vi.useRealTimers();
    await journal.done(id, { exercise: exercise(0), reached: 5, dose: 5 });

    old.close();
    await journal.wake();
    await journal.stop(id);
    expect(journal.trouble).toBeNull();
    const again = await opened(clock);
    expect(again.entries.map((entry) => [entry.id, entry.seq, entry.done.length])).toEqual([
      ['kept', 4, 0],
      [id, 5, 1],
    ]);
  });

  it('a journal that could not be opened with the app is tried again at Start, and keeps the day', async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('busy', 'UnknownError');
    });
    const journal = await opened(clock);
    expect(journal.trouble).toBe('blocked');
    refuse.mockRestore();
    const id = await journal.begin(SEVEN);
    await vi.waitFor(async () => expect((await stored()).map((entry) => entry.id)).toEqual([id]), SOON);
    expect(journal.trouble).toBeNull();
  });
});

describe('a journal that opens after all', () => {
  const closed = async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('busy', 'UnknownError');
    });
    const journal = await opened(clock);
    const id = await journal.begin(SEVEN);
    await journal.stop(id);
    await vi.waitFor(() => expect(journal.trouble).toBe('blocked'), SOON);
    refuse.mockRestore();
    return { journal, id };
  };

  it('says that all is well only when what was done meanwhile is written', async () => {
    const { journal } = await closed();
    await journal.wake();
    // It has been read, and is about to be written.
    expect(journal.trouble).toBe('blocked');
    await vi.waitFor(() => expect(journal.trouble).toBeNull(), SOON);
    expect(await stored()).toEqual(journal.entries);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8])(
    'has what was done meanwhile once, though it is asked to open again after %i ticks',
    async (ticks) => {
      const { journal, id } = await closed();
      void journal.open();
      for (let i = 0; i < ticks; i++) await new Promise((done) => setImmediate(done));
      await journal.open();
      await vi.waitFor(() => expect(journal.trouble).toBeNull(), SOON);
      expect(journal.entries.map((entry) => entry.id)).toEqual([id]);
      expect(await stored()).toEqual(journal.entries);
    },
  );
});

describe('two tabs', () => {
  it('see what the other has written, and keep what is under way', async () => {
    const [one, two] = [await opened(clock), await opened(clock)];
    const id = await one.begin(SEVEN);
    two.onwritten = () => void one.reread();
    one.onwritten = () => void two.reread();
    await one.done(id, { exercise: exercise(0), reached: 5, dose: 5 });
    await vi.waitUntil(() => two.doneToday.size === 1, SOON);
    void one.beat(id);
    await two.writeIn('2026-11-23', [exercise(1)]);
    await vi.waitUntil(() => one.streak.total === 2, SOON);
    expect(one.entries.find((entry) => entry.id === id)).toMatchObject({ state: 'running' });
    expect(one.entries.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('that could not tell each other meet when the app is looked at again', async () => {
    const [one, two] = [await opened(clock), await opened(clock)];
    await one.writeIn('2026-11-23', [exercise(1)]);
    await two.wake();
    expect(two.streak.total).toBe(1);
  });
});
