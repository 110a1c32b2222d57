import { dayNumber, dayText, isNight } from './days.ts';
import type { Entry, LocalMoment } from './types.ts';

const dayBefore = (day: string): string => dayText(dayNumber(day) - 1);

/** Begun after midnight and before 03:00 on its own clock. */
const inTheNight = (entry: Pick<Entry, 'startedAt' | 'offset' | 'source'>): boolean =>
  entry.source === 'session' && isNight(entry.startedAt, entry.offset);

/**
 * The day that counts at a moment. With grace the hours until 03:00 belong to the day before, as long as nothing was
 * done on that day before midnight: whoever comes home late has not missed the day, and whoever gets up early after a
 * day with exercises has begun the next.
 */
export function countingDay(now: LocalMoment, entries: readonly Entry[], grace: boolean): string {
  if (!grace || !isNight(now.at, now.offset)) return now.localDay;
  const before = dayBefore(now.localDay);
  const used = entries.some(
    (entry) =>
      entry.day === before &&
      entry.done.length > 0 &&
      !(entry.localDay === now.localDay && inTheNight(entry)),
  );
  return used ? now.localDay : before;
}

/** The two days that a session of the night may count for, the earlier first; null for one with a day of its own. */
export function daysToChoose(entry: Entry): readonly [string, string] | null {
  return inTheNight(entry) ? [dayBefore(entry.localDay), entry.localDay] : null;
}
