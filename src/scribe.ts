import type { Journal } from '#journal/journal.svelte.ts';
import type { Feeling, StopReason } from '#journal/types.ts';
import type { Scribe } from '#session/parts.ts';

/** The journal as a session sees it: one entry at a time. Nobody waits for the writing; the journal tells of its trouble. */
export interface JournalScribe extends Scribe {
  /** The next session goes on with this entry; without one it begins its own. */
  resume(entry: string | undefined): void;
  /** Why she stopped the session that is written down, or null to take the answer back. */
  because(reason: StopReason | null): void;
  /** How it feels before the session that begins next. */
  feels(before: Feeling | null): void;
}

/** `ended` is called when a session is over, gone through or stopped, and that has been written. */
export function scribeOf(journal: Journal, ended: () => void): JournalScribe {
  let entry = Promise.resolve('');
  let before: Feeling | null = null;
  const write = (what: (id: string) => Promise<void>): Promise<void> => entry.then(what);
  return {
    resume(id) {
      if (id === undefined) return;
      entry = Promise.resolve(id);
      void journal.goOn(id);
    },
    feels: (feeling) => (before = feeling),
    begin: (planned) => (entry = journal.begin(planned, before)),
    at: (item) => void write((id) => journal.at(id, item)),
    beat: () => void write((id) => journal.beat(id)),
    done: (exercise, reached, dose) => void write((id) => journal.done(id, { exercise, reached, dose })),
    goOn: () => void write((id) => journal.goOn(id)),
    because: (reason) => void write((id) => journal.because(id, reason)),
    finish: () => void write((id) => journal.finish(id)).then(ended),
    stop: () => void write((id) => journal.stop(id)).then(ended),
  };
}
