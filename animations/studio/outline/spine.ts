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

/** Half widths of the trunk at a height `u` (0 hip joint, 1 shoulder joint): [u, front, back], px. */
const PROFILE = [
  [-0.16, 22, 34],
  [0, 37, 45],
  [0.12, 40, 43],
  [0.22, 42, 38],
  [0.34, 41, 34],
  [0.46, 40, 33],
  [0.58, 42, 36],
  [0.7, 49, 40],
  [0.82, 47, 43],
  [0.93, 38, 43],
  [1.03, 25, 39],
  [1.12, 16, 29],
] as const;

/** Half widths of the trunk from side to side at a height, px. */
const BREADTH = [
  [-0.16, 56],
  [0, 62],
  [0.12, 62],
  [0.22, 57],
  [0.34, 51],
  [0.46, 49],
  [0.58, 53],
  [0.7, 60],
  [0.82, 66],
  [0.93, 68],
  [1.03, 56],
  [1.12, 27],
] as const;

function halfWidths(u: number): [front: number, back: number, breadth: number] {
  const above = PROFILE.findIndex((row) => u <= row[0]);
  const upper = above < 0 ? PROFILE.length - 1 : Math.max(1, above);
  const [a, b] = [at(PROFILE, upper - 1), at(PROFILE, upper)];
  const k = clamp((u - a[0]) / (b[0] - a[0]), 0, 1);
  const breadth = mix(at(BREADTH, upper - 1)[1], at(BREADTH, upper)[1], k);
  return [mix(a[1], b[1], k), mix(a[2], b[2], k), breadth];
}

/** What is seen of a half width when the body rolls over: its depth goes, its breadth comes. */
const rolled = (depth: number, breadth: number, { turn = 0 }: Pose): number =>
  turn === 0 ? depth : Math.hypot(depth * cosine(turn), breadth * sine(turn));

/** How far pelvis and thorax keep their own direction before the spine curves, px. */
const STIFF = 66;

interface SpinePoint {
  readonly at: Vec;
  readonly front: Vec;
}

function spineAt({ hip, shoulder, pose }: Skeleton, u: number): SpinePoint {
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
function squeeze({ hipBend }: Skeleton): number {
  return clamp((hipBend.near - 102) / 22, 0, 1);
}

/** A point inside the trunk at a height, so many px from the spine's line towards the belly. */
export function withinAt(skeleton: Skeleton, u: number, px: number): Vec {
  const spine = spineAt(skeleton, u);
  return along(spine.at, spine.front, px);
}

/** A point on the skin of the belly side at a height, moved outward by some px. */
export function frontAt(skeleton: Skeleton, u: number, outward = 0): Vec {
  const spine = spineAt(skeleton, u);
  const { belly, chest } = skeleton.pose;
  const swell =
    belly * bell(u, 0.38, 0.2) + chest * bell(u, 0.74, 0.16) - 15 * squeeze(skeleton) * bell(u, 0.2, 0.15);
  const [front, , breadth] = halfWidths(u);
  return along(spine.at, spine.front, rolled(front + swell, breadth, skeleton.pose) + outward);
}

/** A point on the skin of the back at a height, moved outward by some px. */
export function backAt(skeleton: Skeleton, u: number, outward = 0): Vec {
  const spine = spineAt(skeleton, u);
  const [, back, breadth] = halfWidths(u);
  return along(spine.at, spine.front, -rolled(back, breadth, skeleton.pose) - outward);
}
