import { solveLeg } from './legs.ts';
import type { Leg } from './legs.ts';
import type { ArmTarget, Depth, Pose } from './pose.ts';
import { BONE, FAR } from './proportions.ts';
import { reach } from './reach.ts';
import { add, along, angleOf, frontOf, nearTurn, subtract, times, towards } from './vector.ts';
import type { Degrees, Vec } from './vector.ts';

/** A solved arm: joints in px, bones as directions on the stage, `elbow` as joint angle. */
export interface Arm {
  readonly shoulder: Vec;
  readonly elbowJoint: Vec;
  readonly wrist: Vec;
  readonly upper: Degrees;
  readonly fore: Degrees;
  readonly hand: Degrees;
  readonly elbow: Degrees;
  readonly shortened: { readonly upper: number; readonly fore: number };
  readonly missed: number;
}

/** Every joint of a pose on the stage. */
export interface Skeleton {
  readonly pose: Pose;
  readonly hip: Vec;
  readonly shoulder: Vec;
  readonly neckRoot: Vec;
  readonly skull: Vec;
  readonly legs: Readonly<Record<Depth, Leg>>;
  readonly arms: Readonly<Record<Depth, Arm>>;
}

function solveArm(shoulder: Vec, target: ArmTarget, offset: Vec): Arm {
  const [upperBone, foreBone] = [BONE.upperArm * target.upper, BONE.foreArm * target.fore];
  const { middle, end, missed } = reach(shoulder, add(target.wrist, offset), upperBone, foreBone, 'back');
  const upper = angleOf(subtract(middle, shoulder));
  const fore = nearTurn(angleOf(subtract(end, middle)), upper - 60);
  const shortened = { upper: target.upper, fore: target.fore };
  const hand = nearTurn(target.hand, fore);
  return {
    shoulder,
    elbowJoint: middle,
    wrist: end,
    upper,
    fore,
    hand,
    elbow: upper - fore,
    shortened,
    missed,
  };
}

function trunk(pose: Pose): { hip: Vec; shoulder: Vec } {
  const [pelvis, thorax] = [towards(pose.pelvis), towards(pose.thorax)];
  if (pose.root.kind === 'shoulder') {
    const shoulder = pose.root.at;
    return { shoulder, hip: along(along(shoulder, thorax, -BONE.thorax), pelvis, -BONE.lumbar) };
  }
  const hip = along(pose.root.at, towards(pose.root.thigh), -BONE.thigh);
  return { hip, shoulder: along(along(hip, pelvis, BONE.lumbar), thorax, BONE.thorax) };
}

/** The far hip rises more than the near one sinks: in a side view only the far one is seen to rise. */
const FAR_ROLL = 1.4;

/** Where the hips are, before any leg is known. */
export function hipsOf(pose: Pose): Readonly<Record<Depth, Vec>> {
  const { hip } = trunk(pose);
  return { near: add(hip, [0, pose.roll]), far: add(add(hip, FAR.hip), [0, -FAR_ROLL * pose.roll]) };
}

/** Places every joint of a pose. */
export function solve(pose: Pose): Skeleton {
  const { hip, shoulder } = trunk(pose);
  const hips = hipsOf(pose);
  const thorax = towards(pose.thorax);
  const neckRoot = along(along(shoulder, thorax, BONE.neckRoot), frontOf(times(thorax, -1)), -3);
  return {
    pose,
    hip,
    shoulder,
    neckRoot,
    skull: pose.skull ?? along(neckRoot, towards(pose.neck), BONE.neck),
    legs: {
      near: solveLeg(hips.near, pose.legs.near, false),
      far: solveLeg(hips.far, pose.legs.far, true),
    },
    arms: {
      near: solveArm(shoulder, pose.arms.near, [0, 0]),
      far: solveArm(add(shoulder, FAR.shoulder), pose.arms.far, FAR.limb),
    },
  };
}
