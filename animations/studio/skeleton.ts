import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import { rolledLeg, solveLeg } from './legs.ts';
import type { Leg } from './legs.ts';
import type { ArmTarget, Depth, Pose } from './pose.ts';
import { BONE, CONTACT, FAR, FLOOR } from './proportions.ts';
import { reach } from './reach.ts';
import { asideOf, bendOf, TILT } from './turning.ts';
import type { Attitude } from './turning.ts';
import {
  add,
  along,
  angleOf,
  cosine,
  frontOf,
  lengthOf,
  mix,
  nearTurn,
  sine,
  subtract,
  times,
  towards,
} from './vector.ts';
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
  /** Whether it may point out of the picture: then its wrist says nothing as an angle. */
  readonly asSeen: boolean;
  /** The share that is seen of the hand. */
  readonly palm: number;
}

/** Every joint of a pose on the stage. */
export interface Skeleton {
  readonly pose: Pose;
  readonly body: Body;
  readonly hip: Vec;
  readonly shoulder: Vec;
  readonly neckRoot: Vec;
  readonly skull: Vec;
  readonly legs: Readonly<Record<Depth, Leg>>;
  /** How far each hip is bent. */
  readonly hipBend: Readonly<Record<Depth, Degrees>>;
  readonly arms: Readonly<Record<Depth, Arm>>;
}

/** Arms that lie on the mat are drawn a touch longer than they are. */
const GIVE = 1.025;

/** The elbow as near to where it is told as the bones allow; the wrist stays. */
function withinReach(shoulder: Vec, told: Vec, wrist: Vec): Vec {
  const [upper, fore] = [lengthOf(subtract(told, shoulder)), lengthOf(subtract(wrist, told))];
  if (upper <= BONE.upperArm * GIVE && fore <= BONE.foreArm * GIVE) return told;
  const straight = subtract(wrist, shoulder);
  const front = frontOf(straight);
  const aside = subtract(told, shoulder);
  const bend = aside[0] * front[0] + aside[1] * front[1] > 0 ? 'front' : 'back';
  return reach(
    shoulder,
    wrist,
    Math.min(upper, BONE.upperArm * GIVE),
    Math.min(fore, BONE.foreArm * GIVE),
    bend,
  ).middle;
}

function seenArm(shoulder: Vec, told: Vec, { wrist, hand, palm = 1 }: ArmTarget): Arm {
  const elbow = withinReach(shoulder, told, wrist);
  const [upper, fore] = [subtract(elbow, shoulder), subtract(wrist, elbow)];
  const shortened = { upper: lengthOf(upper) / BONE.upperArm, fore: lengthOf(fore) / BONE.foreArm };
  return {
    shoulder,
    elbowJoint: elbow,
    wrist,
    upper: angleOf(upper),
    fore: angleOf(fore),
    hand,
    elbow: bendOf(shoulder, elbow, wrist),
    shortened,
    missed: Math.max(0, lengthOf(upper) - BONE.upperArm * GIVE, lengthOf(fore) - BONE.foreArm * GIVE),
    asSeen: true,
    palm,
  };
}

function solveArm(shoulder: Vec, target: ArmTarget, offset: Vec): Arm {
  if (target.elbow) return seenArm(shoulder, target.elbow, target);
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
    asSeen: false,
    palm: target.palm ?? 1,
  };
}

/** How a pose lies in the picture. */
export const attitudeOf = ({ pelvis, turn = 0 }: Pose): Attitude => ({ down: pelvis + 180, turn });

/** The hip of a body that rolls over on its far knee. */
function hipOver(pose: Pose, knee: Vec): Vec {
  const attitude = attitudeOf(pose);
  const start = asideOf('hip', 'far', attitude);
  const leg = rolledLeg(solveLeg(start, pose.legs.far, true), 'far', attitude);
  return subtract(knee, leg.kneeJoint);
}

