// What the tests of the journal share; nothing of the app imports it.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { leaflet } from '#score/programme.ts';
import type { ExerciseId } from '#score/types.ts';
import type { Clock } from './clock.ts';
import { Journal } from './journal.svelte.ts';

/** The whole programme, and its exercises by index. */
export const SEVEN = leaflet.map((exercise) => exercise.id);
export const exercise = (i: number): ExerciseId => SEVEN[i] ?? 'belly-breath';

/** A clock on a wall in Copenhagen in winter, set by hand. */
export function wall(time: string): Clock & { set(time: string): void } {
  let now = 0;
  const set = (text: string) => (now = Date.parse(`${text}+01:00`));
  set(time);
  return { now: () => now, offset: () => 60, zone: () => 'Europe/Copenhagen', set };
}
/** A journal that has been read: what the app is after a launch. */
export async function opened(clock: Clock): Promise<Journal> {
  const journal = new Journal(clock);
  await journal.open();
  return journal;
}
/** What lies in the database. */
export const stored = async () => (await openDB('venepumpen')).getAll('entries');
/** Goes through the exercises with these indices, each to its whole dose. */
export const doAll = async (journal: Journal, id: string, indices: readonly number[]) => {
  for (const i of indices) {
    await journal.at(id, i);
    await journal.done(id, { exercise: exercise(i), reached: 5, dose: 5 });
  }
};
/** The next `times` connections to the database die while they are used. */
export function failWrites(times: number, name = 'UnknownError') {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (let i = 0; i < times; i++)
    transaction.mockImplementationOnce(() => {
      throw new DOMException('lost', name);
    });
}
