import type { Addition } from './backup.ts';
import { connection } from './connection.ts';
import { openJournal, Refused, type Database } from './database.ts';
import { newId } from './new-id.ts';
import { readEntries, readPauses } from './read-entries.ts';
import { entriesWithOwn, withOwn } from './reread.ts';
import type { There } from './restore.ts';
import type { Entry, Pause } from './types.ts';
import { writes } from './writes.ts';

/**
 * Why the days are not kept: the phone will not, another tab or a newer version holds them, the phone is full, or a
 * write failed; the last two are tried again.
 */
export type Trouble = Refused['why'] | 'full' | 'failed';

/**
 * What is known of the past. Every change stands here at once and is written at once, each by itself, so that a killed
 * browser loses at most the exercise under way; where nothing can be written it stands here as long as the page.
 */
export class Records {
  entries = $state.raw<readonly Entry[]>([]);
  pauses = $state.raw<readonly Pause[]>([]);
  trouble = $state<Trouble | null>(null);
  /** How many entries this version cannot read; they stay in the database as they are. */
  unreadable = $state(0);

  /** Called when something was written that another tab should know of. */
  onwritten: () => void = () => undefined;

  protected opened: Promise<void> = Promise.resolve();
  #opening: Promise<void> | undefined;
  readonly #connection = connection();
  #database: Database | undefined;
  readonly #writes = writes((problem) => (this.trouble = troubleOf(problem)));
  #lastSeq = 0;
  #underWholly = false;

