import type { ExerciseId } from '#score/types.ts';
import { phoneClock, type Clock } from './clock.ts';
import { openJournal, Refused, type Database } from './database.ts';
import { clockText, localStamp, partOfDay } from './days.ts';
import { atItem, begun, doneOn, ended, goneOn, unfinishedOn, withDone } from './entry.ts';
import { readEntries } from './read-entries.ts';
import { streak, week } from './streak.ts';
import type { Done, Entry, LocalMoment } from './types.ts';
import { writes } from './writes.ts';

/** Why the days are not kept: the phone will not, a newer version has taken over, or a write failed (tried again). */
export type Trouble = 'blocked' | 'newer' | 'failed';

/**
 * What has been done. Every change stands here at once and is written at once, each by itself, so that a killed browser
 * loses at most the exercise under way; where nothing can be written it stands here as long as the page.
 */
export class Journal {
  entries = $state.raw<readonly Entry[]>([]);
  trouble = $state<Trouble | null>(null);
  /** How many entries this version cannot read; they stay in the database as they are. */
  unreadable = $state(0);

  #clock: Clock;
  #now: LocalMoment = $state.raw({ at: 0, localDay: '1970-01-01', zone: '', offset: 0 });
  #opened: Promise<void> = Promise.resolve();
  #write: ReturnType<typeof writes> = () => Promise.resolve();
  #lastSeq = 0;
  #underWay: string | null = null;

  readonly streak = $derived(streak(this.entries, this.#now));
  readonly week = $derived(week(this.entries, this.#now));
  /** The exercises done today, over all entries. */
  readonly doneToday = $derived(doneOn(this.#now.localDay, this.entries));
  /** Today's newest entry with something behind it and something left, `item` being where to go on. */
  readonly unfinished = $derived(unfinishedOn(this.#now.localDay, this.entries));
  /** When the latest exercise of today was done, '18:42'; null before the first. */
  readonly finishedAt = $derived.by(() => {
    const ofToday = this.entries.filter(({ localDay }) => localDay === this.#now.localDay);
    const times = ofToday.flatMap(({ done, offset }) => done.map(({ at }) => ({ at, offset })));
    const latest = times.sort((a, b) => b.at - a.at)[0];
    return latest ? clockText(latest.at, latest.offset) : null;
  });
  readonly partOfDay = $derived(partOfDay(this.#now.at, this.#now.offset));

  constructor(clock: Clock = phoneClock) {
    this.#clock = clock;
    this.refreshDay();
  }

  /** Reads what has been done; resolves also where nothing can be kept, and `trouble` then says why. */
  open(): Promise<void> {
    return (this.#opened = this.#read());
  }

  /** The calendar day, 'YYYY-MM-DD', as of the last look at the clock. */
  today(): string {
    return this.#now.localDay;
  }

  /** Looks at the clock again. A session that passes midnight stays on the day it was begun. */
  refreshDay(): void {
    if (this.#underWay === null) this.#now = this.#moment();
  }

  /** Begins an entry; resolves with its id when it is written, or could not be. */
  async begin(planned: readonly ExerciseId[]): Promise<string> {
    const now = this.#moment();
    // What is there must be read first, or the new entry would not come last.
    await this.#opened;
    const entry = begun(newId(), ++this.#lastSeq, planned, now);
    this.#now = now;
    this.#underWay = entry.id;
    this.entries = [...this.entries, entry];
    await this.#write(entry, 'strict');
    return entry.id;
  }

  /** Goes on with an entry that was stopped or whose browser was killed. */
  goOn(id: string): Promise<void> {
    this.#underWay = id;
    return this.#change(id, goneOn);
  }

  /** Another exercise is under way, by its index in what was planned. */
  at(id: string, item: number): Promise<void> {
    return this.#change(id, (entry) => atItem(entry, item));
  }

  /** An exercise is done, or has come further than the lower number that counted already. */
  done(id: string, done: Omit<Done, 'at' | 'exercise'> & { readonly exercise: ExerciseId }): Promise<void> {
    const { exercise, reached, dose } = done;
    return this.#change(id, (entry) => withDone(entry, { exercise, reached, dose, at: this.#clock.now() }));
  }

  /** Everything has been gone through. */
  finish(id: string): Promise<void> {
    return this.#end(id, 'finished');
  }

  /** She has stopped; what was done is kept, and the rest can be gone on with today. */
  stop(id: string): Promise<void> {
    return this.#end(id, 'stopped');
  }

  #end(id: string, state: 'finished' | 'stopped'): Promise<void> {
    if (this.#underWay === id) this.#underWay = null;
    return this.#change(id, (entry) => ended(entry, state, this.#clock.now()), 'strict');
  }

  async #change(
    id: string,
    change: (entry: Entry) => Entry,
    durability: 'strict' | 'default' = 'default',
  ): Promise<void> {
    const before = this.entries.find((entry) => entry.id === id);
    const after = before && change(before);
    if (!after || after === before) return;
    this.entries = this.entries.map((entry) => (entry === before ? after : entry));
    await this.#write(after, durability);
  }

  async #read(): Promise<void> {
    try {
      const database: Database = await openJournal();
      const { entries, unreadable, lastSeq } = readEntries(await database.entries());
      this.entries = entries;
      this.unreadable = unreadable;
      this.#lastSeq = lastSeq;
      this.#write = writes(database.put, (problem) => (this.trouble = troubleOf(problem)));
    } catch (problem) {
      // Not read means not written either: entries out of order would be worse than a day that is not kept.
      this.trouble = problem instanceof Refused ? problem.why : 'blocked';
    }
  }

  #moment(): LocalMoment {
    const now = this.#clock.now();
    return localStamp(now, this.#clock.offset(now), this.#clock.zone());
  }
}

function troubleOf(problem: unknown): Trouble | null {
  if (problem === null) return null;
  return problem instanceof Refused ? problem.why : 'failed';
}

/** A name that no other entry has; `randomUUID` is missing in older phones and on a plain http address. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
