import type { Body } from '../bodies/body.ts';
import { at } from '../list.ts';
import { numbersOf, outline, pathOf, shifted } from '../path.ts';
import type { Path } from '../path.ts';
import { drawn, ellipse } from '../svg-path.ts';
import { mix } from '../vector.ts';
import { BALL, FOOT, TOES } from './hands-and-feet.ts';
import * as head from './head.ts';
import type { Limbs } from './limbs.ts';

/**
 * Parts that look another way from in front than from the side. Each is drawn twice with the same number of points;
 * while the body rolls over, one becomes the other. From in front they are as wide to one side as to the other, so that
 * it does not matter which way the body came.
 */

const inFront = (data: string): Path => head.frontFromNape(drawn(data));
const earInFront = (x: number): Path => head.frontFromNape(ellipse([x, 6], 5, 8));

const leftEye = inFront('M 8,-2 C 11,3 18,3 22,-2');
const rightEye = inFront('M -22,-2 C -18,3 -11,3 -8,-2');
const leftBrow = inFront('M 8,-14 C 12,-17.6 18,-17.6 23,-14');
const rightBrow = inFront('M -23,-14 C -18,-17.6 -12,-17.6 -8,-14');
const nose = inFront('M -4,12 C -2,15 2,15 4,12');

/** A head in profile and from in front. */
const headPairs = ({ face, hair, bun, inFront: front }: head.Head) =>
  ({
    face: [face, front.face],
    hair: [hair, front.hair],
    bun: [bun, front.bun],
    'ear-near': [head.ear, earInFront(-35)],
    'ear-far': [head.hidden(head.ear, [24, -24]), earInFront(35)],
    'eye-near': [at(head.features, 0), rightEye],
    'eye-far': [head.hidden(leftEye, [38, -31]), leftEye],
    mouth: [at(head.features, 1), inFront('M 9,26 C 5,30 -5,30 -9,26')],
    'brow-near': [at(head.features, 2), rightBrow],
    'brow-far': [head.hidden(leftBrow, [38, -43]), leftBrow],
    nose: [head.hidden(nose, [48, -14]), nose],
  }) as const satisfies Record<string, readonly [Path, Path]>;

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

const limbPairs = ({ shank, shankInFront }: Limbs) =>
  ({
    shank: [shank, shankInFront],
    foot: [FOOT, FOOT_IN_FRONT],
    toes: [shifted(TOES.shape, BALL), TOES_IN_FRONT],
  }) as const satisfies Record<string, readonly [Path, Path]>;

type HeadForm = keyof ReturnType<typeof headPairs>;
type LimbForm = keyof ReturnType<typeof limbPairs>;
export type FormName = HeadForm | LimbForm;

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
export const headForms = (body: Body, share: number): Record<HeadForm, Path> =>
  formed(headPairs(body.head), share);

/** Shin and foot from the side (0) to from in front (1). */
export const limbForms = ({ limbs }: Body, share: number): Record<LimbForm, Path> =>
  formed(limbPairs(limbs), share);

/** Whether a form is an outline, or else an open line. */
export const formIsClosed = (name: FormName): boolean => !/^(eye|brow|mouth|nose)/.test(name);