/** The hip of a pose that does not hang on its shoulder. */
function hipOf(pose: Pose): Vec {
  const { root } = pose;
  if (root.kind === 'knee') return along(root.at, towards(root.thigh), -BONE.thigh);
  return root.kind === 'far-knee' ? hipOver(pose, root.at) : root.at;
}

/** Where hip and shoulder of a pose are. */
export function trunk(pose: Pose): { hip: Vec; shoulder: Vec } {
  const [pelvis, thorax] = [towards(pose.pelvis), towards(pose.thorax)];
  if (pose.root.kind === 'shoulder') {
    const shoulder = pose.root.at;
    return { shoulder, hip: along(along(shoulder, thorax, -BONE.thorax), pelvis, -BONE.lumbar) };
  }
  const hip = hipOf(pose);
  return { hip, shoulder: along(along(hip, pelvis, BONE.lumbar), thorax, BONE.thorax) };
}

/** The far hip rises more than the near one sinks: in a side view only the far one is seen to rise. */
const FAR_ROLL = 1.4;

/** Where the hips are, before any leg is known. */
export function hipsOf(pose: Pose): Readonly<Record<Depth, Vec>> {
  const { hip } = trunk(pose);
  const attitude = attitudeOf(pose);
  return {
    near: add(add(hip, asideOf('hip', 'near', attitude)), [0, pose.roll]),
    far: add(add(hip, asideOf('hip', 'far', attitude)), [0, -FAR_ROLL * pose.roll]),
  };
}

/** Places every joint of a pose: in the same places in every body. */
export function solve(pose: Pose, body: Body = WOMAN): Skeleton {
  const { hip, shoulder } = trunk(pose);
  const hips = hipsOf(pose);
  const attitude = attitudeOf(pose);
  const chest: Attitude = { down: pose.thorax + 180, turn: attitude.turn };
  const flat = {
    near: solveLeg(hips.near, pose.legs.near, false),
    far: solveLeg(hips.far, pose.legs.far, true),
  };
  const bend = (leg: Leg): Degrees => nearTurn(attitude.down, leg.thigh) - leg.thigh;
  const thorax = towards(pose.thorax);
  const neckRoot = along(along(shoulder, thorax, BONE.neckRoot), frontOf(times(thorax, -1)), -3);
  return {
    pose,
    body,
    hip,
    shoulder,
    neckRoot,
    skull: pose.skull ?? along(neckRoot, towards(pose.neck), BONE.neck),
    legs: { near: rolledLeg(flat.near, 'near', attitude), far: rolledLeg(flat.far, 'far', attitude) },
    hipBend: { near: bend(flat.near), far: bend(flat.far) },
    arms: {
      near: solveArm(add(shoulder, asideOf('shoulder', 'near', chest)), pose.arms.near, [0, 0]),
      far: solveArm(
        add(shoulder, asideOf('shoulder', 'far', chest)),
        pose.arms.far,
        times(FAR.limb, cosine(attitude.turn)),
      ),
    },
  };
}

/** Rolling over, she moves this far back on the mat, px as seen: so that her knees have room before her. */
const BACK = 9;

/** A joint of a leg, and the height on the stage of the mat under it. */
export function overMat(pose: Pose, depth: Depth, joint: 'knee' | 'ankle'): { place: Vec; mat: number } {
  const { legs } = solve(pose);
  const attitude = attitudeOf(pose);
  const flat = solveLeg(legs[depth].hip, pose.legs[depth], depth === 'far');
  const front = frontOf(towards(attitude.down));
  const step = subtract(joint === 'knee' ? flat.kneeJoint : flat.ankle, flat.hip);
  const ahead = (step[0] * front[0] + step[1] * front[1]) * sine(attitude.turn);
  const line = depth === 'near' ? CONTACT.near : CONTACT.far - FAR.limb[1] + FAR.hip[1];
  return {
    place: joint === 'knee' ? legs[depth].kneeJoint : legs[depth].ankle,
    mat: mix(line, FLOOR, sine(attitude.turn)) - BACK * sine(attitude.turn) + TILT * ahead,
  };
}
