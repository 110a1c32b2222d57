import type { Body } from '../bodies/body.ts';
import type { Pose } from '../pose.ts';
import type { Skeleton } from '../skeleton.ts';
import { TRUNK } from '../proportions.ts';
import { at } from '../list.ts';
import {
  add,
  along,
  bell,
  clamp,
  cosine,
  frontOf,
  mix,
  sine,
  subtract,
  times,
  towards,
  unit,
} from '../vector.ts';
import type { Vec } from '../vector.ts';

/** Half widths of the trunk at a height, px. */
function halfWidths({ trunk }: Body, u: number): [front: number, back: number, breadth: number] {
  const above = trunk.findIndex((row) => u <= row[0]);
  const upper = above < 0 ? trunk.length - 1 : Math.max(1, above);
  const [a, b] = [at(trunk, upper - 1), at(trunk, upper)];
  const k = clamp((u - a[0]) / (b[0] - a[0]), 0, 1);
  return [mix(a[1], b[1], k), mix(a[2], b[2], k), mix(a[3], b[3], k)];
}

/** What is seen of a half width when the body rolls over: its depth goes, its breadth comes. */
const rolled = (depth: number, breadth: number, { turn = 0 }: Pose): number =>
  turn === 0 ? depth : Math.hypot(depth * cosine(turn), breadth * sine(turn));

/** How far pelvis and thorax keep their own direction before the spine curves, px. */
const STIFF = 66;

/** As much of a solved body as tells where its trunk is. */
export type Trunk = Pick<Skeleton, 'pose' | 'body' | 'hip' | 'shoulder' | 'hipBend'>;

interface SpinePoint {
  readonly at: Vec;
  readonly front: Vec;
}

/** The spine's line at a height, and the direction towards the belly there. */
export function spineAt({ hip, shoulder, pose }: Trunk, u: number): SpinePoint {
  const [pelvis, thorax] = [towards(pose.pelvis), towards(pose.thorax)];
  const facing = (up: Vec): Vec => frontOf(times(up, -1));
  if (u < 0) return { at: along(hip, pelvis, u * TRUNK), front: facing(pelvis) };
  if (u > 1) return { at: along(shoulder, thorax, (u - 1) * TRUNK), front: facing(thorax) };
  const [p1, p2] = [along(hip, pelvis, STIFF), along(shoulder, thorax, -STIFF)];
  const m = 1 - u;
  const weights: [Vec, number][] = [
    [hip, m * m * m],
    [p1, 3 * m * m * u],
    [p2, 3 * m * u * u],
    [shoulder, u * u * u],
  ];
  const slope = add(
    add(times(subtract(p1, hip), m * m), times(subtract(p2, p1), 2 * m * u)),
    times(subtract(shoulder, p2), u * u),
  );
  return { at: weights.reduce<Vec>((sum, [p, w]) => along(sum, p, w), [0, 0]), front: facing(unit(slope)) };
}

/** How much the lifted near thigh presses the lower belly flat, 0 to 1. */
function squeeze({ hipBend }: Trunk): number {
  return clamp((hipBend.near - 102) / 22, 0, 1);
}

/** The height of the navel: a breath lifts the belly most there, above the belt. */
export const NAVEL = 0.45;

/** How far a breath moves the belly at a height: one let in stays above the belt, one drawn in hollows what is under it too. */
const breathed = (u: number, belly: number): number =>
  belly * bell(u, NAVEL, u > NAVEL ? 0.21 : belly > 0 ? 0.175 : 0.24);

/** A point inside the trunk at a height, so many px from the spine's line towards the belly. */
export function withinAt(skeleton: Skeleton, u: number, px: number): Vec {
  const spine = spineAt(skeleton, u);
  return along(spine.at, spine.front, px);
}

/** How far the skin of the belly side lies before the spine's line at a height, px. */
export function frontWidth(trunk: Trunk, u: number): number {
  const { belly, chest } = trunk.pose;
  const pressed = trunk.body.yields * squeeze(trunk) * bell(u, 0.2, 0.15);
  const swell = breathed(u, belly) + chest * bell(u, 0.74, 0.16) - pressed;
  const [front, , breadth] = halfWidths(trunk.body, u);
  return rolled(front + swell, breadth, trunk.pose);
}

/** A point on the skin of the belly side at a height, moved outward by some px. */
export function frontAt(skeleton: Skeleton, u: number, outward = 0): Vec {
  const spine = spineAt(skeleton, u);
  return along(spine.at, spine.front, frontWidth(skeleton, u) + outward);
}

/** A point on the skin of the back at a height, moved outward by some px. */
export function backAt(skeleton: Skeleton, u: number, outward = 0): Vec {
  const spine = spineAt(skeleton, u);
  const [, back, breadth] = halfWidths(skeleton.body, u);
  return along(spine.at, spine.front, -rolled(back, breadth, skeleton.pose) - outward);
}
