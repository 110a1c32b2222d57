import { array, check, finite, integer, is, literal, maxValue, minValue, nullable } from 'valibot';
import { number, object, picklist, pipe, string } from 'valibot';
import { isDay } from './days.ts';
import { lift } from './lift.ts';
import { ENTRY_VERSION, type Entry, type Pause } from './types.ts';

const amount = pipe(number(), finite());
const index = pipe(number(), integer(), minValue(0));
/** A day as it must be written, 'YYYY-MM-DD'. */
export const dayWritten = pipe(string(), check(isDay));
const score = nullable(pipe(number(), integer(), minValue(0), maxValue(10)));
const feeling = nullable(object({ heaviness: score, pain: score }));

/** An entry of this version, every field of it. */
export const entryWritten = object({
  id: string(),
  version: literal(ENTRY_VERSION),
  seq: index,
  startedAt: amount,
  localDay: dayWritten,
  day: dayWritten,
  zone: string(),
  offset: amount,
  source: picklist(['session', 'paper']),
  // Exercise names are not checked: one from another version still counts as done.
  planned: array(string()),
  state: picklist(['running', 'finished', 'stopped']),
  done: array(object({ exercise: string(), reached: amount, dose: amount, at: amount })),
  item: index,
  endedAt: nullable(amount),
  heardAt: amount,
  reason: nullable(picklist(['pain', 'dizzy', 'interrupted', 'enough'])),
  before: feeling,
  after: feeling,
});
/** A pause, every field of it. */
export const pauseWritten = object({ id: string(), from: dayWritten, to: nullable(dayWritten) });

// Asked, not parsed: what another version has added to an entry stays in it when it is written again.
const isEntry = (record: unknown): record is Entry => is(entryWritten, record);

/** What lies in the database: the entries this version can read in their order, and how many it leaves alone. */
export function readEntries(found: readonly unknown[]): {
  readonly entries: readonly Entry[];
  readonly unreadable: number;
  /** The highest `seq` of all, so that a new entry comes after those that cannot be read. */
  readonly lastSeq: number;
} {
  const records = found.map(lift);
  const entries = records.filter(isEntry).sort((a, b) => a.seq - b.seq || a.startedAt - b.startedAt);
  const lastSeq = Math.max(0, ...records.map(seqOf));
  return { entries, unreadable: records.length - entries.length, lastSeq };
}

/** The pauses among what lies in the database; what is none is left alone. */
export const readPauses = (found: readonly unknown[]): readonly Pause[] =>
  found.filter((record): record is Pause => is(pauseWritten, record));

/** Whether a record was written by a newer version of the app. */
export function isNewer(record: unknown): boolean {
  return has(record, 'version') && typeof record.version === 'number' && record.version > ENTRY_VERSION;
}

const seqOf = (record: unknown): number => (has(record, 'seq') && is(index, record.seq) ? record.seq : 0);

const has = <K extends string>(record: unknown, key: K): record is Record<K, unknown> =>
  typeof record === 'object' && record !== null && key in record;
