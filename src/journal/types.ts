/** The shape of an entry that this version writes; older ones are lifted to it, newer ones are left alone. */
export const ENTRY_VERSION = 2;

/** One exercise done inside an entry; `reached` may grow from the lower number of the range to the whole dose. */
export interface Done {
  readonly exercise: string;
  readonly reached: number;
  readonly dose: number;
  /** When `reached` was reached, UTC milliseconds. */
  readonly at: number;
}

/** How it feels right now, each a whole number from 0 to 10; null where she did not say. */
export interface Feeling {
  readonly heaviness: number | null;
  readonly pain: number | null;
}

/** Why she stopped before the end, also when she went on later; an entry has null where nobody asked or she did not say. */
export type StopReason = 'pain' | 'dizzy' | 'interrupted' | 'enough';

/**
 * One go through a programme, as it lies in the database. What was true when it began (id to planned) is frozen: it is
 * never worked out again in another zone. How far it came (state to heardAt) grows afterwards; the rest is hers to say.
 */
export interface Entry {
  readonly id: string;
  readonly version: typeof ENTRY_VERSION;
  /** Grows by one with every entry: the order of things, whatever the phone's clock was set to. */
  readonly seq: number;
  /** UTC milliseconds; for a day written in from paper, when it was written in. */
  readonly startedAt: number;
  /** The calendar day where she was, 'YYYY-MM-DD'. */
  readonly localDay: string;
  /** The day it counts for: `localDay`, the day before by grace, or where she has moved it. */
  readonly day: string;
  /** IANA name of the zone; '' where the phone does not tell. */
  readonly zone: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Followed in the app, or done without it and written in afterwards. */
  readonly source: 'session' | 'paper';
  /** Exercises by name and in order; another version may have planned one that this version does not know. */
  readonly planned: readonly string[];
  readonly state: 'running' | 'finished' | 'stopped';
  /** One for each exercise done. */
  readonly done: readonly Done[];
  /** Index in `planned` of the exercise under way: where to go on from. */
  readonly item: number;
  /** UTC milliseconds; null while under way. */
  readonly endedAt: number | null;
  /** The latest sign of life, UTC milliseconds: until then she was certainly at it. */
  readonly heardAt: number;
  readonly reason: StopReason | null;
  readonly before: Feeling | null;
  readonly after: Feeling | null;
}

/** Days on which nothing is expected (illness, a birth, travel), both ends included; `to` is null while it lasts. */
export interface Pause {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

/** What was here before the last restore, as a backup file, the ids of what it added, and what it took away. */
export interface Copy {
  readonly id: 'before-restore';
  readonly text: string;
  readonly entries: readonly string[];
  readonly pauses: readonly string[];
  /** Missing in a copy that an older version has laid aside: that took nothing away. */
  readonly gone?: { readonly entries: readonly Entry[]; readonly pauses: readonly Pause[] };
}

/** What the patient has chosen about days. */
export interface Rules {
  /** Days in a week (Monday to Sunday) that may be free without ending the row. */
  readonly freeDays: number;
  /** Whether the first hours after midnight may count for the day before. */
  readonly grace: boolean;
}

/** A point in time as the patient's own calendar has it. */
export type LocalMoment = Pick<Entry, 'localDay' | 'zone' | 'offset'> & { readonly at: number };

/** A day with at least one exercise, by its number. */
export interface Day {
  readonly number: number;
  /** How far west and east she was on it, minutes east of UTC. */
  readonly west: number;
  readonly east: number;
  /** What each of its entries has done; looked into only for the days that are shown. */
  readonly done: readonly (readonly Done[])[];
}

/** Days with at least one exercise: in a row until now, the longest row, all, of this month and of this week. */
export interface Streak {
  readonly current: number;
  readonly best: number;
  readonly total: number;
  readonly thisMonth: number;
  readonly thisWeek: number;
}

/** One day of a week or month; `share` is 0 for nothing, 1 for the whole programme. */
export interface CalendarDay {
  readonly day: string;
  readonly share: number;
  readonly today: boolean;
  readonly future: boolean;
  /** Nothing was expected of this day. */
  readonly paused: boolean;
}

/** A week by its ISO number, and on how many of its days something was done. */
export interface CalendarWeek {
  readonly number: number;
  readonly done: number;
  readonly now: boolean;
}

/** Which greeting fits. */
export type PartOfDay = 'morning' | 'day' | 'afternoon' | 'evening';
