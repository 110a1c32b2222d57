import { at } from './list.ts';
import { pathOf } from './path.ts';
import type { Path } from './path.ts';
import type { Key } from './reduce.ts';
import type { Vec } from './vector.ts';

/** The few pieces of the Lottie format that the films use. */
export interface Shape {
  c: boolean;
  v: number[][];
  i: number[][];
  o: number[][];
}
interface KeyFrame<T> {
  t: number;
  s: T;
  h?: 1;
  o?: { x: number; y: number };
  i?: { x: number; y: number };
}
export type Property<Still, Moving = Still> = { a: 0; k: Still } | { a: 1; k: KeyFrame<Moving>[] };
export interface Transform {
  p?: Property<number[]>;
  s?: Property<number[]>;
  r?: Property<number, number[]>;
  o: Property<number, number[]>;
}
interface Dash {
  n: 'd' | 'g' | 'o';
  v: Property<number, number[]>;
}
export type Item =
  | { ty: 'sh'; ks: Property<Shape, Shape[]> }
  | { ty: 'fl'; c: Property<number[]>; o: Property<number>; r: 1; cl: string }
  | {
      ty: 'st';
      c: Property<number[]>;
      o: Property<number>;
      w: Property<number, number[]>;
      lc: 2;
      lj: 2;
      cl: string;
      d?: Dash[];
    }
  | ({ ty: 'tr' } & Transform)
  | { ty: 'gr'; it: Item[] };

const rounded = (value: number, digits: number): number => {
  const number = Math.round(value * 10 ** digits) / 10 ** digits;
  return Object.is(number, -0) ? 0 : number;
};
const tenths = (point: readonly number[]): number[] => point.map((value) => rounded(value, 1));
export const hundredths = (value: number): number => rounded(value, 2);

/** A path as Lottie writes it, to a tenth of a px. */
export const shape = (path: Path): Shape => ({
  c: path.closed,
  v: path.points.map(tenths),
  i: path.into.map(tenths),
  o: path.out.map(tenths),
});

function keyFrames<T>(keys: readonly Key[], say: (values: readonly number[]) => T): KeyFrame<T>[] {
  return keys.map(({ time, values, ease, held }, index) => {
    const key = { t: hundredths(time), s: say(values) };
    if (index === keys.length - 1) return key;
    if (held) return { ...key, h: 1 };
    const { x1, y1, x2, y2 } = ease ?? { x1: 0.33, y1: 0.33, x2: 0.67, y2: 0.67 };
    return {
      ...key,
      o: { x: hundredths(x1), y: hundredths(y1) },
      i: { x: hundredths(x2), y: hundredths(y2) },
    };
  });
}

/** A property that stands still. */
export const still = <T>(k: T): { a: 0; k: T } => ({ a: 0, k });

/** A property of several numbers from its keys. */
export const vector = (keys: readonly Key[], say = tenths): Property<number[]> =>
  keys.length === 1 ? still(say(at(keys, 0).values)) : { a: 1, k: keyFrames(keys, say) };

/** A property of one number from its keys: so many units of it over the least it can be. */
export const scalar = (keys: readonly Key[], unit = 1, least = 0): Property<number, number[]> => {
  const say = (values: readonly number[]): number[] =>
    values.map((value) => rounded(least + value * unit, 1));
  return keys.length === 1 ? still(at(say(at(keys, 0).values), 0)) : { a: 1, k: keyFrames(keys, say) };
};

/** A path property from the keys of an outline. */
export const moulded = (keys: readonly Key[], closed: boolean, fine = closed): Item => {
  // Half a px on the stage is a fifth of one on a phone; only small open lines, as of a face, need it finer.
  const whole = (points: readonly Vec[]): number[][] =>
    points.map((p) => p.map((value) => rounded(value, 0)));
  const say = (values: readonly number[]): Shape => {
    const path = pathOf(values, closed);
    return {
      c: closed,
      v: closed === fine ? whole(path.points) : path.points.map(tenths),
      i: closed === fine ? whole(path.into) : path.into.map(tenths),
      o: closed === fine ? whole(path.out) : path.out.map(tenths),
    };
  };
  const ks: Property<Shape, Shape[]> =
    keys.length === 1
      ? still(say(at(keys, 0).values))
      : { a: 1, k: keyFrames(keys, (values) => [say(values)]) };
  return { ty: 'sh', ks };
};

/** A path that keeps its shape. */
export const fixed = (path: Path): Item => ({ ty: 'sh', ks: still(shape(path)) });

const colour = (hex: string): number[] => [
  ...[1, 3, 5].map((from) => rounded(parseInt(hex.slice(from, from + 2), 16) / 255, 3)),
  1,
];

export const fill = (cl: string, hex: string, percent: number): Item => ({
  ty: 'fl',
  c: still(colour(hex)),
  o: still(percent),
  r: 1,
  cl,
});
export const stroke = (cl: string, hex: string, width: number): Item => ({
  ty: 'st',
  c: still(colour(hex)),
  o: still(100),
  w: still(width),
  lc: 2,
  lj: 2,
  cl,
});

/** A stroke whose width changes, px. */
export const asWide = (line: Item, width: Property<number, number[]>): Item => ({
  ...(line as Item & { ty: 'st' }),
  w: width,
});

/** Cuts a stroke into dashes; `shift` moves them along it. */
export const dashed = (
  line: Item,
  on: number,
  off: number,
  shift: Property<number, number[]> = still(0),
): Item => ({
  ...(line as Item & { ty: 'st' }),
  d: [
    { n: 'd', v: still(on) },
    { n: 'g', v: still(off) },
    { n: 'o', v: shift },
  ],
});

/** A transform; what is not told stands in its place, as Lottie has it. Only the opacity of a group must be told. */
export const transform = (told: Partial<Transform> = {}): Transform => ({ ...told, o: told.o ?? still(100) });

/** Items that move together; Lottie wants their transform last. */
export const group = (items: readonly Item[], moved: Transform = transform()): Item => ({
  ty: 'gr',
  it: [...items, { ty: 'tr', ...moved }],
});
