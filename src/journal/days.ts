import type { LocalMoment, PartOfDay } from './types.ts';

// Days are whole numbers counted from 1970-01-01. Local midnights are not 24 hours apart (23 or 25 when the clocks
// change), so milliseconds of local time never decide which day follows which.
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** From this hour the evening greeting is right, until MORNING: whoever is up at two has not slept yet. */
const EVENING = 18;
const MORNING = 4;
const MIDDAY = 11;
/** Until this hour a day that has stood empty may still be filled. */
const NIGHT_ENDS = 3;
const AFTERNOON = 14;

/** The number of a calendar day 'YYYY-MM-DD'; NaN for a text that is none. */
export function dayNumber(day: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The calendar day 'YYYY-MM-DD' of a number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayText(dayNumber(text)) === text;
}

/** Monday is 0, Sunday 6. */
export function weekday(day: number): number {
  // Day 0 was a Thursday. The second remainder is for days before it.
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the same ISO week. */
export const weekStart = (day: number): number => day - weekday(day);

/** The first day of the month `away` months from that of a day: 'YYYY-MM-01'. */
export function monthStart(day: string, away = 0): string {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + away, 1)).toISOString().slice(0, 10);
}

/** The number of the ISO week a day lies in: the week of its Thursday, counted from the year's first Thursday. */
export function weekNumber(day: number): number {
  const thursday = weekStart(day) + 3;
  const newYear = dayNumber(`${dayText(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** UTC milliseconds in a zone `offset` minutes east of UTC, as the patient's own calendar has it. */
export function localStamp(now: number, offset: number, zone: string): LocalMoment {
  return { at: now, localDay: dayText(Math.floor((now + offset * MINUTE_MS) / DAY_MS)), zone, offset };
}

function localMinute(now: number, offset: number): number {
  const minute = Math.floor(now / MINUTE_MS) + offset;
  return ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** The time on the wall, '18:42'. */
export function clockText(now: number, offset: number): string {
  const minute = localMinute(now, offset);
  const digits = (n: number) => String(n).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
}

/** Whether it is after midnight on the wall, and too early for a day of its own: 03:00 has one. */
export function isNight(now: number, offset: number): boolean {
  return localMinute(now, offset) < NIGHT_ENDS * 60;
}

/** Which part of the day it is on the wall. */
export function partOfDay(now: number, offset: number): PartOfDay {
  const hour = localMinute(now, offset) / 60;
  if (hour < MORNING || hour >= EVENING) return 'evening';
  if (hour < MIDDAY) return 'morning';
  return hour < AFTERNOON ? 'day' : 'afternoon';
}
