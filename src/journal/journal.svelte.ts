import type { ExerciseId } from '#score/types.ts';
import { month, week, weeks, type Seen } from './calendar.ts';
import { phoneClock, type Clock } from './clock.ts';
import { countingDay } from './counting-day.ts';
import { byNumber, daysDone } from './days-done.ts';
import { clockText, dayNumber, dayText, localStamp, partOfDay } from './days.ts';
import { atItem, begun, doneOn, ended, goneOn, heard, unfinishedOn, withDone } from './entry.ts';
import { said } from './feelings.ts';
import { newId } from './new-id.ts';
import { onPaper, withExercises } from './paper.ts';
import { stretchesOf } from './pauses.ts';
import { Records } from './records.svelte.ts';
import { streak } from './streak.ts';
import type { Done, Entry, Feeling, LocalMoment, Rules, StopReason } from './types.ts';

const usual: Rules = { freeDays: 1, grace: true };

/** What has been done, written down as it is done, and what follows from it: days, weeks, the streak. */
export class Journal extends Records {
  #clock: Clock;
  #rules: () => Rules;
  #now: LocalMoment = $state.raw({ at: 0, localDay: '1970-01-01', zone: '', offset: 0 });
  #underWay: string | null = null;

  readonly #today = $derived.by(() => countingDay(this.#now, this.entries, this.#rules().grace));
  readonly #days = $derived(daysDone(this.entries));
  readonly #stretches = $derived(stretchesOf(this.pauses));
  readonly #seen: Seen = $derived({
    days: byNumber(this.#days),
    today: this.#today,
    pauses: this.#stretches,
  });
  readonly streak = $derived.by(() => {
    const today = { localDay: this.#today, offset: this.#now.offset };
    return streak(this.#days, today, this.#rules().freeDays, this.#stretches);
  });
  readonly week = $derived(week(this.#seen));
  /** The last eight weeks. */
  readonly weeks = $derived(weeks(8, this.#seen));
  /** The exercises done today, over all entries. */
  readonly doneToday = $derived(doneOn(this.#today, this.entries));
  /** Today's newest entry with something behind it and something left, `item` being where to go on. */
  readonly unfinished = $derived(unfinishedOn(this.#today, this.entries));
  /** When the latest exercise of today was done, '18:42'; null before the first. */
  readonly finishedAt = $derived.by(() => {
    const ofToday = this.entries.filter(({ day, source }) => day === this.#today && source === 'session');
    const times = ofToday.flatMap(({ done, offset }) => done.map(({ at }) => ({ at, offset })));
    const latest = times.sort((a, b) => b.at - a.at)[0];
    return latest ? clockText(latest.at, latest.offset) : null;
  });
  /** The session of today that ended last; undefined before the first. */
  readonly lastEnded = $derived.by(() => {
    const ended = this.entries.filter(
      ({ day, source, endedAt }) => day === this.#today && source === 'session' && endedAt !== null,
    );
    return ended.sort((a, b) => a.heardAt - b.heardAt).at(-1);
  });
  readonly partOfDay = $derived(partOfDay(this.#now.at, this.#now.offset));

  constructor(clock: Clock = phoneClock, rules: () => Rules = () => usual) {
    super();
    this.#clock = clock;
    this.#rules = rules;
    this.refreshDay();
  }

  /** The day that counts, 'YYYY-MM-DD', as of the last look at the clock. */
  today(): string {
    return this.#today;
  }

  /** UTC milliseconds, as of the last look at the clock. */
  now(): number {
    return this.#now.at;
  }

  /** The days of the month that a day lies in. */
  month(day: string) {
    return month(day, this.#seen);
  }

  /** What was written down for a day, in its order; a stop counts as something when she has said why. */
  ofDay(day: string): readonly Entry[] {
    return this.entries.filter(
      (entry) => entry.day === day && (entry.done.length > 0 || entry.reason !== null),
    );
  }

  /** Looks at the clock again. A session that passes midnight stays on the day it was begun. */
  refreshDay(): void {
    if (this.#underWay === null) this.#now = this.#moment();
  }

  /** Begins an entry, with what she said before; resolves with its id when it is written, or could not be. */
  async begin(planned: readonly ExerciseId[], before: Feeling | null = null): Promise<string> {
    const now = this.#moment();
    // What is there must be read first, or the new entry would not come last. A phone that was busy when the app was
    // opened may keep the day all the same.
    await this.ready();
    const day = countingDay(now, this.entries, this.#rules().grace);
    const entry = { ...begun(newId(), this.nextSeq(), planned, now, day), before };
    this.#now = now;
    this.#underWay = entry.id;
    await this.add(entry);
    return entry.id;
  }

  /** Goes on with an entry that was stopped or whose browser was killed. */
  goOn(id: string): Promise<void> {
    this.#underWay = id;
    return this.change(id, goneOn);
  }

  /** Another exercise is under way, by its index in what was planned. */
  at(id: string, item: number): Promise<void> {
    return this.change(id, (entry) => atItem(entry, item));
  }

  /** A sign of life, at each movement: until here she was certainly at it. */
  beat(id: string): Promise<void> {
    return this.change(id, (entry) => heard(entry, this.#clock.now()));
  }

  /** An exercise is done, or has come further than the lower number that counted already. */
  done(id: string, done: Omit<Done, 'at' | 'exercise'> & { readonly exercise: ExerciseId }): Promise<void> {
    const { exercise, reached, dose } = done;
    const at = this.#clock.now();
    const change = (entry: Entry) => heard(withDone(entry, { exercise, reached, dose, at }), at);
    return this.change(id, change, 'strict');
  }

  /** Everything has been gone through. */
  finish(id: string): Promise<void> {
    return this.#end(id, 'finished');
  }

  /** She has stopped; what was done is kept, and the rest can be gone on with today. */
  stop(id: string): Promise<void> {
    return this.#end(id, 'stopped');
  }

  /** Why she stopped, or null to take the answer back; it stays when she goes on afterwards. */
  because(id: string, reason: StopReason | null): Promise<void> {
    return this.change(id, (entry) => ({ ...entry, reason }), 'strict');
  }

  /** Writes down how it feels after an entry's exercises, or that she takes it back. */
  feelsAfter(id: string, feeling: Feeling): Promise<void> {
    return this.change(id, (entry) => ({ ...entry, after: said(feeling) }), 'strict');
  }

  /** Writes in a day that was done without the app, with the exercises she names. */
  async writeIn(day: string, exercises: readonly ExerciseId[]): Promise<void> {
    await this.opened;
    await this.place(onPaper(newId(), this.nextSeq(), day, exercises, this.#moment()));
  }

  /** Corrects what was done and which day it counts for; what was reached in the app stays where it is kept. */
  correct(id: string, day: string, exercises: readonly string[]): Promise<void> {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return Promise.resolve();
    return this.place({ ...withExercises(entry, exercises, this.#clock.now()), day });
  }

  /** Ends a pause with yesterday; one that has only begun today was none. */
  endPause(id: string): Promise<void> {
    const pause = this.pauses.find((one) => one.id === id);
    const yesterday = dayText(dayNumber(this.#today) - 1);
    if (!pause || pause.from > yesterday) return this.removePause(id);
    return this.putPause({ from: pause.from, to: yesterday }, id);
  }

  #end(id: string, state: 'finished' | 'stopped'): Promise<void> {
    if (this.#underWay === id) this.#underWay = null;
    const at = this.#clock.now();
    return this.change(id, (entry) => heard(ended(entry, state, at), at), 'strict');
  }

  #moment(): LocalMoment {
    const now = this.#clock.now();
    return localStamp(now, this.#clock.offset(now), this.#clock.zone());
  }
}
