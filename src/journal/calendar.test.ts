import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, weeks } from './calendar.ts';
import { daysDone } from './days-done.ts';
import { dayNumber, dayText, weekNumber } from './days.ts';
import { stretchesOf } from './pauses.ts';

const seen = (today: string, done: readonly string[], pauses: Parameters<typeof stretchesOf>[0] = []) => ({
  days: new Map(
    daysDone(
      done.map((day) => ({ day, offset: 60, done: [{ exercise: 'a', reached: 1, dose: 1, at: 0 }] })),
    ).map((day) => [day.number, day]),
  ),
  today,
  pauses: stretchesOf(pauses),
});

describe('a month', () => {
  it.each([
    ['2026-11-17', 30],
    ['2028-02-01', 29],
    ['2027-02-28', 28],
    ['2026-12-31', 31],
  ])('around %s has %i days, each once and in order', (day, length) => {
    const days = month(day, seen('2026-11-25', []));
    expect(days).toHaveLength(length);
    expect(days[0]?.day).toBe(`${day.slice(0, 7)}-01`);
    expect(new Set(days.map((one) => one.day.slice(0, 7)))).toEqual(new Set([day.slice(0, 7)]));
  });

  it('shows what was done, what was paused, what is today and what is to come', () => {
    const days = month(
      '2026-11-01',
      seen('2026-11-25', ['2026-11-03'], [{ from: '2026-11-10', to: '2026-11-11' }]),
    );
    expect(days.filter((day) => day.share > 0).map((day) => day.day)).toEqual(['2026-11-03']);
    expect(days.filter((day) => day.paused).map((day) => day.day)).toEqual(['2026-11-10', '2026-11-11']);
    expect(days.filter((day) => day.today).map((day) => day.day)).toEqual(['2026-11-25']);
    expect(days.filter((day) => day.future)).toHaveLength(5);
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-23', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
  ])('have their ISO number: %s lies in week %i', (day, week) =>
    expect(weekNumber(dayNumber(day))).toBe(week),
  );

  it('of every day of a week are the same, and seven days later the next or the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const [now, next] = [weekNumber(day), weekNumber(day + 7)];
        expect(next === now + 1 || (next === 1 && now >= 52), dayText(day)).toBe(true);
      }),
    );
  });

  it('count their own days, over the new year too', () => {
    const found = weeks(3, seen('2027-01-05', ['2026-12-28', '2027-01-03', '2027-01-04']));
    expect(found).toEqual([
      { number: 52, done: 0, now: false },
      { number: 53, done: 2, now: false },
      { number: 1, done: 1, now: true },
    ]);
  });
});
