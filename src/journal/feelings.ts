import { clockText, partOfDay } from './days.ts';
import type { Entry, Feeling, PartOfDay } from './types.ts';

/** What she can be asked about. */
export type Asked = keyof Feeling;

/** One answer, or both, around the same exercises; null where she did not say. */
export interface Comparison {
  readonly id: string;
  readonly day: string;
  /** When the exercises began, '17:05'. */
  readonly at: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** The answers of one part of the day, oldest first, and their means where at least two have both. */
export interface PartFelt {
  readonly part: PartOfDay;
  readonly times: readonly Comparison[];
  readonly mean: { readonly before: number; readonly after: number } | null;
}

const PARTS: readonly PartOfDay[] = ['morning', 'day', 'afternoon', 'evening'];

/** Nothing said; the same as not having been asked. */
export const SILENT: Feeling = { heaviness: null, pain: null };

/** What is written down of an answer: null where nothing was said. */
export const said = (feeling: Feeling): Feeling | null =>
  feeling.heaviness === null && feeling.pain === null ? null : feeling;

/** The newest `length` entries with an answer, by the part of the day they began in. `entries` are in their order. */
export function felt(entries: readonly Entry[], asked: Asked, length = 14): readonly PartFelt[] {
  const answered = entries.filter(({ before, after }) =>
    [before, after].some((feeling) => typeof feeling?.[asked] === 'number'),
  );
  const newest = answered.slice(-length);
  return PARTS.map((part) => {
    const ofPart = newest.filter(({ startedAt, offset }) => partOfDay(startedAt, offset) === part);
    const times = ofPart.map(({ id, day, startedAt, offset, before, after }) => ({
      id,
      day,
      at: clockText(startedAt, offset),
      before: before?.[asked] ?? null,
      after: after?.[asked] ?? null,
    }));
    return { part, times, mean: meanOf(times) };
  }).filter(({ times }) => times.length > 0);
}

function meanOf(times: readonly Comparison[]): PartFelt['mean'] {
  // A mean before over other days than the mean after would compare what cannot be compared.
  const both = times.flatMap(({ before, after }) =>
    before !== null && after !== null ? [{ before, after }] : [],
  );
  if (both.length < 2) return null;
  const mean = (of: 'before' | 'after') => both.reduce((sum, one) => sum + one[of], 0) / both.length;
  return { before: mean('before'), after: mean('after') };
}
