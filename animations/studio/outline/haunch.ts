import type { Leg } from '../legs.ts';
import { outline } from '../path.ts';
import type { Path } from '../path.ts';
import type { Skeleton } from '../skeleton.ts';
import { along, frontOf, towards } from '../vector.ts';
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
  return outline(
    [
      onThigh(84, widths.inner[0]),
      onThigh(84, -widths.inner[1]),
      onThigh(66, -widths.back),
      buttock.at,
      // Round the hip it thins out into the head of the thigh.
      along(leg.hip, towards(buttock.behind + 50), 41),
      along(leg.hip, towards(buttock.behind + 95), 36),
      onThigh(0, 20),
    ],
    [0.2, 0.2, 0.8, 1.12, 1, 1, 0.2],
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
