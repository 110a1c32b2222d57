import { merged } from './entry.ts';
import type { Entry } from './types.ts';

/** The ids of what is changed here and not written yet. */
type Unwritten = ReadonlySet<string | null>;

/** What was read again; what is changed here and not written yet, also what is gone here, stands as it is here. */
export function withOwn<Of extends { readonly id: string }>(
  read: readonly Of[],
  here: readonly Of[],
  unwritten: Unwritten,
): Of[] {
  return [...read.filter(({ id }) => !unwritten.has(id)), ...here.filter(({ id }) => unwritten.has(id))];
}

/** The same of entries, in their order; what another tab has done in the one under way here is done here too. */
export function entriesWithOwn(
  read: readonly Entry[],
  here: readonly Entry[],
  unwritten: Unwritten,
): readonly Entry[] {
  const there = new Map(read.map((entry) => [entry.id, entry]));
  const grown = here.map((entry) => {
    const other = there.get(entry.id);
    return other && entry.state === 'running' ? merged(other, entry) : entry;
  });
  return withOwn(read, grown, unwritten).sort((a, b) => a.seq - b.seq);
}
