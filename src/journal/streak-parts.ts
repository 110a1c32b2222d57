// What the tests of the streak and of the weeks share; nothing of the app imports it.
import { week as weekOf } from './calendar.ts';
import { daysDone } from './days-done.ts';
import { dayNumber, dayText } from './days.ts';
import { stretchesOf } from './pauses.ts';
import { streak as streakOf } from './streak.ts';
import type { Done, Pause } from './types.ts';

export const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const doneOf = (exercises: readonly string[]): Done[] =>
  exercises.map((exercise) => ({ exercise, reached: 1, dose: 1, at: 0 }));
export const on = (day: string, offset = 60, exercises = ['a']) => ({
  day,
  offset,
  done: doneOf(exercises),
});
export const days = (from: string, length: number) =>
  Array.from({ length }, (_, i) => on(dayText(dayNumber(from) + i)));
export const now = (localDay: string, offset = 60) => ({ localDay, offset });
type Written = ReturnType<typeof on>;
export type Free = 0 | 1 | 2;
export const streak = (
  entries: readonly Written[],
  today: ReturnType<typeof now>,
  free: Free = 0,
  pauses: readonly Omit<Pause, 'id'>[] = [],
) => streakOf(daysDone(entries), today, free, stretchesOf(pauses));
export const week = (entries: readonly Written[], today: ReturnType<typeof now>) =>
  weekOf({
    days: new Map(daysDone(entries).map((day) => [day.number, day])),
    today: today.localDay,
    pauses: [],
  });
