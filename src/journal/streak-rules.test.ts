import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, weekStart } from './days.ts';
import { now, on, SEVEN, streak, week, type Free } from './streak-parts.ts';

describe('a streak, whatever was written', () => {
  const anyEntry = fc
    .record({
      day: fc.integer({ min: 20_700, max: 20_740 }),
      offset: fc.constantFrom(-660, -600, -300, 0, 60, 120, 345, 780, 840),
      done: fc.subarray(SEVEN),
    })
    .map(({ day, offset, done }) => on(dayText(day), offset, done));
  const anyEntries = fc.array(anyEntry, { maxLength: 40 });
  const anyFree = fc.constantFrom<Free>(0, 1, 2);
  const anyPauses = fc.array(
    fc
      .record({ from: fc.integer({ min: 20_690, max: 20_745 }), length: fc.option(fc.nat(12)) })
      .map(({ from, length }) => ({
        from: dayText(from),
        to: length === null ? null : dayText(from + length),
      })),
    { maxLength: 2 },
  );
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
      fc.property(
        anyEntries,
        anyEntry,
        anyToday,
        anyFree,
        anyPauses,
        (entries, more, today, free, pauses) => {
          const before = streak(entries, today, free, pauses);
          const after = streak([...entries, more], today, free, pauses);
          for (const what of ['current', 'best', 'total', 'thisMonth', 'thisWeek'] as const)
            expect(after[what]).toBeGreaterThanOrEqual(before[what]);
        },
      ),
    );
  });

  it('counts a day once, however often something is done on it', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, (entries, today) => {
        expect(streak([...entries, ...entries], today)).toEqual(streak(entries, today));
        expect(streak(entries, today).total).toBe(
          new Set(entries.filter((e) => e.done.length).map((e) => e.day)).size,
        );
      }),
    );
  });

  it('is never made shorter by one more free day in the week, or by a pause', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, anyPauses, (entries, today, pauses) => {
        const lengths = ([0, 1, 2] as const).map((free) => streak(entries, today, free));
        const paused = streak(entries, today, 0, pauses);
        for (const what of ['current', 'best'] as const) {
          expect(lengths.map((l) => l[what])).toEqual(lengths.map((l) => l[what]).sort((a, b) => a - b));
          expect(paused[what]).toBeGreaterThanOrEqual(lengths[0]?.[what] ?? NaN);
        }
        expect(paused.total).toBe(lengths[0]?.total);
      }),
    );
  });

  it('is the longest row that a patient with a calendar and a pencil would find', () => {
    // By the book: every stretch of days is tried, and is fair when no week in it misses more than are free.
    const byPencil = (done: ReadonlySet<number>, last: number, free: number) => {
      let longest = 0;
      for (let from = 20_690; from <= last; from++) {
        const misses = new Map<number, number>();
        for (let day = from; day <= last; day++)
          if (!done.has(day)) misses.set(weekStart(day), (misses.get(weekStart(day)) ?? 0) + 1);
        if ([...misses.values()].some((n) => n > free)) continue;
        longest = Math.max(longest, [...done].filter((day) => day >= from && day <= last).length);
      }
      return longest;
    };
    const anyDone = fc.uniqueArray(fc.integer({ min: 20_700, max: 20_740 }), { maxLength: 30 });
    fc.assert(
      fc.property(anyDone, anyFree, (numbers, free) => {
        const done = new Set(numbers);
        const today = 20_741;
        const { current, best } = streak(
          [...done].map((day) => on(dayText(day))),
          now(dayText(today)),
          free,
        );
        expect(current).toBe(byPencil(done, today - 1, free));
        const ends = Array.from({ length: 50 }, (_, i) => byPencil(done, 20_695 + i, free));
        expect(best).toBe(Math.max(...ends));
      }),
      { numRuns: 60 },
    );
  });

  it('is at most the longest, which is at most all', () => {
    fc.assert(
      fc.property(anyEntries, anyToday, anyFree, anyPauses, (entries, today, free, pauses) => {
        const { current, best, total, thisMonth, thisWeek } = streak(entries, today, free, pauses);
        expect(thisWeek).toBeLessThanOrEqual(Math.min(7, total));
        expect(current).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(total);
        expect(thisMonth).toBeLessThanOrEqual(total);
      }),
    );
  });
});
