import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { lift } from './lift.ts';
import type { Copy, Entry, Pause } from './types.ts';

const NAME = 'venepumpen';
/** Every version there has been has its records in tests/fixtures and its step in `upgrade`. */
export const VERSION = 2;
/** A private window may neither open nor refuse: after this, in milliseconds, it has refused. */
export const GIVE_UP_MS = 3000;

export interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { localDay: string } };
  pauses: { key: string; value: Pause };
  /** What was here before a restore, so that it can be undone. */
  copies: { key: string; value: Copy };
}
/**
 * Does some work on the open database; rejects with `Refused` where it cannot be opened, or with what failed. Large work
 * takes as long as it takes: to give up on it would not call it off, and it would happen after she was told it had not.
 */
export type Use = <T>(work: (handle: Handle) => Promise<T>, size?: 'small' | 'large') => Promise<T>;
export type Handle = IDBPDatabase<Schema>;
export type Why = 'blocked' | 'newer' | 'tab';

/**
 * The phone will not keep the journal ('blocked'), what it keeps belongs to a newer version of the app ('newer'), or an
 * older version in another tab will not let go of it ('tab').
 */
export class Refused extends Error {
  readonly why: Why;
  constructor(why: Why, cause?: unknown) {
    super(`the journal is ${why}`, { cause });
    this.why = why;
  }
}

/**
 * The one way to the database. Safari ends the connections of a phone that was locked for a while, and whoever keeps the
 * dead handle loses every write from then on (https://github.com/Expensify/App/issues/87864): after a failure the handle
 * is dropped, and where it was dead the work is done once more on a new one. What fails then is thrown.
 */
export function connection(): Use {
  let request: Request | undefined;
  const drop = (dropped: Request) => {
    if (request === dropped) request = undefined;
    // Also one that opens after we gave up on it: an open handle nobody holds would block a later version.
    dropped.opening.then((open) => open.close()).catch(() => undefined);
  };
  return async function use<T>(
    work: (handle: Handle) => Promise<T>,
    size: 'small' | 'large' = 'small',
    retried = false,
  ): Promise<T> {
    const mine: Request = (request ??= ask(() => drop(mine)));
    try {
      const open = await opened(mine);
      return await (size === 'large' ? work(open) : within(GIVE_UP_MS, work(open)));
    } catch (problem) {
      // What another tab holds is waited for on: a second request would stand in line behind it, and never be told why.
      if (!(problem instanceof Refused && problem.why === 'tab')) drop(mine);
      if (retried || !wasDead(problem)) throw problem;
      return use(work, size, true);
    }
  };
}

/** A request to open, and whether an older version in another tab holds it up. */
interface Request {
  readonly opening: Promise<Handle>;
  held: boolean;
}

function ask(lost: () => void): Request {
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade,
    blocked: () => (request.held = true),
    // A newer version in another tab wants to change the database: step aside, and be refused when asking again.
    blocking: lost,
    terminated: lost,
  });
  const request: Request = { opening, held: false };
  return request;
}

async function opened(request: Request): Promise<Handle> {
  try {
    return await within(GIVE_UP_MS, request.opening);
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'VersionError') throw new Refused('newer', problem);
    if (request.held) throw new Refused('tab', problem);
    throw problem;
  }
}

async function upgrade(
  database: Handle,
  from: number,
  _to: number | null,
  transaction: IDBPTransaction<Schema, ('entries' | 'pauses' | 'copies')[], 'versionchange'>,
): Promise<void> {
  if (from < 1) database.createObjectStore('entries', { keyPath: 'id' }).createIndex('localDay', 'localDay');
  if (from < 2) {
    database.createObjectStore('pauses', { keyPath: 'id' });
    database.createObjectStore('copies', { keyPath: 'id' });
    if (from > 0) await liftAll(transaction);
  }
}

/** Every entry in the shape of this version; what is no entry stays as it lies. */
async function liftAll(
  transaction: IDBPTransaction<Schema, ('entries' | 'pauses' | 'copies')[], 'versionchange'>,
): Promise<void> {
  let cursor = await transaction.objectStore('entries').openCursor();
  while (cursor) {
    const lifted = lift(cursor.value);
    if (lifted !== cursor.value) await cursor.update(lifted as Entry);
    cursor = await cursor.continue();
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
