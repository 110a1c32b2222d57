import { describe, expect, it } from 'vitest';
import { begun } from './entry.ts';
import { felt, said, SILENT } from './feelings.ts';
import type { Entry, Feeling } from './types.ts';

/** A session on day `i` of November that began at an hour in Copenhagen's winter. */
function session(i: number, hour: number, before: Feeling | null, after: Feeling | null): Entry {
  const localDay = `2026-11-${String(i).padStart(2, '0')}`;
  const at = Date.parse(`${localDay}T${String(hour).padStart(2, '0')}:05+01:00`);
  const entry = begun(`s${i}`, i, [], { at, localDay, zone: 'Europe/Copenhagen', offset: 60 });
  return { ...entry, before, after };
}
const heavy = (heaviness: number): Feeling => ({ heaviness, pain: null });

describe('before and after', () => {
  it('is shown by the part of the day, oldest first, with both numbers', () => {
    const parts = felt(
      [
        session(1, 19, heavy(6), heavy(3)),
        session(2, 8, heavy(2), heavy(2)),
        session(3, 20, heavy(8), heavy(4)),
        session(4, 15, null, heavy(0)),
      ],
      'heaviness',
    );
    expect(parts.map(({ part, times }) => [part, times.map(({ before, after }) => [before, after])])).toEqual(
      [
        ['morning', [[2, 2]]],
        ['afternoon', [[null, 0]]],
        [
          'evening',
          [
            [6, 3],
            [8, 4],
          ],
        ],
      ],
    );
    expect(parts.at(-1)?.mean).toEqual({ before: 7, after: 3.5 });
    expect(parts.at(-1)?.times[0]).toMatchObject({ day: '2026-11-01', at: '19:05' });
  });

  it('shows the last fourteen that have a number, whatever lies between them', () => {
    const entries = Array.from({ length: 29 }, (_, i) => session(i + 1, 19, i % 2 ? null : heavy(5), null));
    const times = felt(entries, 'heaviness').flatMap((part) => part.times);
    expect(times.map(({ day }) => day.slice(-2))).toEqual(
      Array.from({ length: 14 }, (_, i) => String(3 + 2 * i).padStart(2, '0')),
    );
  });

  it('compares only days that have both numbers', () => {
    const parts = felt(
      [
        session(1, 19, heavy(9), null),
        session(2, 19, heavy(4), heavy(2)),
        session(3, 19, heavy(2), heavy(2)),
      ],
      'heaviness',
    );
    expect(parts[0]?.mean).toEqual({ before: 3, after: 2 });
  });

  it('keeps pain and heaviness apart, and takes 0 for an answer', () => {
    const entries = [session(1, 19, { heaviness: null, pain: 0 }, { heaviness: 5, pain: null })];
    expect(felt(entries, 'pain')[0]?.times).toMatchObject([{ before: 0, after: null }]);
    expect(felt(entries, 'heaviness')[0]?.times).toMatchObject([{ before: null, after: 5 }]);
  });

  it('writes nothing down where nothing was said', () => {
    expect(said(SILENT)).toBeNull();
    expect(said({ heaviness: 0, pain: null })).toEqual({ heaviness: 0, pain: null });
  });
});
