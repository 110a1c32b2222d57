import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GIVE_UP_MS } from './database.ts';
import { begun } from './entry.ts';
import { Journal } from './journal.svelte.ts';
import { exercise, opened, SEVEN, stored, wall } from './test-parts.ts';

const clock = wall('2026-11-24T18:00');
beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const old = (id: string, seq: number) =>
  begun(id, seq, SEVEN, { at: 0, localDay: '2026-11-20', zone: '', offset: 60 });
const addition = {
  entries: [old('x', 1), old('y', 2)],
  pauses: [{ id: 'p', from: '2026-11-01', to: null }],
};

describe('a restore', () => {
  it('adds everything in one go, and can be undone to the letter, also tomorrow', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-23', [exercise(0)]);
    const before = [journal.entries, journal.pauses];
    expect(await journal.canUndoRestore()).toBe(false);
    expect(await journal.restore(addition, 'what was')).toBe(true);
    expect(journal.entries).toHaveLength(3);
    expect(journal.pauses).toEqual(addition.pauses);

    const tomorrow = await opened(clock);
    expect(tomorrow.entries).toHaveLength(3);
    expect(await tomorrow.canUndoRestore()).toBe(true);
    expect(await tomorrow.undoRestore()).toBe(true);
    expect([tomorrow.entries, tomorrow.pauses]).toEqual(before);
    expect([(await opened(clock)).entries, await stored()]).toEqual([before[0], before[0]]);
  });

  it('in place of what is here takes that away, but not what it cannot read, and gives all of it back', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-23', [exercise(0)]);
    await journal.putPause({ from: '2026-11-10', to: '2026-11-12' });
    const newer = { id: 'z', version: 99 };
    await (await openDB('venepumpen')).put('entries', newer);
    const before = [await stored(), journal.pauses];
    expect(await journal.restore(addition, '', 'goes')).toBe(true);
    expect(await stored()).toEqual([...addition.entries, newer]);
    expect([journal.entries, journal.pauses]).toEqual([addition.entries, addition.pauses]);
    const tomorrow = await opened(clock);
    expect(await tomorrow.undoRestore()).toBe(true);
    expect([await stored(), tomorrow.pauses]).toEqual(before);
  });

  it('asked for twice at once happens once, and its undo gives back what was here', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-23', [exercise(0)]);
    const before = journal.entries;
    const twice = [journal.restore(addition, '', 'goes'), journal.restore(addition, '', 'goes')];
    expect(await Promise.all(twice)).toEqual([true, false]);
    expect(await journal.undoRestore()).toBe(true);
    expect(journal.entries).toEqual(before);
    expect(await journal.restore(addition, '', 'goes')).toBe(true);
  });

  it('that takes a slow phone long is waited for, and so is its undo: what is told is what has happened', async () => {
    const many = Array.from({ length: 100 }, (_, i) => old(`many-${i}`, i + 1));
    const journal = await opened(clock);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const slowly = async (work: Promise<boolean>) => {
      // Under way, and far from over.
      for (let i = 0; i < 10; i++) await new Promise((done) => setImmediate(done));
      await vi.advanceTimersByTimeAsync(GIVE_UP_MS);
      return work;
    };
    expect(await slowly(journal.restore({ entries: many, pauses: [] }, ''))).toBe(true);
    expect(journal.entries).toHaveLength(100);
    expect(await slowly(journal.undoRestore())).toBe(true);
    expect(journal.entries).toEqual([]);
  });

  it('never writes over what is there, and does not take it away when it is undone', async () => {
    const journal = await opened(clock);
    const newer = { id: 'x', version: 99 };
    await (await openDB('venepumpen')).put('entries', newer);
    await journal.restore(addition, '');
    expect(await stored()).toEqual([newer, addition.entries[1]]);
    await journal.undoRestore();
    expect(await stored()).toEqual([newer]);
  });

  it('that breaks in the middle has changed nothing', async () => {
    const journal = await opened(clock);
    await journal.writeIn('2026-11-23', [exercise(0)]);
    const before = await stored();
    const add = IDBObjectStore.prototype.add;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      one,
    ) {
      if ((one as { id: string }).id === 'y') throw new DOMException('full', 'QuotaExceededError');
      return add.call(this, one);
    });
    expect(await journal.restore(addition, '')).toBe(false);
    broken.mockRestore();
    expect(await stored()).toEqual(before);
    expect((await opened(clock)).entries).toHaveLength(1);
  });

  it('is refused where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const journal = new Journal(clock);
    await journal.open();
    expect(await journal.restore(addition, '')).toBe(false);
    expect(journal.entries).toEqual([]);
  });
});
