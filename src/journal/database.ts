import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isNewer } from './read-entries.ts';
import type { Entry } from './types.ts';

const NAME = 'venepumpen';
const VERSION = 1;
/** A private window may neither open nor refuse: after this, in milliseconds, it has refused. */
export const GIVE_UP_MS = 3000;

interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { localDay: string } };
}
type Handle = IDBPDatabase<Schema>;

/** The phone will not keep the journal ('blocked'), or what it keeps belongs to a newer version of the app ('newer'). */
export class Refused extends Error {
  readonly why: 'blocked' | 'newer';
  constructor(why: 'blocked' | 'newer', cause?: unknown) {
    super(`the journal is ${why}`, { cause });
    this.why = why;
  }
}

/** The journal as it lies on the phone. */
export interface Database {
  /** Everything there is, readable or not. */
  entries(): Promise<unknown[]>;
  /** Writes an entry; resolves when it is committed, strictly (power may go) or as the browser usually does. */
  put(entry: Entry, durability: 'strict' | 'default'): Promise<void>;
}

/** Opens the journal; rejects with `Refused` where that cannot be, and has then changed nothing. */
export async function openJournal(): Promise<Database> {
  const use = connection();
  await use(async () => undefined).catch((problem: unknown) => {
    throw problem instanceof Refused ? problem : new Refused('blocked', problem);
  });
  return {
    entries: () => use((handle) => handle.getAll('entries')),
    put: (entry, durability) => use((handle) => put(handle, entry, durability)),
  };
}

async function put(handle: Handle, entry: Entry, durability: 'strict' | 'default'): Promise<void> {
  const transaction = handle.transaction('entries', 'readwrite', { durability });
  const write = async () => {
    // Read in the same transaction: another tab may run a newer version and have taken this very entry over.
    if (isNewer(await transaction.store.get(entry.id))) throw new Refused('newer');
    await transaction.store.put(entry);
  };
  await Promise.all([write(), transaction.done]);
}

/**
 * The one way to the database. Safari ends the connections of a phone that was locked for a while, and whoever keeps the
 * dead handle loses every write from then on (https://github.com/Expensify/App/issues/87864): after a failure the handle
 * is dropped, and where it was dead the work is done once more on a new one. What fails then is thrown.
 */
function connection(): <T>(work: (handle: Handle) => Promise<T>) => Promise<T> {
  let handle: Promise<Handle> | undefined;
  const drop = (dropped: Promise<Handle>) => {
    if (handle === dropped) handle = undefined;
    // Also one that opens after we gave up on it: an open handle nobody holds would block a later version.
    dropped.then((open) => open.close()).catch(() => undefined);
  };
  return async function use<T>(work: (handle: Handle) => Promise<T>, retried = false): Promise<T> {
    const mine: Promise<Handle> = (handle ??= connect(() => drop(mine)));
    try {
      return await within(GIVE_UP_MS, mine.then(work));
    } catch (problem) {
      drop(mine);
      if (retried || !wasDead(problem)) throw problem;
      return use(work, true);
    }
  };
}

async function connect(lost: () => void): Promise<Handle> {
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade(database, from) {
        if (from < 1)
          database.createObjectStore('entries', { keyPath: 'id' }).createIndex('localDay', 'localDay');
      },
      // A newer version in another tab wants to change the database: step aside, and be refused when asking again.
      blocking: lost,
      terminated: lost,
      // No `blocked`: an older tab steps aside as above; one that does not is given up on like a hanging open.
    });
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'VersionError') throw new Refused('newer', problem);
    throw problem;
  }
}

/** How the browsers say that a connection is gone: closed, lost, or closed in the middle of a transaction. */
const DEAD = ['InvalidStateError', 'UnknownError', 'AbortError'];
const wasDead = (problem: unknown): boolean => problem instanceof Error && DEAD.includes(problem.name);

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no answer within ${ms} ms`)), ms);
    work.then(done, fail).finally(() => clearTimeout(late));
  });
}
