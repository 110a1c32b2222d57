import { limb } from '../easing.ts';
import { move } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { KNEES, kneeling } from '../exercises/kneeling.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { FAR, FLOOR } from '../proportions.ts';
import { add } from '../vector.ts';
import { mirrored, onTheSide } from './on-the-side.ts';
import { pinned } from './pinned.ts';

/** Where the lower knee stands from now on: it is the far one when she kneels. */
const lowerKnee = add(KNEES, FAR.hip);

type FreeLeg = Extract<LegTarget, { kind: 'free' }>;
const shin = (thigh: number, knee: number): FreeLeg => ({ kind: 'free', thigh, knee, point: 78 });

/**
 * Up on the lower elbow and the upper hand, the knees drawn up: the seat is still low. The upper knee has come over
 * the other one onto the mat, where it will stand; its shin lies on the lower one.
 */
const propped: Pose = {
  ...kneeling,
  root: { kind: 'far-knee', at: add(lowerKnee, [-40, 22]) },
  pelvis: 2,
  thorax: -14,
  neck: -16,
  head: 88,
  skull: [648, FLOOR - 158],
  turn: 84,
  look: 80,
  legs: {
    near: { ...shin(86, 96), aside: { knee: -1.1, ankle: -0.3 } },
    far: { ...shin(98, 88), aside: { knee: 1, ankle: 2 } },
  },
  arms: {
    near: { elbow: [520, FLOOR - 100], wrist: [530, FLOOR - 10], hand: 6, upper: 1, fore: 1 },
    far: { elbow: [592, FLOOR - 4], wrist: [640, FLOOR + 6], hand: 2, upper: 1, fore: 1 },
  },
};

/** Half over: she has risen on the upper knee and drawn the lower one in beside it, both hands push. */
const halfOver: Pose = {
  ...kneeling,
  root: { kind: 'far-knee', at: lowerKnee },
  pelvis: 10,
  thorax: 8,
  neck: -6,
  head: 80,
  skull: [632, FLOOR - 158],
  turn: 3,
  look: 48,
  legs: { near: { ...shin(80, 96), aside: { knee: -0.1, ankle: -0.3 } }, far: shin(80, 96) },
  arms: {
    near: { elbow: [537, FLOOR - 84], wrist: [577, FLOOR - 8], hand: 2, upper: 1, fore: 1 },
    far: { elbow: [569, FLOOR - 78], wrist: [612, FLOOR - 19], hand: 2, upper: 1, fore: 1 },
  },
};

/** On hands and knees as in the exercise, told by the same knee. */
const onHandsAndKnees: Pose = {
  ...pinned(kneeling),
  root: { kind: 'far-knee', at: lowerKnee },
  legs: { near: shin(90, 87), far: shin(90, 87) },
};

/** From the side onto hands and knees; the way back down is the same, played backwards. */
export const ontoKnees: Exercise = {
  id: 'onto-knees',
  start: mirrored(onTheSide),
  phases: [
    move('gather', 2.5, { to: propped, ease: limb, share: 0.5 }, { to: halfOver, ease: limb, share: 0.5 }),
    move('kneel', 2.5, { to: onHandsAndKnees, ease: limb }),
  ],
  blood: {},
  facing: 'down',
  hands: { near: 'flat', far: 'flat' },
  working: null,
  rolls: true,
};
