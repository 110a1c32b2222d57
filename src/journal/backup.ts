import * as v from 'valibot';
import { dayWritten, entryWritten, pauseWritten } from './read-entries.ts';
import { lift } from './lift.ts';
import { ENTRY_VERSION, type Entry, type Pause } from './types.ts';

const FORMAT = 'venepumpen-backup';
/** The shape of the file, apart from that of the entries in it; a higher number is refused. */
const BACKUP_VERSION = 1;
/** Ten years of three sessions a day are about 12 million characters; more than this is no journal. */
const TOO_LONG = 60_000_000;

/** Everything that is hers: what was done, when nothing was expected, and what she has chosen. */
export interface Kept {
  readonly entries: readonly Entry[];
  readonly pauses: readonly Pause[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Voices recorded for this phone, by language, each its own file in base64; only where she has chosen so. */
  readonly voices?: Readonly<Record<string, string>> | undefined;
}

/** A backup that has been read and checked whole. */
export interface Backup extends Kept {
  /** The day it was made on, 'YYYY-MM-DD'. */
  readonly madeOn: string;
}

/** Why a file is no backup to restore from; nothing has been changed. */
export type NoBackup = 'too-long' | 'unreadable' | 'foreign' | 'newer' | 'damaged';

const envelope = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const whole = v.object({
  version: v.literal(BACKUP_VERSION),
  madeOn: dayWritten,
  counts: v.object({ entries: v.number(), pauses: v.number() }),
  sha256: v.nullable(v.string()),
  data: v.object({
    entries: v.array(v.pipe(v.unknown(), v.transform(lift), entryWritten)),
    pauses: v.array(pauseWritten),
    settings: v.pipe(
      v.unknown(),
      v.check((settings) => !Array.isArray(settings)),
      v.record(v.string(), v.unknown()),
    ),
    // Which languages there are is not known here; one that this version does not speak is no damage.
    voices: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.pipe(v.string(), v.base64()))),
  }),
});

/** The file: one line of JSON with counts and a checksum inside. `madeOn` is a day, 'YYYY-MM-DD'. */
export async function backupText(kept: Kept, madeOn: string): Promise<string> {
  const { entries, pauses, settings, voices } = kept;
  const data = { entries, pauses, settings, ...(voices && { voices }) };
  return JSON.stringify({
    format: FORMAT,
    version: BACKUP_VERSION,
    madeOn,
    counts: { entries: data.entries.length, pauses: data.pauses.length },
    sha256: await checksum(JSON.stringify(data)),
    data,
  });
}

/** Reads a backup and checks every field of it; whatever is wrong, the answer is a reason and never half a backup. */
export async function readBackup(text: string): Promise<Backup | NoBackup> {
  if (text.length > TOO_LONG) return 'too-long';
  const file = parsed(text);
  if (file === undefined) return 'unreadable';
  const kind = v.safeParse(envelope, file);
  if (!kind.success) return 'foreign';
  if (kind.output.version > BACKUP_VERSION || hasNewerEntries(file)) return 'newer';
  const read = v.safeParse(whole, file);
  if (!read.success) return 'damaged';
  const { data, counts, madeOn, sha256 } = read.output;
  const ids = [...data.entries, ...data.pauses].map(({ id }) => id);
  const counted = counts.entries === data.entries.length && counts.pauses === data.pauses.length;
  if (!counted || new Set(ids).size < ids.length || !(await matches(file, sha256))) return 'damaged';
  return { ...data, madeOn };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const withEntries = v.object({ data: v.object({ entries: v.array(v.unknown()) }) });
function hasNewerEntries(file: unknown): boolean {
  const read = v.safeParse(withEntries, file);
  const version = v.object({ version: v.pipe(v.number(), v.minValue(ENTRY_VERSION + 1)) });
  return read.success && read.output.data.entries.some((entry) => v.is(version, entry));
}

async function matches(file: unknown, sha256: string | null): Promise<boolean> {
  try {
    const now = await checksum(JSON.stringify((file as { data: unknown }).data));
    return sha256 === null || now === null || now === sha256;
  } catch {
    // Nested so deep that it cannot even be written again: no journal.
    return false;
  }
}

/** SHA-256 in hex; null on a plain http address, where browsers do not offer it. */
async function checksum(text: string): Promise<string | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a restore would add: what is here stays as it is, also where the backup says otherwise. */
export interface Addition {
  readonly entries: readonly Entry[];
  readonly pauses: readonly Pause[];
  /** Entries of the backup that are here already, and how many of those differ. */
  readonly same: number;
  readonly differing: number;
  /** Entries that are here alone: what replacing would take away. */
  readonly alone: number;
}

/** A backup that has been read, and what it would add. */
export interface Preview {
  readonly backup: Backup;
  readonly addition: Addition;
}

/** What she has chosen to take from a backup. */
export interface Wishes {
  /** What is here goes, instead of staying beside what comes. */
  readonly replace: boolean;
  readonly settings: boolean;
  readonly voices: boolean;
}

/** Everything that is hers, out of the app and back into it. */
export interface Backups {
  /**
   * The file, and the name it should have; with the voices recorded for this phone if she wishes. Null where her days
   * cannot be read: a copy without them would be none.
   */
  make(withVoices?: boolean): Promise<{ readonly name: string; readonly text: string } | null>;
  /** Whether a voice has been recorded for this phone. */
  hasVoices(): Promise<boolean>;
  /** Reads a file; gives a preview, or why it is none. Changes nothing. */
  preview(text: string): Promise<Preview | NoBackup>;
  /** Brings it in as she wishes; resolves with whether it could be written. */
  restore(preview: Preview, wishes: Wishes): Promise<boolean>;
  /** Puts everything back as it was before the last restore. */
  undo(): Promise<boolean>;
}

/** What a backup holds that is not here. */
export function additionOf(
  backup: Pick<Kept, 'entries' | 'pauses'>,
  here: Pick<Kept, 'entries' | 'pauses'>,
): Addition {
  const known = new Map(here.entries.map((entry) => [entry.id, entry]));
  const pauses = new Set(here.pauses.map(({ id }) => id));
  const both = backup.entries.filter(({ id }) => known.has(id));
  const differing = both.filter((entry) => !equal(known.get(entry.id), entry));
  return {
    entries: backup.entries.filter(({ id }) => !known.has(id)),
    pauses: backup.pauses.filter(({ id }) => !pauses.has(id)),
    same: both.length - differing.length,
    alone: here.entries.length - both.length,
    differing: differing.length,
  };
}

const equal = (a: Entry | undefined, b: Entry): boolean =>
  a !== undefined &&
  (Object.keys(b) as (keyof Entry)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
