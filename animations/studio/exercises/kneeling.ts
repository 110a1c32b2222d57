import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { BONE, FLOOR } from '../proportions.ts';
import { solve } from '../skeleton.ts';
import { mixVec } from '../vector.ts';
import type { Vec } from '../vector.ts';

/** Knee joint over the mat, px. */
const KNEE_HEIGHT = 25;

/** Where the knees stand, in the drawing before it is mirrored. */
export const KNEES: Vec = [420, FLOOR - KNEE_HEIGHT];

/** Knee on the mat, shin along it, top of the foot down. */
export const kneelingLeg: LegTarget = { kind: 'kneeling', knee: KNEES, shank: 177, point: 78 };

/** Hand flat under the shoulder. */
export const supportingArm: ArmTarget = { wrist: [605, FLOOR - 12], hand: 2, upper: 1, fore: 1 };

/** The same pose with its arms straight, however high its shoulders are: an elbow that gives a little looks weak. */
export function onStraightArms(pose: Pose): Pose {
  const { near, far } = solve(pose).arms;
  const straight = ({ shoulder, wrist, hand }: typeof near): ArmTarget => ({
    elbow: mixVec(shoulder, wrist, BONE.upperArm / (BONE.upperArm + BONE.foreArm)),
    wrist,
    hand,
    upper: 1,
    fore: 1,
  });
  return { ...pose, arms: { near: straight(near), far: straight(far) } };
}

/** On hands and knees, back level, eyes on the mat. Worked out with the head at the right; the film mirrors it. */
export const kneeling: Pose = onStraightArms({
  root: { kind: 'knee', at: KNEES, thigh: 90 },
  pelvis: -8,
  thorax: -9,
  neck: 2,
  head: 78,
  belly: 5,
  chest: 0,
  roll: 0,
  legs: { near: kneelingLeg, far: kneelingLeg },
  arms: { near: supportingArm, far: supportingArm },
});
