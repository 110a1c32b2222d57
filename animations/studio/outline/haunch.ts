import type { Leg } from '../legs.ts';
import { outline } from '../path.ts';
import type { Path } from '../path.ts';
import type { Skeleton } from '../skeleton.ts';
import { along, cosine, frontOf, mix, mixVec, sine, towards } from '../vector.ts';
import type { Vec } from '../vector.ts';
import { buttockOf, WAIST } from './seat.ts';
import { backAt, frontAt } from './spine.ts';

/**
 * The root of a leg that works: what its drawing lacks of the buttock. Only the leg has the warm colour, so that it
 * grows out of the hip and not out of the belt.
 */
export function haunch(skeleton: Skeleton, leg: Leg): Path {
  const widths = skeleton.body.seat;
  const buttock = buttockOf(skeleton, leg, 1);
  const thigh = towards(leg.thigh);
  const front = frontOf(thigh);
  const onThigh = (distance: number, width: number): Vec =>
    along(along(leg.hip, thigh, distance), front, width);
  const sacrum = backAt(skeleton, 0.12, 0.8);
  // A bent thigh is no narrower at its root: the crease moves down along its front.
  const half = skeleton.hipBend.near / 2;
  const groin = onThigh(Math.min(66, (widths.front * sine(half)) / cosine(half)), widths.front);
  return outline(
    [
      // Just as wide as the drawing of the thigh is where it begins.
      onThigh(72, mix(widths.front, widths.inner[0], 0.4)),
      onThigh(84, -widths.inner[1]),
      onThigh(66, -widths.back),
      buttock.at,
      // It goes up to the small of the back and from there over the hip to the groin, as a seam would.
      sacrum,
      along(mixVec(sacrum, groin, 0.55), towards(skeleton.pose.pelvis), 9),
      groin,
    ],
    [0.1, 0.1, 0.8, 1.12, 0.3, 1, 0.2],
  );
}

/** The pelvis that a working leg is rooted in, from the waist to where the thighs begin. */
export const pelvis = (skeleton: Skeleton): Path =>
  outline(
    [
      ...[WAIST, 0.14, -0.06].map((u) => frontAt(skeleton, u, 0.8)),
      ...[-0.14, 0, 0.13, WAIST].map((u) => backAt(skeleton, u, 0.8)),
    ],
    [0.22, 1, 1, 1, 1, 1, 0.22],
  );
