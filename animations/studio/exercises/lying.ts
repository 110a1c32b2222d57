import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { ANKLE_HEIGHT, FLOOR } from '../proportions.ts';

/** Foot standing flat, knee bent. */
export const standing: LegTarget = { kind: 'planted', ankle: [568, FLOOR - ANKLE_HEIGHT], foot: 0 };

/** Arm lying beside the body; the elbow rests, so that all of it stays where it lies when the shoulders rise. */
const armAtSide: ArmTarget = {
  elbow: [301, FLOOR - 8],
  wrist: [394, FLOOR - 9],
  hand: 2,
  upper: 1,
  fore: 1,
};

/** The same on the far side, a little away from her: trunk and seat hide it, or she would seem to lie on it. */
const armBehind: ArmTarget = {
  elbow: [277, FLOOR - 30],
  wrist: [351, FLOOR - 26],
  hand: 3,
  upper: 1,
  fore: 1,
};

/** On the back, head on the cushion, knees bent, arms at the sides. */
export const lying: Pose = {
  root: { kind: 'shoulder', at: [212, FLOOR - 44] },
  pelvis: 181,
  thorax: 179.4,
  neck: 200,
  head: -85,
  skull: [161, FLOOR - 52],
  belly: 0,
  chest: 0,
  roll: 0,
  legs: { near: standing, far: standing },
  arms: { near: armAtSide, far: armBehind },
};
