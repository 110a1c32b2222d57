import { ENTRY_VERSION, type Done, type Entry, type LocalMoment } from './types.ts';

/** A new entry, begun now and counting for a day. */
export function begun(
  id: string,
  seq: number,
  planned: readonly string[],
  now: LocalMoment,
  day = now.localDay,
): Entry {
  return {
    id,
    version: ENTRY_VERSION,
    seq,
    startedAt: now.at,
    localDay: now.localDay,
    day,
    zone: now.zone,
    offset: now.offset,
    source: 'session',
    planned: [...planned],
    state: 'running',
    done: [],
    item: 0,
    endedAt: null,
    heardAt: now.at,
    reason: null,
    before: null,
    after: null,
  };
}

/** The same with a later sign of life, UTC milliseconds. */
export function heard(entry: Entry, at: number): Entry {
  return at > entry.heardAt ? { ...entry, heardAt: at } : entry;
}

/** The same go, gone on with. */
export function goneOn(entry: Entry): Entry {
  if (entry.state === 'running') return entry;
  return { ...entry, state: 'running', endedAt: null };
}

/** With another exercise under way. */
export function atItem(entry: Entry, item: number): Entry {
  return entry.item === item ? entry : { ...entry, item };
}

/** With an exercise done; done again or further it still counts once, and what was reached never shrinks. */
export function withDone(entry: Entry, done: Done): Entry {
  const before = entry.done.find(({ exercise }) => exercise === done.exercise);
  if (!before) return { ...entry, done: [...entry.done, done] };
  if (before.reached >= done.reached) return entry;
  return { ...entry, done: entry.done.map((d) => (d === before ? done : d)) };
}

/** How far an entry has come, with what another tab has written of it meanwhile: nothing done is ever taken back. */
export function merged(there: Entry, now: Entry): Entry {
  const done = there.done.reduce(withDone, now).done;
  return done === now.done ? now : { ...now, done };
}

/** Ended, of itself or by her wish; what has been finished stays finished. */
export function ended(entry: Entry, state: 'finished' | 'stopped', at: number): Entry {
  return entry.state === 'running' || (entry.state === 'stopped' && state === 'finished')
    ? { ...entry, state, endedAt: at }
    : entry;
}

/** The exercises done on a day, over all its entries. */
export function doneOn(day: string, entries: readonly Entry[]): ReadonlySet<string> {
  const ofDay = entries.filter((entry) => entry.day === day);
  return new Set(ofDay.flatMap(({ done }) => done.map(({ exercise }) => exercise)));
}

/**
 * The newest entry of a day that can be gone on with, its `item` set to where; the browser was killed or she stopped
 * herself. Not when everything planned has been done that day, in whichever entry, and not when there is nothing behind
 * her: going on would then be beginning. `entries` are in their order.
 */
export function unfinishedOn(day: string, entries: readonly Entry[]): Entry | undefined {
  const done = doneOn(day, entries);
  const open = entries.filter(
    (entry) =>
      entry.day === day &&
      entry.state !== 'finished' &&
      entry.planned.some((exercise) => !done.has(exercise)),
  );
  return open
    .map((entry) => ({ ...entry, item: leftFrom(entry) }))
    .filter(({ item, done }) => item > 0 || done.length > 0)
    .at(-1);
}

/** The exercise under way; where that is done, the next that is not, or else the first that was passed over. */
function leftFrom({ planned, item, done }: Entry): number {
  const left = planned.map((exercise) => done.every((d) => d.exercise !== exercise));
  return Math.max(0, left.indexOf(true, item) >= 0 ? left.indexOf(true, item) : left.indexOf(true));
}
