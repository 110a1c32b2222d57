import { shareDone } from '#score/programme.ts';
import { dayNumber, dayText, weekStart } from './days.ts';
import type { Entry, LocalMoment, Streak, WeekDay } from './types.ts';

type Written = Pick<Entry, 'localDay' | 'offset' | 'done'>;
type Today = Pick<LocalMoment, 'localDay' | 'offset'>;

const DAY_MINUTES = 1440;
/**
 * Whoever flies west to east over the date line jumps over a calendar day, or has an hour of it (Hawaii to Auckland);
 * Samoa as a whole had no 30 December 2011. A day shorter than this, in minutes, cannot be missed.
 */
const HARDLY_A_DAY = 12 * 60;

/** A day with at least one exercise, and how far west and east she was on it (minutes east of UTC). */
interface Day {
  readonly number: number;
  readonly west: number;
  readonly east: number;
  readonly exercises: ReadonlySet<string>;
}

function daysDone(entries: readonly Written[]): Day[] {
  const days = new Map<number, Day>();
  for (const { localDay, offset, done } of entries) {
    if (done.length === 0) continue;
    const number = dayNumber(localDay);
    const known = days.get(number);
    days.set(number, {
      number,
      west: Math.min(offset, known?.west ?? offset),
      east: Math.max(offset, known?.east ?? offset),
      exercises: new Set([...(known?.exercises ?? []), ...done.map(({ exercise }) => exercise)]),
    });
  }
  return [...days.values()].sort((a, b) => a.number - b.number);
}

/** Whether no day that could have been used lies between two days. */
function neighbours(earlier: Pick<Day, 'number' | 'west'>, later: Pick<Day, 'number' | 'east'>): boolean {
  const apart = later.number - earlier.number;
  const dayBetween = DAY_MINUTES - (later.east - earlier.west);
  return apart === 1 || (apart === 2 && dayBetween < HARDLY_A_DAY);
}

interface Run {
  readonly length: number;
  readonly last: Day;
}

function runsOf(days: readonly Day[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && neighbours(run.last, day)) runs[runs.length - 1] = { length: run.length + 1, last: day };
    else runs.push({ length: 1, last: day });
  }
  return runs;
}

const longest = (runs: readonly Run[]): number => Math.max(0, ...runs.map(({ length }) => length));

/**
 * The streak as of today. Today breaks nothing before it is over, and days dated after today (the clock was set back)
 * are not lost: a run that reaches beyond today still goes on.
 */
export function streak(entries: readonly Written[], today: Today): Streak {
  const days = daysDone(entries);
  const runs = runsOf(days);
  const now = { number: dayNumber(today.localDay), east: today.offset };
  const month = today.localDay.slice(0, 7);
  return {
    current: longest(runs.filter(({ last }) => last.number >= now.number || neighbours(last, now))),
    best: longest(runs),
    total: days.length,
    thisMonth: days.filter(({ number }) => dayText(number).startsWith(month)).length,
  };
}

/** The seven days of today's ISO week, each with its share of the whole programme. */
export function week(entries: readonly Written[], today: Today): WeekDay[] {
  const days = new Map(daysDone(entries).map((day) => [day.number, day]));
  const now = dayNumber(today.localDay);
  return Array.from({ length: 7 }, (_, i) => {
    const number = weekStart(now) + i;
    return {
      day: dayText(number),
      share: shareDone(days.get(number)?.exercises ?? new Set()),
      today: number === now,
      future: number > now,
    };
  });
}
