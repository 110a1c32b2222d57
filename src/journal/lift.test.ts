import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lift } from './lift.ts';
import { readEntries } from './read-entries.ts';
import { ENTRY_VERSION } from './types.ts';

const fixture = (version: number): unknown[] =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../tests/fixtures/journal-${version}.json`), 'utf8'),
  ) as unknown[];
const earlier = Array.from({ length: ENTRY_VERSION - 1 }, (_, i) => i + 1);

describe('entries of an earlier version', () => {
  it.each(earlier)('%i are all read, and nothing that was in them is lost', (version) => {
    const old = fixture(version);
    const { entries, unreadable } = readEntries(old);
    expect(unreadable).toBe(0);
    expect(entries).toHaveLength(old.length);
    entries.forEach((entry, i) => expect(entry).toMatchObject({ ...Object(old[i]), version: ENTRY_VERSION }));
  });

  it('1 count for the day they were begun, and were alive when they were last heard of', () => {
    const { entries } = readEntries(fixture(1));
    expect(entries.map(({ day, heardAt, source }) => [day, heardAt, source])).toEqual([
      ['2026-11-24', 1795539830000, 'session'],
      ['2026-11-25', 1795626000000, 'session'],
    ]);
  });

  it.each([null, 'text', 7, [], {}, { version: '1' }, { version: 0 }, { version: 99, a: 1 }])(
    'that are none (%j) stay as they are',
    (record) => expect(lift(record)).toBe(record),
  );

  it('that are damaged are lifted and still not taken for entries', () => {
    expect(readEntries([{ version: 1 }, { version: 1, done: 'all' }])).toMatchObject({
      entries: [],
      unreadable: 2,
    });
  });
});