  /**
   * Reads what has been done; resolves also where nothing can be kept, and `trouble` then says why. Once it is open, or
   * while it is being opened, asking again reads nothing twice.
   */
  open(): Promise<void> {
    if (this.#database) return this.opened;
    this.#opening ??= this.#read().finally(() => (this.#opening = undefined));
    return (this.opened = this.#opening);
  }

  /**
   * The app is looked at again. A connection that has died in the pocket shows itself now and not at the next write, what
   * could not be opened is tried again, and what another tab has written meanwhile is read.
   */
  async wake(): Promise<void> {
    await this.opened;
    const database = this.#database;
    if (!database) return this.open();
    const there = await database.count().catch(() => null);
    if (there !== null && there !== this.entries.length + this.unreadable) await this.reread();
  }

  /** Whether what lies on the phone is known here; where it could not be read, that is tried once more. */
  async isRead(): Promise<boolean> {
    await this.open();
    return this.#database !== undefined;
  }

  /** What is there has been read; where that could not be, it is tried once more, and nobody waits for it. */
  protected async ready(): Promise<void> {
    await this.opened;
    void this.open();
  }

  /**
   * Reads again what lies in the database, after all that is still to be written; what is changed here while it reads
   * is written after it, and stands as it is.
   */
  reread(): Promise<void> {
    const read = async (database: Database) => {
      const { entries, unreadable, lastSeq } = readEntries(await database.entries());
      const pauses = readPauses(await database.pauses());
      const unwritten = this.#writes.unwritten();
      this.entries = entriesWithOwn(entries, this.entries, unwritten);
      this.pauses = withOwn(pauses, this.pauses, unwritten);
      this.unreadable = unreadable;
      this.#lastSeq = Math.max(this.#lastSeq, lastSeq);
    };
    return this.#write(null, read, 'quietly');
  }

  /** Takes an entry away; what this gives back puts it back as it was. */
  async remove(id: string): Promise<() => Promise<void>> {
    const gone = this.entries.find((entry) => entry.id === id);
    this.entries = this.entries.filter((entry) => entry.id !== id);
    await this.#write(id, (database) => database.remove(id));
    return () => (gone ? this.place(gone) : Promise.resolve());
  }

  /** Writes down days on which nothing is expected; a pause with the same id is changed. */
  async putPause(pause: Omit<Pause, 'id'>, id = newId()): Promise<void> {
    const changed = { ...pause, id };
    this.pauses = [...this.pauses.filter((one) => one.id !== id), changed];
    await this.#write(id, (database) => database.putPause(changed));
  }

  async removePause(id: string): Promise<void> {
    this.pauses = this.pauses.filter((pause) => pause.id !== id);
    await this.#write(id, (database) => database.removePause(id));
  }

  /**
   * Adds what a backup has and the phone has not, all or nothing; what is there stays beside it, or goes. `before` is
   * laid aside for an undo. Resolves with whether it could be written; where it could not, nothing has changed.
   */
  async restore(
    addition: Pick<Addition, 'entries' | 'pauses'>,
    before: string,
    there: There = 'stays',
  ): Promise<boolean> {
    return this.#wholly((database) => database.restore(addition, before, there).then(() => true));
  }

  /** Takes away again what the last restore added; resolves with whether that could be. */
  undoRestore(): Promise<boolean> {
    return this.#wholly((database) => database.undoRestore());
  }

  /** Whether a restore can be undone. */
  async canUndoRestore(): Promise<boolean> {
    await this.opened;
    return (await this.#database?.canUndoRestore().catch(() => false)) ?? false;
  }

  /**
   * Work that either happens now or not at all: it does not wait to be tried again, nor for another of its kind, which
   * would lay aside for an undo what the first has only just brought.
   */
  async #wholly(work: (database: Database) => Promise<boolean>): Promise<boolean> {
    if (this.#underWholly) return false;
    this.#underWholly = true;
    try {
      await this.opened;
      const done = this.#database ? await work(this.#database).catch(() => false) : false;
      if (done) await this.reread().then(() => this.onwritten());
      return done;
    } finally {
      this.#underWholly = false;
    }
  }

  /** The next number in the order of entries; after `open`, or it would not come last. */
  protected nextSeq(): number {
    return ++this.#lastSeq;
  }

  /** Adds an entry that comes last. */
  protected async add(entry: Entry): Promise<void> {
    this.entries = [...this.entries, entry];
    await this.#write(entry.id, (database) => database.put(entry, 'strict'));
  }

  /** Lets an entry grow. */
  protected async change(
    id: string,
    change: (entry: Entry) => Entry,
    durability: 'strict' | 'default' = 'default',
  ): Promise<void> {
    const before = this.entries.find((entry) => entry.id === id);
    const after = before && change(before);
    if (!after || after === before) return;
    this.entries = this.entries.map((entry) => (entry === before ? after : entry));
    // Signs of life are many, and nothing that another tab would show.
    const telling = durability === 'strict' ? 'telling' : 'quietly';
    await this.#write(id, (database) => database.put(after, durability), telling);
  }

  /** Puts an entry where it belongs in their order, in place of one with the same id. */
  protected async place(entry: Entry): Promise<void> {
    const others = this.entries.filter(({ id }) => id !== entry.id);
    this.entries = [...others, entry].sort((a, b) => a.seq - b.seq);
    await this.#write(entry.id, (database) => database.correct(entry));
  }

  /** In turn with all other writes, `of` being the id of what it writes; where nothing can be kept, nothing is done. */
  async #write(
    of: string | null,
    what: (database: Database) => Promise<void>,
    how: 'telling' | 'quietly' = 'telling',
  ): Promise<void> {
    const database = this.#database;
    if (!database) return;
    await this.#writes.inTurn(of, () => what(database));
    if (how === 'telling') this.onwritten();
  }

  async #read(): Promise<void> {
    try {
      const database = await openJournal(this.#connection);
      const { entries, unreadable, lastSeq } = readEntries(await database.entries());
      const pauses = readPauses(await database.pauses());
      // What was done while nothing could be kept comes after what was kept before.
      const meanwhile = this.entries.map((entry, i) => ({ ...entry, seq: lastSeq + i + 1 }));
      const paused = this.pauses;
      this.entries = [...entries, ...meanwhile];
      this.pauses = [...pauses, ...paused];
      this.unreadable = unreadable;
      this.#lastSeq = lastSeq + meanwhile.length;
      this.#database = database;
      // Over when what was done meanwhile is written, not before: she may close the app as soon as she is told so.
      if (meanwhile.length + paused.length === 0) this.trouble = null;
      for (const entry of meanwhile) void this.#write(entry.id, () => database.put(entry, 'strict'));
      for (const pause of paused) void this.#write(pause.id, () => database.putPause(pause));
    } catch (problem) {
      // Not read means not written either: entries out of order would be worse than a day that is not kept.
      this.trouble = problem instanceof Refused ? problem.why : 'blocked';
    }
  }
}

function troubleOf(problem: unknown): Trouble | null {
  if (problem === null) return null;
  if (problem instanceof Refused) return problem.why;
  return problem instanceof Error && problem.name === 'QuotaExceededError' ? 'full' : 'failed';
}
