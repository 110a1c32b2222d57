import { dayNumber, monthStart, weekStart } from './days.ts';
import { stretchAt, type Stretch } from './pauses.ts';
import type { Day, LocalMoment, Streak } from './types.ts';

type Today = Pick<LocalMoment, 'localDay' | 'offset'>;

const DAY_MINUTES = 1440;
/**
 * Whoever flies west to east over the date line jumps over a calendar day, or has an hour of it (Hawaii to Auckland);
 * Samoa as a whole had no 30 December 2011. A day shorter than this, in minutes, cannot be missed.
 */
const HARDLY_A_DAY = 12 * 60;

/** Whether the one day between two days was hardly there. */
function hardlyBetween(earlier: Pick<Day, 'number' | 'west'>, later: Pick<Day, 'number' | 'east'>): boolean {
  const dayBetween = DAY_MINUTES - (later.east - earlier.west);
  return later.number - earlier.number === 2 && dayBetween < HARDLY_A_DAY;
}

/** How many days each week of a row leaves out, and in how many weeks that is more than are free. */
interface Tally {
  readonly missed: Map<number, number>;
  weeksTooMany: number;
}

interface Given {
  readonly freeDays: number;
  readonly pauses: readonly Stretch[];
}

/**
 * The weeks (by their Monday) of the days between two days that could have been used, one for each such day; null
 * when there are more of them than any row can hold.
 */
function missedBetween(earlier: Day, later: Pick<Day, 'number' | 'east'>, given: Given): number[] | null {
  if (hardlyBetween(earlier, later)) return [];
  const weeks: number[] = [];
  for (let day = earlier.number + 1; day < later.number; day++) {
    const pause = stretchAt(given.pauses, day);
    if (pause) {
      day = Math.min(pause[1], later.number);
      continue;
    }
    weeks.push(weekStart(day));
    // The end of one week and the beginning of the next can both be free, a whole week between them cannot.
    if (weeks.length > 2 * given.freeDays) return null;
  }
  return weeks;
}

function count(tally: Tally, weeks: readonly number[], by: 1 | -1, freeDays: number): void {
  for (const week of weeks) {
    const before = tally.missed.get(week) ?? 0;
    tally.missed.set(week, before + by);
    const tooMany = (n: number) => Number(n > freeDays);
    tally.weeksTooMany += tooMany(before + by) - tooMany(before);
  }
}

/** The longest fair row that ends with each day; `gaps[i]` lies before day i. */
function rows(gaps: readonly (number[] | null)[], { freeDays }: Given): number[] {
  let first = 0;
  let tally: Tally = { missed: new Map(), weeksTooMany: 0 };
  return gaps.map((gap, last) => {
    if (gap === null) {
      first = last;
      tally = { missed: new Map(), weeksTooMany: 0 };
    } else count(tally, gap, 1, freeDays);
    while (tally.weeksTooMany > 0) count(tally, gaps[++first] ?? [], -1, freeDays);
    return last - first + 1;
  });
}

/**
 * The streak as of today. A row is fair when no week in it leaves out more days than are free; free and paused days
 * carry it on and are never counted in it. Of all fair rows the longest counts, so doing more never makes it shorter.
 * Today breaks nothing before it is over, and days dated after today (the clock was set back) are not lost: a row that
 * reaches beyond today still goes on.
 */
export function streak(
  days: readonly Day[],
  today: Today,
  freeDays: number,
  pauses: readonly Stretch[],
): Streak {
  const given = { freeDays, pauses };
  const now = { number: dayNumber(today.localDay), east: today.offset };
  const gaps = days.map((day, i) => {
    const before = days[i - 1];
    return before ? missedBetween(before, day, given) : [];
  });
  const lengths = rows(gaps, given);
  const ahead = lengths.filter((_, i) => (days[i]?.number ?? 0) >= now.number);
  const past = days.filter(({ number }) => number < now.number);
  const month = [monthStart(today.localDay), monthStart(today.localDay, 1)].map(dayNumber);
  const [first = NaN, next = NaN] = month;
  const monday = weekStart(now.number);
  return {
    current: Math.max(0, ...ahead, reaching(past, gaps, now, given)),
    best: lengths.reduce((a, b) => Math.max(a, b), 0),
    total: days.length,
    thisMonth: days.filter(({ number }) => first <= number && number < next).length,
    thisWeek: days.filter(({ number }) => weekStart(number) === monday).length,
  };
}

/** The longest fair row that reaches from the past until today, the days left out before today included. */
function reaching(
  past: readonly Day[],
  gaps: readonly (number[] | null)[],
  now: Pick<Day, 'number' | 'east'>,
  given: Given,
): number {
  const last = past.at(-1);
  if (!last) return 0;
  const untilNow = missedBetween(last, now, given);
  if (untilNow === null) return 0;
  // One more day than there is: today, which is then not counted.
  return (rows([...gaps.slice(0, past.length), untilNow], given).at(-1) ?? 1) - 1;
}
