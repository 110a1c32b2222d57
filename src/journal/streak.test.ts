import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, localStamp } from './days.ts';
import { streak, week } from './streak.ts';
import type { Done } from './types.ts';

const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const doneOf = (exercises: readonly string[]): Done[] =>
  exercises.map((exercise) => ({ exercise, reached: 1, dose: 1, at: 0 }));
const on = (localDay: string, offset = 60, exercises = ['a']) => ({
  localDay,
  offset,
  done: doneOf(exercises),
});
/** As the journal writes it: UTC time and the zone's offset just then. */
const written = (utc: string, offset: number) =>
  on(localStamp(Date.parse(`${utc}Z`), offset, '').localDay, offset);
const days = (from: string, length: number) =>
  Array.from({ length }, (_, i) => on(dayText(dayNumber(from) + i)));
const now = (localDay: string, offset = 60) => ({ localDay, offset });

describe('a streak', () => {
  it('is empty before the first day, and one after it', () => {
    expect(streak([], now('2026-11-24'))).toEqual({ current: 0, best: 0, total: 0, thisMonth: 0 });
    expect(streak([on('2026-11-24')], now('2026-11-24'))).toEqual({
      current: 1,
      best: 1,
      total: 1,
      thisMonth: 1,
    });
  });

  it('is not broken by today before today is over, and is by a day without anything', () => {
    const three = days('2026-11-20', 3);
    expect(streak(three, now('2026-11-23')).current).toBe(3);
    expect(streak(three, now('2026-11-24'))).toMatchObject({ current: 0, best: 3, total: 3 });
  });

  it('is not made by a session in which nothing was finished', () => {
    expect(streak([on('2026-11-24', 60, [])], now('2026-11-24')).total).toBe(0);
  });

  it('counts the days of this calendar month', () => {
    expect(streak(days('2026-10-28', 10), now('2026-11-06')).thisMonth).toBe(6);
  });

  // Every row: what was written (UTC, minutes east), today, and the days in a row.
  it.each<[string, ReturnType<typeof on>[], ReturnType<typeof now>, number]>([
    [
      'over the spring night that has 23 hours in Copenhagen',
      [written('2026-03-28T22:59', 60), written('2026-03-29T21:59', 120), written('2026-03-29T22:01', 120)],
      now('2026-03-30', 120),
      3,
    ],
    [
      'over the autumn night that has 25 hours in Copenhagen',
      [written('2026-10-24T21:59', 120), written('2026-10-24T22:01', 120), written('2026-10-25T23:01', 60)],
      now('2026-10-26', 60),
      3,
    ],
    [
      'over midnight: 23:59 and 00:01 are two days',
      [written('2026-11-24T22:59', 60), written('2026-11-24T23:01', 60)],
      now('2026-11-25'),
      2,
    ],
    ['over a leap day', days('2028-02-27', 4), now('2028-03-01'), 4],
    ['over a year change', days('2026-12-30', 4), now('2027-01-02'), 4],
    [
      'over the day that Samoa never had',
      [written('2011-12-29T19:00', -600), written('2011-12-30T19:00', 840)],
      now('2011-12-31', 840),
      2,
    ],
    [
      'over the date line westward, where a day hardly was (Hawaii to Auckland)',
      [written('2026-11-25T06:00', -600), written('2026-11-25T21:00', 780)],
      now('2026-11-26', 780),
      2,
    ],
    [
      'over the date line westward before anything is done there',
      [on('2026-11-23', -600), on('2026-11-24', -600)],
      now('2026-11-26', 780),
      2,
    ],
    [
      'over the date line eastward, where a day comes twice (Auckland to Hawaii)',
      [on('2026-11-24', 780), on('2026-11-25', 780), on('2026-11-25', -600), on('2026-11-26', -600)],
      now('2026-11-26', -600),
      3,
    ],
    [
      'over the date line, wherever else she was on the days before and after',
      [on('2026-11-24', -600), on('2026-11-24', 60), on('2026-11-26', 780), on('2026-11-26', 60)],
      now('2026-11-26', 60),
      2,
    ],
    ['home from New York', [on('2026-11-23', -300), on('2026-11-24', 60)], now('2026-11-24'), 2],
    ['with the clock set back by a day', days('2026-11-20', 5), now('2026-11-23'), 5],
    ['with the clock set back by a month', days('2026-11-20', 5), now('2026-10-24'), 5],
    [
      'with one day written by a clock years ahead',
      [...days('2026-11-20', 5), on('2031-01-01')],
      now('2026-11-25'),
      5,
    ],
  ])('goes on %s', (_, entries, today, length) => {
    expect(streak(entries, today)).toMatchObject({ current: length, best: length });
  });

  it.each([
    ['a day not used at home', [on('2026-11-22'), on('2026-11-24')], now('2026-11-24')],
    [
      'a day not used after a long flight east',
      [on('2026-11-22', 60), on('2026-11-24', 540)],
      now('2026-11-24', 540),
    ],
    ['two days not used on the way over the date line', [on('2026-11-21', -600)], now('2026-11-24', 780)],
  ])('is broken by %s', (_, entries, today) => {
    expect(streak(entries, today).best).toBe(1);
    expect(streak(entries, today).current).toBeLessThanOrEqual(1);
  });
});

