/** The shape of an entry that this version writes and reads; an entry with a higher number is left alone. */
export const ENTRY_VERSION = 1;

/** One exercise done inside an entry; `reached` may grow from the lower number of the range to the whole dose. */
export interface Done {
  readonly exercise: string;
  readonly reached: number;
  readonly dose: number;
  /** When `reached` was reached, UTC milliseconds. */
  readonly at: number;
}

/**
 * One go through a programme, as it lies in the database. What was true when it began (id to planned) is frozen: it is
 * never worked out again in another zone. Only how far it came (state to endedAt) grows afterwards.
 */
export interface Entry {
  readonly id: string;
  readonly version: typeof ENTRY_VERSION;
  /** Grows by one with every entry: the order of things, whatever the phone's clock was set to. */
  readonly seq: number;
  /** UTC milliseconds. */
  readonly startedAt: number;
  /** The calendar day where she was, 'YYYY-MM-DD'. */
  readonly localDay: string;
  /** IANA name of the zone; '' where the phone does not tell. */
  readonly zone: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Exercises by name and in order; another version may have planned one that this version does not know. */
  readonly planned: readonly string[];
  readonly state: 'running' | 'finished' | 'stopped';
  /** One for each exercise done. */
  readonly done: readonly Done[];
  /** Index in `planned` of the exercise under way: where to go on from. */
  readonly item: number;
  /** UTC milliseconds; null while under way. */
  readonly endedAt: number | null;
}

/** A point in time as the patient's own calendar has it. */
export type LocalMoment = Pick<Entry, 'localDay' | 'zone' | 'offset'> & { readonly at: number };

/** Days with at least one exercise: in a row until now, the longest row, all, and those of this calendar month. */
export interface Streak {
  readonly current: number;
  readonly best: number;
  readonly total: number;
  readonly thisMonth: number;
}

/** One day of a week; `share` is 0 for nothing, 1 for the whole programme. */
export interface WeekDay {
  readonly day: string;
  readonly share: number;
  readonly today: boolean;
  readonly future: boolean;
}

/** Which greeting fits. */
export type PartOfDay = 'morning' | 'day' | 'afternoon' | 'evening';
