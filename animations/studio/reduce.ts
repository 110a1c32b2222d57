import { easeAt, fitEase, reversedEase } from './ease-curve.ts';
import type { EaseCurve, Rest } from './ease-curve.ts';
import { at, backwards, count } from './list.ts';

/** A key frame: time in frames, the numbers there, and the ease to the next key (none at the last). */
export interface Key {
  readonly time: number;
  readonly values: readonly number[];
  readonly ease?: EaseCurve;
  /** The numbers stay until the next key: there they jump. */
  readonly held?: true;
}

/** How close keys must follow the samples: an allowed error, and what one unit of each number weighs in it. */
export interface Tolerance {
  readonly error: number;
  readonly weights: readonly number[];
}

/** Time handles tried for a span: an even one, and some for movements that start or end at rest. */
const HANDLES = [
  [0.33, 0.67],
  [0.45, 0.55],
  [0.33, 0.4],
  [0.6, 0.67],
] as const;

/** A span that fails is not the end: this many longer ones are tried too. */
const PATIENCE = 8;

/** What moves less than this does not move, px. */
const STILL = 0.005;

/** So near to where it rests nothing is seen to move, px: less than a twentieth on a phone. */
const QUIET = 0.1;

/** Samples already multiplied by their weights: an error is then an error in px. */
type Weighed = readonly (readonly number[])[];

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);

function spanEase(samples: Weighed, a: number, b: number, error: number, rest: Rest): EaseCurve | null {
  const [from, to] = [at(samples, a), at(samples, b)];
  const delta = from.map((value, n) => (to[n] ?? 0) - value);
  const square = dot(delta, delta);
  const base = dot(from, delta);
  const inner = count(b - a - 1).map((j) => a + 1 + j);
  const progress = inner.map((j): [number, number] => [
    (j - a) / (b - a),
    square > 1e-9 ? (dot(at(samples, j), delta) - base) / square : 0,
  ]);
  for (const [x1, x2] of HANDLES) {
    const ease = fitEase(progress, x1, x2, rest);
    const fits = inner.every((j, index) => {
      const way = easeAt(ease, at(progress, index)[0]);
      const sample = at(samples, j);
      return from.every((value, n) => Math.abs(value + (delta[n] ?? 0) * way - (sample[n] ?? 0)) <= error);
    });
    if (fits) return ease;
  }
  return null;
}

/** Whether two samples are further apart than this in any number. */
const apart = (a: readonly number[], b: readonly number[], px: number): boolean =>
  a.some((value, n) => Math.abs(value - at(b, n)) > px);

/**
 * As few keys as follow the samples (one per frame) within the tolerance; the ends are kept exactly. They begin where
 * the movement begins to be seen and end where it ends: frames at rest are not written.
 */
export function reduce(samples: readonly (readonly number[])[], tolerance: Tolerance): Key[] {
  const last = samples.length - 1;
  const weighed = samples.map((values) => values.map((value, n) => value * at(tolerance.weights, n)));
  const [first, end] = [at(weighed, 0), at(weighed, last)];
  if (!weighed.some((values) => apart(values, first, STILL)))
    return [0, last].map((time) => ({ time, values: at(samples, 0) }));
  const from = Math.max(0, weighed.findIndex((values) => apart(values, first, QUIET)) - 1);
  const to = Math.max(from + 1, weighed.findLastIndex((values) => apart(values, end, QUIET)) + 1);
  const valuesOf = (frame: number): readonly number[] =>
    at(samples, frame === from ? 0 : frame === to ? last : frame);
  [weighed[from], weighed[to]] = [first, end];
  const keys: Key[] = [];
  let a = from;
  // A phase begins and ends at rest, or the next one would start with a jerk.
  const span = (b: number): EaseCurve | null =>
    spanEase(weighed, a, b, tolerance.error, { start: a === from, end: b === to });
  while (a < to) {
    let [best, ease] = [a + 1, span(a + 1)];
    for (let b = a + 2, misses = 0; b <= to && misses < PATIENCE; b++) {
      const longer = span(b);
      if (longer) [best, ease, misses] = [b, longer, 0];
      else misses++;
    }
    keys.push({ time: a, values: valuesOf(a), ...(ease && { ease }) });
    a = best;
  }
  return [...keys, { time: to, values: valuesOf(to) }];
}

/** Keys of what jumps from one drawing to another: each holds until the frame that shows the next. */
export function jumps(samples: readonly (readonly number[])[]): Key[] {
  const frames = count(samples.length).filter(
    (frame) => frame === 0 || apart(at(samples, frame), at(samples, frame - 1), STILL),
  );
  return frames.map((time) => ({ time, values: at(samples, time), held: true }));
}

/** Halfway between the least and the most of each number. */
function middleOf(keys: readonly Key[]): number[] {
  return at(keys, 0).values.map((_, n) => {
    const all = keys.map(({ values }) => at(values, n));
    return (Math.min(...all) + Math.max(...all)) / 2;
  });
}

/** Whether the whole way of a track is within its tolerance. */
export function isUnseen(keys: readonly Key[], { error, weights }: Tolerance): boolean {
  const middle = middleOf(keys);
  return keys.every(({ values }) =>
    values.every((value, n) => Math.abs(value - at(middle, n)) * at(weights, n) <= error),
  );
}

/** One key in the place of a track that nobody sees move. */
export const standing = (keys: readonly Key[]): readonly Key[] => [{ time: 0, values: middleOf(keys) }];

/** The same keys in reverse, counted from the last frame, stretched in time. */
export function reversedKeys(keys: readonly Key[], last: number, stretch: number): Key[] {
  if (keys.length > 1 && keys.some(({ held }) => held)) throw new Error('no film takes back a jump');
  return backwards(keys).map(({ time, values }, index, list) => {
    const ease = index < list.length - 1 ? keys[keys.length - 2 - index]?.ease : undefined;
    return { time: (last - time) * stretch, values, ...(ease && { ease: reversedEase(ease) }) };
  });
}

/** The numbers of a track at a time in frames, as a player would draw them. */
export function valuesAt(keys: readonly Key[], time: number): readonly number[] {
  const next = keys.findIndex((key) => key.time > time);
  if (next === 0) return at(keys, 0).values;
  if (next < 0) return at(keys, -1).values;
  const [a, b] = [at(keys, next - 1), at(keys, next)];
  if (a.held) return a.values;
  const share = (time - a.time) / (b.time - a.time);
  const way = a.ease ? easeAt(a.ease, share) : share;
  return a.values.map((value, n) => value + (at(b.values, n) - value) * way);
}
