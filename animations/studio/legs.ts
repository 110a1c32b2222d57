import { FOOT } from './outline/hands-and-feet.ts';
import type { Aside, Depth, LegTarget } from './pose.ts';
import { BONE, FAR, FLOOR } from './proportions.ts';
import { reach } from './reach.ts';
import { ASIDE, asideOf, seen, seenBone } from './turning.ts';
import type { Attitude } from './turning.ts';
import {
  add,
  along,
  angleOf,
  arcsine,
  cosine,
  lengthOf,
  nearTurn,
  sine,
  subtract,
  times,
  towards,
  turned,
} from './vector.ts';
import type { Degrees, Vec } from './vector.ts';

/** A solved leg: joints in px; thigh, shank and foot as directions on the stage; knee and point as joint angles. */
export interface Leg {
  readonly hip: Vec;
  readonly kneeJoint: Vec;
  readonly ankle: Vec;
  readonly thigh: Degrees;
  readonly shank: Degrees;
  readonly foot: Degrees;
  readonly knee: Degrees;
  readonly point: Degrees;
  readonly toes: Degrees;
  readonly aside: Aside;
  readonly missed: number;
  /** What share of a bone is seen when it points out of the picture. */
  readonly seen: { readonly thigh: number; readonly shank: number; readonly foot: number };
}

type FreeLeg = Extract<LegTarget, { kind: 'free' }>;

/** A leg that keeps to its own side. */
export const OWN_SIDE: Aside = { knee: 1, ankle: 1 };

function free(
  hip: Vec,
  { thigh, knee, point, toes = 0, aside = OWN_SIDE }: Omit<FreeLeg, 'kind'>,
  missed = 0,
): Leg {
  const shank = thigh + knee;
  const kneeJoint = along(hip, towards(thigh), BONE.thigh);
  const ankle = along(kneeJoint, towards(shank), BONE.shank);
  const foot = shank - 90 + point;
  return { hip, kneeJoint, ankle, thigh, shank, foot, knee, point, toes, aside, missed, seen: WHOLE };
}

const WHOLE = { thigh: 1, shank: 1, foot: 1 } as const;

/** A leg solved in profile as it is seen when the body is rolled over; its joint angles stay what they are. */
export function rolledLeg(leg: Leg, depth: Depth, attitude: Attitude): Leg {
  if (attitude.turn === 0) return leg;
  const from = subtract(leg.hip, asideOf('hip', depth, attitude));
  // A bone that goes across to the other side is as much shorter in profile.
  const profile = (bone: Vec, across: number): Vec => times(bone, cosine(arcsine(across / lengthOf(bone))));
  const [atKnee, atAnkle] = [ASIDE.knee * (1 - leg.aside.knee), ASIDE.ankle * (1 - leg.aside.ankle)];
  const toKnee = profile(subtract(leg.kneeJoint, leg.hip), atKnee);
  const toAnkle = add(toKnee, profile(subtract(leg.ankle, leg.kneeJoint), atAnkle - atKnee));
  const joint = (name: 'knee' | 'ankle', step: Vec): Vec =>
    add(add(from, seen(step, attitude)), asideOf(name, depth, attitude, leg.aside[name]));
  const [kneeJoint, ankle] = [joint('knee', toKnee), joint('ankle', toAnkle)];
  const [thigh, shank] = [subtract(kneeJoint, leg.hip), subtract(ankle, kneeJoint)];
  const foot = seenBone(leg.foot, attitude);
  return {
    ...leg,
    kneeJoint,
    ankle,
    thigh: nearTurn(angleOf(thigh), leg.thigh),
    shank: nearTurn(angleOf(shank), leg.shank),
    foot: nearTurn(foot.angle, leg.foot),
    seen: { thigh: lengthOf(thigh) / BONE.thigh, shank: lengthOf(shank) / BONE.shank, foot: foot.share },
  };
}

/** The thigh direction that puts the ankle of a leg with this knee bend at a height over the floor. */
function glidingThigh(hip: Vec, knee: Degrees, height: number, behind: boolean): Degrees {
  const forward = BONE.thigh + BONE.shank * cosine(knee);
  const aside = BONE.shank * sine(knee);
  const slope = arcsine((FLOOR - height - hip[1]) / Math.hypot(forward, aside));
  return (behind ? 180 - slope : slope) - angleOf([forward, aside]);
}

/** How high the ankle is over the mat when a foot of this direction lies on it, px. */
const heelRest = (foot: Degrees): number => Math.max(...FOOT.points.map((point) => turned(point, foot)[1]));

/** Solves a leg from its hip. The far leg stands a little further back on the mat. */
export function solveLeg(hip: Vec, target: LegTarget, far: boolean): Leg {
  const toes = target.toes ?? 0;
  switch (target.kind) {
    case 'free':
      return free(hip, target);
    case 'gliding': {
      const height = (target.height ?? heelRest(target.foot)) - (far ? FAR.limb[1] : 0);
      const thigh = glidingThigh(hip, target.knee, height, target.behind ?? false);
      const foot = nearTurn(target.foot, thigh + target.knee - 90);
      return free(hip, { thigh, knee: target.knee, point: foot - (thigh + target.knee - 90), toes });
    }
    case 'kneeling': {
      const knee = far ? add(target.knee, FAR.hip) : target.knee;
      const thigh = angleOf(subtract(knee, hip));
      const bend = nearTurn(target.shank - thigh, 60);
      const missed = Math.abs(Math.hypot(...subtract(knee, hip)) - BONE.thigh);
      return free(hip, { thigh, knee: bend, point: target.point, toes }, missed);
    }
    case 'planted': {
      const ankle = far ? add(target.ankle, FAR.limb) : target.ankle;
      const { middle, end, missed } = reach(hip, ankle, BONE.thigh, BONE.shank, 'front');
      const thigh = angleOf(subtract(middle, hip));
      const shank = nearTurn(angleOf(subtract(end, middle)), thigh + 60);
      const foot = nearTurn(target.foot, shank - 90);
      return free(hip, { thigh, knee: shank - thigh, point: foot - (shank - 90), toes }, missed);
    }
    default:
      return target satisfies never;
  }
}

/** The same leg as joint angles, for movements that leave the mat. */
export const asFree = (leg: Leg): FreeLeg => ({
  kind: 'free',
  thigh: leg.thigh,
  knee: leg.knee,
  point: leg.point,
  toes: leg.toes,
  aside: leg.aside,
});
