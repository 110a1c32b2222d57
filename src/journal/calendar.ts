import { shareOf } from './days-done.ts';
import { dayNumber, dayText, monthStart, weekStart } from './days.ts';
import { stretchAt, type Stretch } from './pauses.ts';
import type { CalendarDay, Day } from './types.ts';

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
