import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { dayNumber, dayText, weekday } from './days.ts';

/** What the calendar of the phone shall remind her of. */
export interface Reminder {
  /** Monday is 0, Sunday 6; at least one. */
  readonly days: readonly number[];
  /** On the wall, '17:00'. */
  readonly time: string;
  readonly title: string;
  /** The same for ever, so that a calendar takes a later file for a change and not for a second reminder. */
  readonly uid: string;
  /** Grows with every file that is made (RFC 5545, SEQUENCE). */
  readonly sequence: number;
}

const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const WEEKDAYS = [MO, TU, WE, TH, FR, SA, SU] as const;
const byDay = (days: readonly number[]) => WEEKDAYS.filter((_, i) => days.includes(i));
const LENGTH_MINUTES = 15;

/** The first of the chosen weekdays that is today or later, 'YYYY-MM-DD'. */
function firstDay(days: readonly number[], today: string): string {
  const now = dayNumber(today);
  const away = [0, 1, 2, 3, 4, 5, 6].find((n) => days.includes(weekday(now + n))) ?? 0;
  return dayText(now + away);
}

/** When it begins and ends first, as if the wall hung in Greenwich: a floating time has no zone. */
function first({ days, time }: Pick<Reminder, 'days' | 'time'>, today: string): readonly [Date, Date] {
  const start = Date.parse(`${firstDay(days, today)}T${time}:00Z`);
  return [new Date(start), new Date(start + LENGTH_MINUTES * 60_000)];
}

/** One line of plain text: a calendar shows nothing else. */
const plain = (title: string): string => title.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();

/**
 * A calendar file (RFC 5545) with one event that comes back on the chosen days, at the time on the wall wherever she
 * is. `today` is 'YYYY-MM-DD', `now` UTC milliseconds.
 */
export function calendarFile(reminder: Reminder, today: string, now: number): string {
  const [start, end] = first(reminder, today);
  const calendar = ical({ prodId: { company: 'Venepumpen', product: 'Reminder', language: 'DA' } });
  calendar.createEvent({
    id: reminder.uid,
    sequence: reminder.sequence,
    stamp: new Date(now),
    start,
    end,
    floating: true,
    summary: plain(reminder.title),
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, byDay: byDay(reminder.days) },
    alarms: [{ type: ICalAlarmType.display, trigger: 0 }],
  });
  return `${calendar.toString()}\r\n`;
}

/** An address that opens the same event in Google's calendar; Google then knows title, days and time. */
export function googleAddress(reminder: Pick<Reminder, 'days' | 'time' | 'title'>, today: string): string {
  const written = (time: Date) => time.toISOString().replace(/[-:]|\.000Z/g, '');
  const query = new URLSearchParams({
    text: plain(reminder.title),
    dates: first(reminder, today).map(written).join('/'),
    recur: `RRULE:FREQ=WEEKLY;BYDAY=${byDay(reminder.days).join(',')}`,
  });
  return `https://calendar.google.com/calendar/r/eventedit?${query}`;
}
