import { at } from '../list.ts';
import { numbersOf, outline, pathOf, shifted } from '../path.ts';
import type { Path } from '../path.ts';
import { drawn, ellipse } from '../svg-path.ts';
import type { Vec } from '../vector.ts';
import { mix } from '../vector.ts';
import { BALL, FOOT, TOES } from './hands-and-feet.ts';
import * as head from './head.ts';
import * as limbs from './limbs.ts';

/**
 * Parts that look another way from in front than from the side. Each is drawn twice with the same number of points;
 * while the body rolls over, one becomes the other. From in front they are as wide to one side as to the other, so that
 * it does not matter which way the body came.
 */

/** Around the nape, as in profile: there the skull lies a little before it. */
const fromNape = (path: Path): Path => shifted(path, [0, -27]);

/** A drawing seen from in front, around the middle of the skull. */
const front = (points: readonly Vec[], softness?: readonly number[]): Path =>
  fromNape(outline(points, softness));

const FACE = front([
  [0, -46],
  [31, -22],
  [35, -8],
  [35, 6],
  [33, 15],
  [31, 20],
  [29, 25],
  [26, 31],
  [16, 42],
  [-3, 46],
  [-25, 32],
  [-35, 6],
  [-29, -28],
]);

/** From the right temple over the crown to the left one, and back along the brow. */
const HAIR = front(
  [
    [36, 2],
    [0, -53],
    [-37, -2],
    [-36, 10],
    [-31, -6],
    [-20, -24],
    [0, -31],
    [21, -23],
  ],
  [0.3, 1.7, 1, 0.3, 1, 1, 1, 1],
);

/** What is not there yet: all its points in one place of the profile. */
const hidden = (path: Path, place: Vec): Path => ({
  ...path,
  points: path.points.map(() => place),
  into: path.into.map(() => [0, 0]),
  out: path.out.map(() => [0, 0]),
});
const inFront = (data: string): Path => fromNape(drawn(data));

const leftEye = inFront('M 8,-2 C 11,3 18,3 22,-2');
const rightEye = inFront('M -22,-2 C -18,3 -11,3 -8,-2');
const leftBrow = inFront('M 8,-14 C 12,-17.6 18,-17.6 23,-14');
const rightBrow = inFront('M -23,-14 C -18,-17.6 -12,-17.6 -8,-14');
const nose = inFront('M -4,12 C -2,15 2,15 4,12');

/** In profile and from in front. */
const HEAD = {
  face: [head.face, FACE],
  hair: [at(head.hair, 0), HAIR],
  bun: [at(head.hair, 1), fromNape(ellipse([0, -58], 17, 13))],
  'ear-near': [head.ear, fromNape(ellipse([-35, 6], 5, 8))],
  'ear-far': [hidden(head.ear, [24, -24]), fromNape(ellipse([35, 6], 5, 8))],
  'eye-near': [at(head.features, 0), rightEye],
  'eye-far': [hidden(leftEye, [38, -31]), leftEye],
  mouth: [at(head.features, 1), inFront('M 9,26 C 5,30 -5,30 -9,26')],
  'brow-near': [at(head.features, 2), rightBrow],
  'brow-far': [hidden(leftBrow, [38, -43]), leftBrow],
  nose: [hidden(nose, [48, -14]), nose],
} as const satisfies Record<string, readonly [Path, Path]>;

/** Half widths of the shin from in front, for its points in profile: as much to the front as to the back. */
const SHANK: readonly number[] = [0, 16, 23, 25, 25, 23, 18, 14, 13.8, 10, 0];

/** The shin with the calf to both sides alike. */
function shankInFront(): Path {
  const { points } = limbs.shank;
  const last = points.length;
  return outline(
    points.map(([, y], j): Vec => {
      const [side, row] = j < last / 2 ? [1, j] : [-1, last - j];
      return [side * at(SHANK, row), y];
    }),
  );
}

/** The foot from above, toes to the right, in line with the shin. */
const FOOT_IN_FRONT = outline([
  [-14, -7],
  [-14, 7],
  [5, 12],
  [22, 15],
  [46, 20],
  [60, 0],
  [46, -20],
  [22, -15],
  [5, -12],
]);
const TOES_IN_FRONT = outline([
  [47, -19],
  [68, -13],
  [75, 0],
  [68, 13],
  [47, 19],
]);

const LIMBS = {
  shank: [limbs.shank, shankInFront()],
  foot: [FOOT, FOOT_IN_FRONT],
  toes: [shifted(TOES.shape, BALL), TOES_IN_FRONT],
} as const satisfies Record<string, readonly [Path, Path]>;

export type FormName = keyof typeof HEAD | keyof typeof LIMBS;

function between([side, ahead]: readonly [Path, Path], share: number): Path {
  const [a, b] = [numbersOf(side), numbersOf(ahead)];
  if (a.length !== b.length) throw new Error(`${a.length / 6} points in profile, ${b.length / 6} in front`);
  return pathOf(
    a.map((value, n) => mix(value, at(b, n), share)),
    side.closed,
  );
}

const formed = <Name extends string>(
  pairs: Record<Name, readonly [Path, Path]>,
  share: number,
): Record<Name, Path> =>
  Object.fromEntries(
    Object.entries<readonly [Path, Path]>(pairs).map(([name, pair]) => [name, between(pair, share)]),
  ) as Record<Name, Path>;

/** The head from the side (0) to from in front (1). */
export const headForms = (share: number): Record<keyof typeof HEAD, Path> => formed(HEAD, share);

/** Shin and foot from the side (0) to from in front (1). */
export const limbForms = (share: number): Record<keyof typeof LIMBS, Path> => formed(LIMBS, share);

/** Whether a form is an outline, or else an open line. */
export const formIsClosed = (name: FormName): boolean => ({ ...HEAD, ...LIMBS })[name][0].closed;
