import type { Addition } from './backup.ts';
import { connection, Refused, type Handle } from './connection.ts';
import { merged } from './entry.ts';
import { isNewer, readEntries } from './read-entries.ts';
import { restore, undoRestore, type There } from './restore.ts';
import type { Entry, Pause } from './types.ts';

export { GIVE_UP_MS, Refused } from './connection.ts';

type Durability = 'strict' | 'default';

/** The journal as it lies on the phone. Every write resolves when it is committed. */
export interface Database {
  /** Everything there is, readable or not. */
  entries(): Promise<unknown[]>;
  /** How many entries there are. */
  count(): Promise<number>;
  pauses(): Promise<unknown[]>;
  /** Writes how far an entry has come, strictly (power may go) or as the browser usually does; never takes back what
   * another tab has written of it. */
  put(entry: Entry, durability: Durability): Promise<void>;
  /** Writes an entry as it shall be, whatever was there: for what she corrects. */
  correct(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
  putPause(pause: Pause): Promise<void>;
  removePause(id: string): Promise<void>;
  /** Adds all of it or nothing, in one transaction, and lays the text aside for an undo; what is there stays, or goes. */
  restore(addition: Pick<Addition, 'entries' | 'pauses'>, before: string, there: There): Promise<void>;
  /** Takes away what the last restore added, puts back what it took; resolves with false when there was none. */
  undoRestore(): Promise<boolean>;
  canUndoRestore(): Promise<boolean>;
}

/**
 * Opens the journal; rejects with `Refused` where that cannot be, and has then changed nothing. Whoever asks again does so
 * over the same connection.
 */
export async function openJournal(use = connection()): Promise<Database> {
  await use(async () => undefined).catch((problem: unknown) => {
    throw problem instanceof Refused ? problem : new Refused('blocked', problem);
  });
  return {
    entries: () => use((handle) => handle.getAll('entries')),
    count: () => use((handle) => handle.count('entries')),
    pauses: () => use((handle) => handle.getAll('pauses')),
    put: (entry, durability) => use((handle) => put(handle, entry, durability, merged)),
    correct: (entry) => use((handle) => put(handle, entry, 'strict', (_, now) => now)),
    remove: (id) => use((handle) => remove(handle, 'entries', id)),
    putPause: (pause) =>
      use(async (handle) => {
        const transaction = handle.transaction('pauses', 'readwrite', { durability: 'strict' });
        await commit(transaction, transaction.store.put(pause));
      }),
    restore: (addition, before, there) => use((handle) => restore(handle, addition, before, there), 'large'),
    undoRestore: () => use(undoRestore, 'large'),
    canUndoRestore: () => use(async (handle) => (await handle.count('copies')) > 0),
    removePause: (id) => use((handle) => remove(handle, 'pauses', id)),
  };
}

async function put(
  handle: Handle,
  entry: Entry,
  durability: Durability,
  over: (there: Entry, now: Entry) => Entry,
): Promise<void> {
  const transaction = handle.transaction('entries', 'readwrite', { durability });
  const write = async () => {
    // Read in the same transaction: another tab may run a newer version and have taken this very entry over.
    const there: unknown = await transaction.store.get(entry.id);
    if (isNewer(there)) throw new Refused('newer');
    const [known] = readEntries([there]).entries;
    await commit(transaction, transaction.store.put(known ? over(known, entry) : entry));
  };
  await Promise.all([write(), transaction.done]);
}

async function remove(handle: Handle, store: 'entries' | 'pauses', id: string): Promise<void> {
  const transaction = handle.transaction(store, 'readwrite', { durability: 'strict' });
  await commit(transaction, transaction.store.delete(id));
}

/**
 * That was all of it: the phone is told to keep it without waiting for the page, which may be gone in the next moment.
 * Resolves when it is kept.
 */
async function commit(
  transaction: Pick<IDBTransaction, 'commit'> & { done: Promise<void> },
  last: Promise<unknown>,
): Promise<void> {
  transaction.commit();
  await Promise.all([last, transaction.done]);
}
