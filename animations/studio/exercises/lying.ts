import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { ANKLE_HEIGHT, FLOOR } from '../proportions.ts';

/** Foot standing flat, knee bent. */
export const standing: LegTarget = { kind: 'planted', ankle: [568, FLOOR - ANKLE_HEIGHT], foot: 0 };

/** Arm lying beside the body, palm down; bent a little, so that the hand stays where it lies when the shoulders rise. */
const armAtSide = (x: number): ArmTarget => ({
  wrist: [x, FLOOR - 13],
  hand: 3,
  upper: 0.845,
  fore: 1.02,
});

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
  arms: { near: armAtSide(394), far: armAtSide(389) },
};
