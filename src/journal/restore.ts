import type { Addition } from './backup.ts';
import type { Handle } from './connection.ts';
import { readEntries } from './read-entries.ts';

/** What happens to what is on the phone: it stays beside what comes, or what comes takes its place. */
export type There = 'stays' | 'goes';

const STORES = ['entries', 'pauses', 'copies'] as const;
const writing = (handle: Handle) => handle.transaction(STORES, 'readwrite', { durability: 'strict' });

/**
 * Adds all of it or nothing, in one transaction, and lays aside what an undo needs. Records that this version cannot
 * read stay where they are in any case.
 */
export async function restore(
  handle: Handle,
  { entries, pauses }: Pick<Addition, 'entries' | 'pauses'>,
  text: string,
  there: There,
): Promise<void> {
  const transaction = writing(handle);
  const write = async () => {
    const added = { entries: [] as string[], pauses: [] as string[] };
    const stores = { entries: transaction.objectStore('entries'), pauses: transaction.objectStore('pauses') };
    const all = there === 'goes' ? await stores.entries.getAll() : [];
    const gone = {
      entries: all.filter((entry) => readEntries([entry]).entries.length > 0),
      pauses: there === 'goes' ? await stores.pauses.getAll() : [],
    };
    for (const { id } of gone.entries) await stores.entries.delete(id);
    for (const { id } of gone.pauses) await stores.pauses.delete(id);
    for (const entry of entries) {
      // Never over what is there, whichever version or tab has written it.
      if ((await stores.entries.getKey(entry.id)) !== undefined) continue;
      await stores.entries.add(entry);
      added.entries.push(entry.id);
    }
    for (const pause of pauses) {
      if ((await stores.pauses.getKey(pause.id)) !== undefined) continue;
      await stores.pauses.add(pause);
      added.pauses.push(pause.id);
    }
    await transaction.objectStore('copies').put({ id: 'before-restore', text, ...added, gone });
  };
  // A transaction whose work has thrown would commit what came before: it is called off by hand.
  const calledOff = (problem: unknown) => {
    transaction.abort();
    throw problem;
  };
  await Promise.all([write().catch(calledOff), transaction.done]);
}

/** Takes away what the last restore added and puts back what it took; resolves with false when there was none. */
export async function undoRestore(handle: Handle): Promise<boolean> {
  const transaction = writing(handle);
  const copies = transaction.objectStore('copies');
  const copy = await copies.get('before-restore');
  for (const id of copy?.entries ?? []) await transaction.objectStore('entries').delete(id);
  for (const id of copy?.pauses ?? []) await transaction.objectStore('pauses').delete(id);
  for (const entry of copy?.gone?.entries ?? []) await transaction.objectStore('entries').put(entry);
  for (const pause of copy?.gone?.pauses ?? []) await transaction.objectStore('pauses').put(pause);
  await copies.delete('before-restore');
  await transaction.done;
  return copy !== undefined;
}
