import type { Depth } from './pose.ts';
import { BONE, FAR } from './proportions.ts';
import { add, along, angleOf, cosine, frontOf, lengthOf, sine, subtract, times, towards } from './vector.ts';
import type { Degrees, Vec } from './vector.ts';

/**
 * Rolling over. A body is worked out in profile; `turn` rolls it about its own length until its front faces the
 * viewer at 90 degrees. What lay in front of the spine then points at the viewer, who looks down on the mat a little.
 */

/** How far down the stage a px towards the viewer is seen. */
export const TILT = 0.2;

/** Half the distance between the two hips, knees, ankles and shoulders, px: bent legs lie close at the ankles. */
export const ASIDE = { hip: 30, knee: 27, ankle: 19, shoulder: 47 } as const;

/** How a body lies in the picture: where its length points (down the spine) and how far it is turned. */
export interface Attitude {
  readonly down: Degrees;
  readonly turn: Degrees;
}

/** A step in profile as it is seen of a turned body: its length stays, its depth turns towards the viewer. */
export function seen(step: Vec, { down, turn }: Attitude): Vec {
  if (turn === 0) return step;
  const length = towards(down);
  const front = frontOf(length);
  const [s, d] = [step[0] * length[0] + step[1] * length[1], step[0] * front[0] + step[1] * front[1]];
  const flat = along(times(length, s), front, d * cosine(turn));
  return add(flat, [0, d * sine(turn) * TILT]);
}

/**
 * How far to the body's side a joint is seen from its middle: the near side goes down as the front turns to the viewer.
 * `share` is what is left of that way, below 0 across the middle.
 */
export function asideOf(joint: keyof typeof ASIDE, depth: Depth, { down, turn }: Attitude, share = 1): Vec {
  const far = joint === 'shoulder' ? FAR.shoulder : FAR.hip;
  const side = (depth === 'near' ? -1 : 1) * share;
  const rolled = times(frontOf(towards(down)), side * ASIDE[joint] * sine(turn));
  return depth === 'near' ? rolled : add(rolled, times(far, cosine(turn)));
}

/** A bone in profile as it is seen: where it points, and what share of its length is left. */
export function seenBone(angle: Degrees, attitude: Attitude): { angle: Degrees; share: number } {
  if (attitude.turn === 0) return { angle, share: 1 };
  const step = seen(towards(angle), attitude);
  return { angle: angleOf(step), share: lengthOf(step) };
}

/** How far an elbow is bent, from what is seen of its bones: both may point out of the picture, to the same side. */
export function bendOf(shoulder: Vec, elbow: Vec, wrist: Vec): Degrees {
  const [upper, fore] = [subtract(elbow, shoulder), subtract(wrist, elbow)];
  const out = (bone: Vec, length: number): number =>
    Math.sqrt(Math.max(0, length ** 2 - lengthOf(bone) ** 2));
  const dot = upper[0] * fore[0] + upper[1] * fore[1] + out(upper, BONE.upperArm) * out(fore, BONE.foreArm);
  return (Math.acos(Math.min(1, dot / (BONE.upperArm * BONE.foreArm))) * 180) / Math.PI;
}
