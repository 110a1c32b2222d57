import { at } from './list.ts';

/** A list of joint angles to be passed at a share of the way. */
export interface Knot {
  readonly at: number;
  readonly values: readonly number[];
}

/** A smooth way through all knots (cubic Hermite): no stop, no corner at the inner ones. */
export function through(knots: readonly Knot[], k: number): number[] {
  let j = 0;
  while (j < knots.length - 2 && at(knots, j + 1).at < k) j++;
  const [a, b] = [at(knots, j), at(knots, j + 1)];
  const span = b.at - a.at;
  const s = (k - a.at) / span;
  const slope = (of: number, n: number): number => {
    const [before, after] = [at(knots, Math.max(0, of - 1)), at(knots, Math.min(knots.length - 1, of + 1))];
    return (at(after.values, n) - at(before.values, n)) / (after.at - before.at);
  };
  const [s2, s3] = [s * s, s * s * s];
  return a.values.map(
    (value, n) =>
      (2 * s3 - 3 * s2 + 1) * value +
      (s3 - 2 * s2 + s) * span * slope(j, n) +
      (3 * s2 - 2 * s3) * at(b.values, n) +
      (s3 - s2) * span * slope(j + 1, n),
  );
}
