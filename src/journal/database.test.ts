import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from './connection.ts';
import { GIVE_UP_MS, openJournal, Refused } from './database.ts';
import { begun } from './entry.ts';

const entry = (id: string) =>
  begun(id, 1, ['belly-breath'], { at: 0, localDay: '2026-11-24', zone: 'Europe/Copenhagen', offset: 60 });
const refusal = (why: string) => expect.objectContaining({ constructor: Refused, why });
const ids = async (journal: { entries(): Promise<unknown[]> }) =>
  (await journal.entries()).map((record) => (record as { id: string }).id);

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What Safari answers on a connection that it has ended: the next `times` transactions throw. */
function killConnection(name: string, times: number) {
  const open = vi.spyOn(indexedDB, 'open');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (let i = 0; i < times; i++)
    transaction.mockImplementationOnce(() => {
      throw new DOMException('connection lost', name);
    });
  return open;
}

describe('the journal on the phone', () => {
  it('keeps entries, and finds them by day', async () => {
    const journal = await openJournal();
    await journal.put(entry('a'), 'strict');
    await journal.put({ ...entry('a'), item: 3 }, 'default');
    expect(await journal.entries()).toEqual([{ ...entry('a'), item: 3 }]);
    const handle = await openDB('venepumpen');
    expect(await handle.getAllKeysFromIndex('entries', 'localDay', '2026-11-24')).toEqual(['a']);
  });

  it('writes what must not be lost strictly', async () => {
    const journal = await openJournal();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await journal.put(entry('a'), 'strict');
    expect(transaction).toHaveBeenLastCalledWith('entries', 'readwrite', { durability: 'strict' });
  });

  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'is opened anew when the connection has died in a locked phone (%s), and loses no write',
    async (name) => {
      const journal = await openJournal();
      const open = killConnection(name, 1);
      await journal.put(entry('a'), 'default');
      await journal.put(entry('b'), 'default');
      expect(open).toHaveBeenCalledTimes(1);
      expect(await ids(journal)).toEqual(['a', 'b']);
    },
  );

  it('tries once more and not for ever, and is whole again for the write after', async () => {
    const journal = await openJournal();
    const open = killConnection('UnknownError', 2);
    await expect(journal.put(entry('a'), 'default')).rejects.toThrow('connection lost');
    expect(open).toHaveBeenCalledTimes(1);
    await journal.put(entry('b'), 'default');
    expect(await ids(journal)).toEqual(['b']);
  });

  it('does not try again what a new connection cannot help', async () => {
    const journal = await openJournal();
    killConnection('QuotaExceededError', 1);
    await expect(journal.put(entry('a'), 'default')).rejects.toThrow('connection lost');
  });

  it('goes on after the browser has closed the database by itself', async () => {
    const journal = await openJournal();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await journal.put(entry('a'), 'default');
    const handle = transaction.mock.contexts[0] as Parameters<typeof forceCloseDatabase>[0];
    transaction.mockClear();
    forceCloseDatabase(handle);
    await journal.put(entry('b'), 'default');
    // Known beforehand, not found out by failing.
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(await ids(journal)).toEqual(['a', 'b']);
  });

  it('makes way for a newer version in another tab, and is refused from then on', async () => {
    const journal = await openJournal();
    await journal.put(entry('a'), 'default');
    const newer = await openDB('venepumpen', VERSION + 1);
    await expect(journal.put(entry('b'), 'default')).rejects.toEqual(refusal('newer'));
    expect(await newer.getAllKeys('entries')).toEqual(['a']);
  });

  it('of a newer version is refused and not changed', async () => {
    const newer = await openDB('venepumpen', VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('diary'),
    });
    newer.close();
    await expect(openJournal()).rejects.toEqual(refusal('newer'));
    const after = await openDB('venepumpen');
    expect([after.version, [...after.objectStoreNames]]).toEqual([VERSION + 1, ['diary']]);
  });

  it('does not overwrite an entry that a newer version has taken over', async () => {
    const journal = await openJournal();
    const newer = { ...entry('a'), version: 99, mood: 'good' };
    await (await openDB('venepumpen')).put('entries', newer);
    await expect(journal.put(entry('a'), 'default')).rejects.toEqual(refusal('newer'));
    expect(await journal.entries()).toEqual([newer]);
  });

  it('is refused where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openJournal()).rejects.toEqual(refusal('blocked'));
  });

  it('is refused where asking for it throws', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await expect(openJournal()).rejects.toEqual(refusal('blocked'));
  });

  it('is given up on where nobody answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // An opening that never ends, as some private windows give.
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const refused = vi.fn();
    openJournal().catch(refused);
    await vi.advanceTimersByTimeAsync(GIVE_UP_MS - 1);
    expect(refused).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(refused).toHaveBeenCalledExactlyOnceWith(refusal('blocked'));
  });
});
