import { dayNumber } from '#journal/days.ts';

const DAY_MS = 86_400_000;
// A day is a name in the calendar, not a point in time: written in UTC it is the same everywhere.
const format = (locale: string, how: Intl.DateTimeFormatOptions) => (day: string) =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(dayNumber(day) * DAY_MS);

/** Days in words for a locale: 'mandag 23. november', 'mandag', '23. nov.', 'november', 'november 2026'. */
export const dayWords = (locale: string) => ({
  whole: format(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  weekday: format(locale, { weekday: 'long' }),
  short: format(locale, { day: 'numeric', month: 'short' }),
  month: format(locale, { month: 'long' }),
  monthAndYear: format(locale, { month: 'long', year: 'numeric' }),
});
