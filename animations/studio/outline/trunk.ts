import { outline } from '../path.ts';
import type { Path } from '../path.ts';
import type { Skeleton } from '../skeleton.ts';
import { add, along, frontOf, lengthOf, mixVec, subtract, times, towards, unit } from '../vector.ts';
import { backAt, frontAt } from './spine.ts';

const FRONT = [0.14, 0.25, 0.37, 0.49, 0.6, 0.73, 0.86, 1, 1.13];
const BACK = [1.14, 1.05, 0.9, 0.7, 0.5, 0.32, 0.14];
const SHIRT_SOFTNESS = [
  ...FRONT.map((_, j) => (j === 0 ? 0.2 : j === FRONT.length - 1 ? 0.55 : 1)),
  ...BACK.map((_, j) => (j === 0 ? 0.55 : j === BACK.length - 1 ? 0.2 : 1)),
];

/** The shirt: up the belly side to the neck, down the back, its hem under the trousers. */
export const shirt = (skeleton: Skeleton): Path =>
  outline(
    [...FRONT.map((u) => frontAt(skeleton, u)), ...BACK.map((u) => backAt(skeleton, u))],
    SHIRT_SOFTNESS,
  );

/** The neck between the shirt and wherever the head is. */
export function neck({ neckRoot, skull, pose, body }: Skeleton): Path {
  const { root: atRoot, middle: inMiddle } = body.neck;
  const up = towards(pose.thorax);
  const [front, face, crown] = [frontOf(times(up, -1)), towards(pose.head), towards(pose.head - 90)];
  const root = along(neckRoot, up, -16);
  const middle = mixVec(neckRoot, skull, 0.55);
  const between = unit(add(front, face));
  // A stretched neck is thinner: the same flesh on a longer way.
  const slim = Math.min(1, 40 / lengthOf(subtract(skull, neckRoot)));
  return outline(
    [
      along(root, front, atRoot[0]),
      along(middle, between, inMiddle[0] * slim),
      along(along(skull, face, 19), crown, 2),
      along(skull, crown, 22),
      along(along(skull, face, -21), crown, 2),
      along(middle, between, -inMiddle[1] * slim),
      along(root, front, -atRoot[1]),
    ],
    [0.6, 1, 1, 1, 1, 1, 0.6],
  );
}
