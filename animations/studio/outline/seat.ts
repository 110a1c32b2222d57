import type { Leg } from '../legs.ts';
import { outline } from '../path.ts';
import type { Path } from '../path.ts';
import type { Depth } from '../pose.ts';
import type { Skeleton } from '../skeleton.ts';
import { add, along, clamp, cosine, frontOf, mix, nearTurn, sine, towards, unit } from '../vector.ts';
import type { Degrees, Vec } from '../vector.ts';
import { backAt, frontAt } from './spine.ts';

/** Far parts are drawn a little smaller and lower, or they show as a dark rim at the waist. */
const SIZE: Readonly<Record<Depth, number>> = { near: 1, far: 0.96 };
const DROP: Readonly<Record<Depth, number>> = { near: 0, far: 1.5 };

/** Where the trousers end: above the hips, under the navel. */
export const WAIST = 0.27;

/** The one point of the seat: on the bisector of pelvis and thigh, so that it stays round at any angle. */
export function buttockOf({ pose, body }: Skeleton, leg: Leg, size: number): { at: Vec; behind: Degrees } {
  // Seen from in front the hips are flat: neither groin nor seat stands out.
  const flat = sine(pose.turn ?? 0);
  const pelvisBack = nearTurn(pose.pelvis - 90, 0);
  const thighBack = nearTurn(leg.thigh + 90, pelvisBack);
  const fullness = clamp((pelvisBack - thighBack) / 110, 0, 1);
  const behind = (pelvisBack + thighBack) / 2;
  const depth = mix((body.seat.buttock + body.seat.fuller * fullness) * size, body.seat.flat[1], flat);
  return { at: along(along(leg.hip, towards(behind), depth), towards(leg.thigh), 7), behind };
}

/**
 * The upper part of the trousers as one outline: waist, belly, groin crease, front of the thigh, back of the
 * thigh, ONE point for the seat, sacrum. The crease sharpens as the hip bends.
 */
export function seat(skeleton: Skeleton, leg: Leg, depth: Depth): Path {
  const size = SIZE[depth];
  const widths = skeleton.body.seat;
  const { pelvis, roll, turn = 0 } = skeleton.pose;
  const flat = sine(turn);
  const down = pelvis + 180;
  const thigh = towards(leg.thigh);
  const front = frontOf(thigh);
  const bend = clamp(nearTurn(down, leg.thigh) - leg.thigh, 0, 140);
  const groinWidth = mix(
    Math.min(widths.groin / cosine(bend / 2), widths.crease) * size,
    widths.flat[0],
    flat,
  );
  const crease = along(leg.hip, unit(add(front, frontOf(towards(down)))), groinWidth);

  const sink: Vec = [0, DROP[depth] + roll * (depth === 'near' ? 0.08 : 0)];
  // A far hip that rises takes the belly beside it along, or it would stand out as a lump.
  const lift = depth === 'far' ? Math.min(0, -0.7 * roll) : 0;
  const onThigh = (distance: number, width: number): Vec =>
    along(along(leg.hip, thigh, distance * leg.seen.thigh), front, width);
  return outline(
    [
      add(frontAt(skeleton, WAIST, 0.8), sink),
      add(frontAt(skeleton, 0.14, 0.8), [0, sink[1] + lift]),
      crease,
      onThigh(56, widths.front * size),
      onThigh(84, widths.inner[0]),
      onThigh(84, -widths.inner[1]),
      onThigh(66, -widths.back * size),
      buttockOf(skeleton, leg, size).at,
      add(backAt(skeleton, 0.13, 0.8), sink),
      add(backAt(skeleton, WAIST, 0.8), sink),
    ],
    [0.22, 1, clamp(1 - bend / 100, 0.1, 1), 1, 0.2, 0.2, 0.8, 1.12, 1, 0.22],
  );
}

/** How far the cloth yields before it lies on the mat, px. */
const YIELD = 5;

/** A soft floor: the part of an outline that would cross a line is pressed flat against it. */
export const pressed =
  (floor: number) =>
  (point: Vec): Vec => {
    const over = point[1] - (floor - YIELD);
    return over <= 0 ? point : [point[0], floor - YIELD * Math.exp(-over / YIELD)];
  };
