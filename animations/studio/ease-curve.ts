import { clamp } from './vector.ts';

/** A cubic ease between two keys: the control points of a unit curve from 0,0 to 1,1. */
export interface EaseCurve {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const solved = new Map<string, number>();

/** The curve's parameter at a share of the time; remembered, for the same few are asked for again and again. */
function parameterAt({ x1, x2 }: Pick<EaseCurve, 'x1' | 'x2'>, time: number): number {
  const question = `${x1} ${x2} ${time}`;
  const known = solved.get(question);
  if (known !== undefined) return known;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step++) {
    const u = (low + high) / 2;
    const x = 3 * x1 * u * (1 - u) ** 2 + 3 * x2 * u * u * (1 - u) + u ** 3;
    if (x < time) low = u;
    else high = u;
  }
  solved.set(question, low);
  return low;
}

/** The share of the way that a curve has covered at a share of the time. */
export function easeAt(curve: EaseCurve, time: number): number {
  const u = parameterAt(curve, time);
  return 3 * curve.y1 * u * (1 - u) ** 2 + 3 * curve.y2 * u * u * (1 - u) + u ** 3;
}

/** The same ease played backwards. */
export const reversedEase = ({ x1, y1, x2, y2 }: EaseCurve): EaseCurve => ({
  x1: 1 - x2,
  y1: 1 - y2,
  x2: 1 - x1,
  y2: 1 - y1,
});

/** A sample of progress: share of the time, share of the way. */
type Sample = readonly [time: number, way: number];

/** How far a handle may overshoot before curves get wild. */
const OVERSHOOT = 0.6;
const twentieth = (value: number): number => Math.round(value * 20) / 20;

/** Ends of a curve that have to be at rest: there it leaves or arrives flat. */
export interface Rest {
  readonly start: boolean;
  readonly end: boolean;
}

/** The curve with these time handles that comes closest to samples (least squares in the heights that are free). */
export function fitEase(samples: readonly Sample[], x1: number, x2: number, rest: Rest): EaseCurve {
  let [a, b, c, p, q] = [0, 0, 0, 0, 0];
  for (const [time, way] of samples) {
    const u = parameterAt({ x1, x2 }, time);
    const f1 = 3 * u * (1 - u) ** 2;
    const f2 = 3 * u * u * (1 - u);
    const missing = way - u ** 3;
    a += f1 * f1;
    b += f1 * f2;
    c += f2 * f2;
    p += f1 * missing;
    q += f2 * missing;
  }
  const height = (value: number): number => twentieth(clamp(value, -OVERSHOOT, 1 + OVERSHOOT));
  if (rest.start && rest.end) return { x1, y1: 0, x2, y2: 1 };
  if (rest.start) return { x1, y1: 0, x2, y2: c < 1e-9 ? x2 : height(q / c) };
  if (rest.end) return { x1, y1: a < 1e-9 ? x1 : height((p - b) / a), x2, y2: 1 };
  const determinant = a * c - b * b;
  if (Math.abs(determinant) < 1e-9) return { x1, y1: x1, x2, y2: x2 };
  return { x1, y1: height((p * c - b * q) / determinant), x2, y2: height((a * q - b * p) / determinant) };
}
