import { exercisesIn, leaflet } from '#score/programme.ts';
import { dayNumber, partOfDay } from './days.ts';
import { stretchAt, type Stretch } from './pauses.ts';
import type { Done, Entry, Feeling, PartOfDay, StopReason } from './types.ts';

/** How many days a report looks back, its own day included. */
export const REPORT_DAYS = 28;
const MOST_FELT = 14;
const MOST_STOPS = 20;

/** One exercise over the days of a report. */
export interface Reached {
  readonly exercise: string;
  /** On how many days it was done. */
  readonly days: number;
  /** The least and the most that was reached, in the exercise's own unit. */
  readonly least: number;
  readonly most: number;
  /** The dose she had chosen when she last did it. */
  readonly dose: number;
}

/** What a physiotherapist is shown: no name, no address, nothing that says whose it is. */
export interface Report {
  /** Its last day, 'YYYY-MM-DD'. */
  readonly day: string;
  /** For each of the days, oldest first: how many of the seven exercises were done; null where a pause was held. */
  readonly exercises: readonly (number | null)[];
  /** For each of the days: how many times she began and did something. */
  readonly times: readonly number[];
  readonly reached: readonly Reached[];
  /** The latest answers; `back` is how many days before the last day. */
  readonly felt: readonly {
    readonly back: number;
    readonly part: PartOfDay;
    readonly before: Feeling | null;
    readonly after: Feeling | null;
  }[];
  /** The latest stops she has given a reason for. */
  readonly stops: readonly { readonly back: number; readonly reason: StopReason }[];
}

/** The report of the days up to and including a day. `entries` are in their order. */
export function reportOf(entries: readonly Entry[], pauses: readonly Stretch[], day: string): Report {
  const last = dayNumber(day);
  const first = last - REPORT_DAYS + 1;
  const numbered = entries.map((entry) => ({ ...entry, number: dayNumber(entry.day) }));
  const within = numbered.filter(({ number }) => first <= number && number <= last);
  const days = Array.from({ length: REPORT_DAYS }, (_, i) => {
    const done = within.filter((entry) => entry.number === first + i && entry.done.length > 0);
    const different = new Set(done.flatMap((entry) => entry.done.map(({ exercise }) => exercise)));
    const paused = different.size === 0 && stretchAt(pauses, first + i) !== undefined;
    return { exercises: paused ? null : exercisesIn(different), times: done.length };
  });
  return {
    day,
    exercises: days.map(({ exercises }) => exercises),
    times: days.map(({ times }) => times),
    reached: reachedIn(within),
    felt: within
      .filter(({ before, after }) => before !== null || after !== null)
      .slice(-MOST_FELT)
      .map(({ number, startedAt, offset, before, after }) => ({
        back: last - number,
        part: partOfDay(startedAt, offset),
        before,
        after,
      })),
    stops: within
      .flatMap(({ number, reason }) => (reason === null ? [] : [{ back: last - number, reason }]))
      .slice(-MOST_STOPS),
  };
}

/** In the order of the leaflet; what another version knows of beside the seven comes last. */
function reachedIn(entries: readonly Pick<Entry, 'day' | 'done'>[]): Reached[] {
  const byExercise = new Map<string, (Done & { day: string })[]>(leaflet.map(({ id }) => [id, []]));
  for (const { day, done } of entries)
    for (const one of done)
      byExercise.set(one.exercise, [...(byExercise.get(one.exercise) ?? []), { ...one, day }]);
  return [...byExercise].flatMap(([exercise, all]) => {
    const latest = all.at(-1);
    if (!latest) return [];
    const reached = all.map((one) => one.reached);
    const days = new Set(all.map((one) => one.day)).size;
    return [{ exercise, days, least: Math.min(...reached), most: Math.max(...reached), dose: latest.dose }];
  });
}
