import { shareDone } from '#score/programme.ts';
import { dayNumber } from './days.ts';
import type { Day, Done, Entry } from './types.ts';

/** The days with at least one exercise, earliest first, whatever order the entries are in. */
export function daysDone(entries: readonly Pick<Entry, 'day' | 'offset' | 'done'>[]): Day[] {
  const days = new Map<string, Day & { west: number; east: number; done: (readonly Done[])[] }>();
  for (const { day, offset, done } of entries) {
    if (done.length === 0) continue;
    const known = days.get(day);
    if (known) {
      known.west = Math.min(known.west, offset);
      known.east = Math.max(known.east, offset);
      known.done.push(done);
    } else days.set(day, { number: dayNumber(day), west: offset, east: offset, done: [done] });
  }
  return [...days.values()].sort((a, b) => a.number - b.number);
}

/** How much of the whole programme was done on a day, 0 to 1. */
export const shareOf = (day: Day | undefined): number =>
  shareDone(new Set(day?.done.flatMap((done) => done.map(({ exercise }) => exercise))));

/** The same days, to be found by their number. */
export const byNumber = (days: readonly Day[]): Map<number, Day> =>
  new Map(days.map((day) => [day.number, day]));
