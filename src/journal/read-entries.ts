import { array, check, finite, integer, is, literal, minValue, nullable } from 'valibot';
import { number, object, picklist, pipe, string } from 'valibot';
import { isDay } from './days.ts';
import { ENTRY_VERSION, type Entry } from './types.ts';

const amount = pipe(number(), finite());
const index = pipe(number(), integer(), minValue(0));

const written = object({
  id: string(),
  version: literal(ENTRY_VERSION),
  seq: index,
  startedAt: amount,
  localDay: pipe(string(), check(isDay)),
  zone: string(),
  offset: amount,
  // Exercise names are not checked: one from another version still counts as done.
  planned: array(string()),
  state: picklist(['running', 'finished', 'stopped']),
  done: array(object({ exercise: string(), reached: amount, dose: amount, at: amount })),
  item: index,
  endedAt: nullable(amount),
});

// Asked, not parsed: what another version has added to an entry stays in it when it is written again.
const isEntry = (record: unknown): record is Entry => is(written, record);

/** What lies in the database: the entries this version can read in their order, and how many it leaves alone. */
export function readEntries(records: readonly unknown[]): {
  readonly entries: readonly Entry[];
  readonly unreadable: number;
  /** The highest `seq` of all, so that a new entry comes after those that cannot be read. */
  readonly lastSeq: number;
} {
  const entries = records.filter(isEntry).sort((a, b) => a.seq - b.seq);
  const lastSeq = Math.max(0, ...records.map(seqOf));
  return { entries, unreadable: records.length - entries.length, lastSeq };
}

/** Whether a record was written by a newer version of the app. */
export function isNewer(record: unknown): boolean {
  return has(record, 'version') && typeof record.version === 'number' && record.version > ENTRY_VERSION;
}

const seqOf = (record: unknown): number => (has(record, 'seq') && is(index, record.seq) ? record.seq : 0);

const has = <K extends string>(record: unknown, key: K): record is Record<K, unknown> =>
  typeof record === 'object' && record !== null && key in record;
