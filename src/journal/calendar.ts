import { shareOf } from './days-done.ts';
import { dayNumber, dayText, monthStart, weekNumber, weekStart } from './days.ts';
import { stretchAt, type Stretch } from './pauses.ts';
import type { CalendarDay, CalendarWeek, Day } from './types.ts';

/** What a calendar needs to know: the days with exercises by number, which day it is, and the pauses. */
export interface Seen {
  readonly days: ReadonlyMap<number, Day>;
  /** The day it is, 'YYYY-MM-DD'. */
  readonly today: string;
  readonly pauses: readonly Stretch[];
}

function calendarDay(number: number, { days, today, pauses }: Seen): CalendarDay {
  const now = dayNumber(today);
  return {
    day: dayText(number),
    share: shareOf(days.get(number)),
    today: number === now,
    future: number > now,
    paused: stretchAt(pauses, number) !== undefined,
  };
}

const run = (from: number, length: number, seen: Seen): CalendarDay[] =>
  Array.from({ length }, (_, i) => calendarDay(from + i, seen));

/** The seven days of today's ISO week, each with its share of the whole programme. */
export const week = (seen: Seen): CalendarDay[] => run(weekStart(dayNumber(seen.today)), 7, seen);

/** The days of the month that a day 'YYYY-MM-DD' lies in. */
export function month(day: string, seen: Seen): CalendarDay[] {
  const first = dayNumber(monthStart(day));
  return run(first, dayNumber(monthStart(day, 1)) - first, seen);
}

/** The last `length` weeks, this one last, with how many of their days had exercises. */
export function weeks(length: number, { days, today }: Pick<Seen, 'days' | 'today'>): CalendarWeek[] {
  const last = weekStart(dayNumber(today));
  return Array.from({ length }, (_, i) => {
    const monday = last - 7 * (length - 1 - i);
    const done = Array.from({ length: 7 }, (_, d) => days.has(monday + d)).filter(Boolean).length;
    return { number: weekNumber(monday), done, now: monday === last };
  });
}