describe('a streak, whatever was written', () => {
  const anyEntry = fc
    .record({
      day: fc.integer({ min: 20_700, max: 20_740 }),
      offset: fc.constantFrom(-660, -600, -300, 0, 60, 120, 345, 780, 840),
      done: fc.subarray(SEVEN),
    })
    .map(({ day, offset, done }) => on(dayText(day), offset, done));
  const anyEntries = fc.array(anyEntry, { maxLength: 40 });
  const anyToday = fc.integer({ min: 20_690, max: 20_750 }).map((day) => now(dayText(day)));

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, fc.func(fc.integer()), (entries, today, key) => {
        const shuffled = [...entries].sort((a, b) => key(a) - key(b));
        expect(streak(shuffled, today)).toEqual(streak(entries, today));
        expect(week(shuffled, today)).toEqual(week(entries, today));
      }),
    );
  });

  it('is never made shorter, and the total never smaller, by doing more', () => {
    fc.assert(
      fc.property(anyEntries, anyEntry, anyToday, (entries, more, today) => {
        const [before, after] = [streak(entries, today), streak([...entries, more], today)];
        for (const what of ['current', 'best', 'total', 'thisMonth'] as const)
          expect(after[what]).toBeGreaterThanOrEqual(before[what]);
      }),
    );
  });

  it('counts a day once, however often something is done on it', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, (entries, today) => {
        expect(streak([...entries, ...entries], today)).toEqual(streak(entries, today));
        expect(streak(entries, today).total).toBe(
          new Set(entries.filter((e) => e.done.length).map((e) => e.localDay)).size,
        );
      }),
    );
  });

  it('is at most the longest, which is at most all', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, (entries, today) => {
        const { current, best, total, thisMonth } = streak(entries, today);
        expect(current).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(total);
        expect(thisMonth).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe('a week', () => {
  it('has seven days from Monday, and knows which is today and which are to come', () => {
    const seven = week([], now('2026-11-25'));
    expect(seven.map((d) => d.day)).toEqual(days('2026-11-23', 7).map((d) => d.localDay));
    expect(seven.findIndex((d) => d.today)).toBe(2);
    expect(seven.map((d) => d.future)).toEqual([false, false, false, true, true, true, true]);
  });

  it('shows breathing alone as a part of the day, and never lets it stand in for an exercise', () => {
    const entries = [
      on('2026-11-23', 60, ['breathing']),
      on('2026-11-24', 60, ['breathing', ...SEVEN.slice(1)]),
      on('2026-11-25', 60, ['breathing', ...SEVEN]),
    ];
    const shares = week(entries, now('2026-11-26')).map((d) => d.share);
    expect(shares).toEqual([1 / 7, 6 / 7, 1, 0, 0, 0, 0]);
  });

  it('shows a part of the day as a part, and seven different exercises as the whole', () => {
    const entries = [
      on('2026-11-23', 60, SEVEN.slice(0, 3)),
      on('2026-11-24', 60, SEVEN.slice(0, 4)),
      on('2026-11-24', 60, SEVEN.slice(4)),
      on('2026-11-25', 60, ['a']),
      on('2026-11-25', 60, ['a']),
      on('2026-11-26', 60, [...SEVEN, 'from a later version']),
      on('2026-11-22', 60, SEVEN),
    ];
    const shares = week(entries, now('2026-11-26')).map((d) => d.share);
    expect(shares).toEqual([3 / 7, 1, 1 / 7, 1, 0, 0, 0]);
  });
});
