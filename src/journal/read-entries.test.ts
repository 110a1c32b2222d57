import { describe, expect, it } from 'vitest';
import { begun, withDone } from './entry.ts';
import { isNewer, readEntries } from './read-entries.ts';

const now = { at: 5, localDay: '2026-11-24', zone: '', offset: -600 };
const done = { exercise: 'belly-breath', reached: 3, dose: 5, at: 9 };
const whole = withDone(begun('b', 3, ['belly-breath', 'from-another-version'], now), done);

describe('what lies in the database', () => {
  it('is read in the order it was written, whatever it is called', () => {
    const earlier = { ...whole, id: 'c', seq: 2, endedAt: 7, state: 'stopped' };
    const records = [whole, earlier, { id: 'd', version: 99, seq: 9 }];
    expect(readEntries(records)).toEqual({ entries: [earlier, whole], unreadable: 1, lastSeq: 9 });
  });

  it.each<[string, unknown]>([
    ['no entry at all', 'text'],
    ['nothing', null],
    ['another version', { ...whole, version: 99 }],
    ['a day that the calendar has not', { ...whole, localDay: '2026-02-31' }],
    ['a day to count for that is none', { ...whole, day: 'Monday' }],
    ['a feeling beyond the scale', { ...whole, before: { heaviness: 11, pain: null } }],
    ['an order that is none', { ...whole, seq: 'first' }],
    ['an exercise under way that is none', { ...whole, item: -1 }],
    ['an unknown state', { ...whole, state: 'resting' }],
    ['an offset that is no number', { ...whole, offset: NaN }],
    ['a dose that is no number', { ...whole, done: [{ ...done, dose: '5' }] }],
    ['no list of what was done', { ...whole, done: null }],
  ])('is left alone when it has %s', (_, record) => {
    expect(readEntries([record, whole])).toMatchObject({ entries: [whole], unreadable: 1 });
  });

  it('is newer only when it says so', () => {
    expect([{ version: 99 }, whole, { version: '2' }, {}, undefined].map(isNewer)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
