import type { Messages } from '#i18n/messages.ts';
import type { ExerciseId } from '#score/types.ts';

/** Phrases that are read aloud in one go: their names, and what is said. */
export interface VoiceGroup {
  readonly about: ExerciseId | keyof Messages['ownVoice']['groups'];
  readonly phrases: ReadonlyMap<string, string>;
}

/** A voice that came as a file and has been checked: nothing has been changed yet. */
export interface IncomingVoice {
  /** How many phrases it says as they are said today. */
  readonly says: number;
  /** Puts it in place of the one that is here; resolves with whether it could be kept. */
  take(): Promise<boolean>;
}

/** A voice that somebody records here, or has recorded elsewhere for this phone. */
export interface OwnVoice {
  readonly groups: readonly VoiceGroup[];
  /** The phrases it says. */
  readonly recorded: ReadonlySet<string>;
  readonly status: 'idle' | 'asking' | 'listening' | 'working';
  /** A sentence for the screen: why the last take was not kept. */
  readonly trouble: keyof Messages['ownVoice']['troubles'] | null;
  /** What could be better in the last take, which was kept. */
  readonly remark: keyof Messages['ownVoice']['remarks'] | null;
  /** Begins a take of a phrase. */
  record(phrase: string): Promise<void>;
  /** Ends the take, and keeps it. */
  stop(): Promise<void>;
  /** Ends whatever is going on, and keeps nothing of it. */
  leave(): void;
  /** Lets a phrase be heard as it is kept. */
  play(phrase: string): Promise<void>;
  /** Hands the voice over as one file; resolves with false when she thought better of it. */
  save(): Promise<boolean>;
  /** Reads such a file, or says why it is none. */
  read(file: File): Promise<IncomingVoice | keyof Messages['ownVoice']['problems']>;
  /** Takes the voice away from this phone; resolves with whether it is gone. */
  remove(): Promise<boolean>;
}

/** A phrase to be read aloud. */
export interface VoiceLine {
  readonly about: VoiceGroup['about'];
  readonly name: string;
  readonly text: string;
}

/** All phrases in the order in which they are read. */
export const linesOf = (groups: readonly VoiceGroup[]): VoiceLine[] =>
  groups.flatMap(({ about, phrases }) => [...phrases].map(([name, text]) => ({ about, name, text })));

/** Where to begin: the first that is missing, of one group or of all; the first at all when none is. */
export function firstToRead(
  lines: readonly VoiceLine[],
  recorded: ReadonlySet<string>,
  about?: VoiceGroup['about'],
): number {
  const among = (line: VoiceLine) => about === undefined || line.about === about;
  const missing = lines.findIndex((line) => among(line) && !recorded.has(line.name));
  return missing >= 0 ? missing : Math.max(0, lines.findIndex(among));
}
