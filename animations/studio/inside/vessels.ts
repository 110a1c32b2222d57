import type { Leg } from '../legs.ts';
import { withinAt as inPlane } from '../outline/spine.ts';
import { curve } from '../path.ts';
import type { Path } from '../path.ts';
import { BONE } from '../proportions.ts';
import type { Skeleton } from '../skeleton.ts';
import { add, along, clamp, cosine, frontOf, mix, sine, times, towards, unit } from '../vector.ts';
import type { Vec } from '../vector.ts';

/** A place within the trunk: its height, and px towards the belly and towards her left side. */
type Place = readonly [u: number, front: number, left: number];

/** Where it is seen: of a body that faces the viewer not how deep it lies, but how far to one side. */
const placeIn = (skeleton: Skeleton, [u, front, left]: Place): Vec => {
  const { turn = 0 } = skeleton.pose;
  return inPlane(skeleton, u, front * cosine(turn) + left * sine(turn));
};

/** A vessel through such places. */
const vessel = (skeleton: Skeleton, places: readonly Place[]): Path =>
  curve(places.map((place) => placeIn(skeleton, place)));

/** The heart lies a little to the left. */
export const heart = (skeleton: Skeleton): Vec => placeIn(skeleton, [0.84, 8, 9]);

/** Where the veins of both legs and of the pelvis meet, in front of the spine, and the great vein to the right of it. */
const MEETING: Place = [0.2, -8, -6];

/** All vessels run from far away to the heart: their dots then run that way too. */
export const cava = (skeleton: Skeleton): Path =>
  vessel(skeleton, [MEETING, [0.42, -13, -8], [0.62, -10, -8], [0.74, -1, -5], [0.8, 9, 2]]);

/** Gut and liver: they lie before the great vein and join it just under the diaphragm. */
export const bellyVeins = (skeleton: Skeleton): Path => {
  const swell = Math.max(-14, skeleton.pose.belly * 0.6);
  return vessel(skeleton, [
    [0.26, 22 + swell, 16 + swell],
    [0.4, 20 + swell, 22 + swell],
    [0.52, 10 + swell * 0.4, 12 + swell * 0.4],
    [0.6, -10, -8],
  ]);
};

/** Two of the many veins of the pelvis: one from its floor, one from behind the pubic bone. */
export const pelvicVeins = (skeleton: Skeleton): [Path, Path] => [
  vessel(skeleton, [[-0.06, -22, -26], [0.04, -26, -32], [0.13, -18, -24], MEETING]),
  vessel(skeleton, [[0, 22, 20], [0.09, 14, 24], [0.15, 0, 12], MEETING]),
];

/** How deep the vein of a leg lies behind the middle of the bones, px. */
export const DEEP = 6;

/** The deep vein: behind the shin, through the hollow of the knee, inside the thigh, over the groin into the pelvis. */
export function legVein(skeleton: Skeleton, leg: Leg): Path {
  const [thigh, shank] = [towards(leg.thigh), towards(leg.shank)];
  const behind = (of: Vec, from: Vec, share: number, bone: number): Vec =>
    along(along(from, of, share * bone), frontOf(of), -DEEP);
  const hollow = along(leg.kneeJoint, unit(add(frontOf(thigh), frontOf(shank))), -DEEP - 3);
  const groin = along(leg.hip, unit(add(frontOf(thigh), times(towards(skeleton.pose.pelvis), 0.6))), 13);
  return curve([
    behind(shank, leg.kneeJoint, 0.97, BONE.shank * leg.seen.shank),
    behind(shank, leg.kneeJoint, 0.3, BONE.shank * leg.seen.shank),
    hollow,
    behind(thigh, leg.hip, 0.5, BONE.thigh * leg.seen.thigh),
    groin,
    placeIn(skeleton, MEETING),
  ]);
}

/** A diaphragm that neither draws in nor lets go: quiet breathing that no phase tells of. */
export const QUIET = 0.3;

/** How far its dome comes down on a full belly breath: 0.1 of the trunk, a good 5 cm in life (measured: up to 6). */
const TRAVEL = 0.1;

/** The vault between chest and belly, from the back over its dome to the lowest ribs in front. */
export function diaphragm(skeleton: Skeleton): Path {
  const drawn = skeleton.pose.diaphragm ?? QUIET;
  const dome = 0.755 - TRAVEL * drawn;
  const flank = mix(0.67, 0.63, drawn);
  return vessel(skeleton, [
    [0.5, -27, -46],
    [flank, -20, -38],
    [dome, 4, 0],
    [flank, 29, 38],
    [0.55, 38, 46],
  ]);
}

/**
 * How full the veins of the belly are, 0 to 1: an in-breath empties them upwards and narrows the great vein under the
 * diaphragm, and a belly drawn in presses them too.
 */
export const bellyFullness = ({ pose }: Skeleton): number =>
  1 - clamp(Math.max(((pose.diaphragm ?? QUIET) - QUIET) / (1 - QUIET), -pose.belly / 40), 0, 1);

/** How full the vein of a leg is, 0 to 1: held over the heart it drains, to the least when the ankle is so many px higher. */
const DRAINED = 240;
export const legFullness = (skeleton: Skeleton, { ankle }: Leg): number =>
  1 - clamp((heart(skeleton)[1] - 30 - ankle[1]) / DRAINED, 0, 1);

/** An arrow over the body from pelvis to chest: what gravity is thought to do when the pelvis is higher. */
export function gravityArrow(skeleton: Skeleton): Path {
  // Above the body, whichever way it faces.
  const side = inPlane(skeleton, 0.5, 1)[1] < inPlane(skeleton, 0.5, 0)[1] ? 1 : -1;
  const at = (u: number, px: number): Vec => inPlane(skeleton, u, px * side);
  const points = [at(0.1, 78), at(0.8, 82), at(0.71, 70), at(0.8, 82), at(0.71, 94)];
  return { closed: false, points, into: points.map(() => [0, 0]), out: points.map(() => [0, 0]) };
}
