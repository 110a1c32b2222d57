import { limb } from '../easing.ts';
import { move } from '../exercise.ts';
import type { Exercise, Move } from '../exercise.ts';
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

/** Half over: the lower knee is under her, both hands push. */
const halfOver: Pose = {
  ...kneeling,
  root: { kind: 'far-knee', at: lowerKnee },
  pelvis: 8,
  thorax: 14,
  neck: 6,
  head: 92,
  skull: [640, FLOOR - 118],
  turn: 48,
  look: 30,
  legs: { near: shin(96, 68), far: shin(96, 68) },
  arms: {
    near: { elbow: [562, FLOOR - 84], wrist: [605, FLOOR - 12], hand: 2, upper: 1, fore: 1 },
    far: { elbow: [566, FLOOR - 46], wrist: [612, FLOOR - 19], hand: 2, upper: 1, fore: 1 },
  },
};

/** On hands and knees as in the exercise, told by the same knee. */
const onHandsAndKnees: Pose = {
  ...pinned(kneeling),
  root: { kind: 'far-knee', at: lowerKnee },
  legs: { near: shin(90, 87), far: shin(90, 87) },
};

/** The shins stay down on the mat while the thighs come up over them. */
const ALONG_THE_MAT: Move['routes'] = {
  near: [{ at: 0.4, leg: { ...shin(104, 74), point: 62 } }],
  far: [{ at: 0.4, leg: { ...shin(104, 74), point: 62 } }],
};

/** And level out as she rises. */
const LEVEL: Move['routes'] = {
  near: [{ at: 0.5, leg: shin(93, 80.5) }],
  far: [{ at: 0.5, leg: shin(93, 80.5) }],
};

/** The hand above steps in under its shoulder; the one below slips back a little. */
const UNDER_THE_SHOULDERS: Move['reaches'] = {
  near: [{ at: 0.5, elbow: [534, FLOOR - 92], wrist: [544, FLOOR - 34], hand: 24 }],
};

/** From the side onto hands and knees; the way back down is the same, played backwards. */
export const ontoKnees: Exercise = {
  id: 'onto-knees',
  start: mirrored(onTheSide),
  phases: [
    move('gather', 2.5, { to: halfOver, ease: limb, routes: ALONG_THE_MAT, reaches: UNDER_THE_SHOULDERS }),
    move('kneel', 2.5, { to: onHandsAndKnees, ease: limb, routes: LEVEL }),
  ],
  blood: {},
  facing: 'down',
  hands: { near: 'flat', far: 'flat' },
  working: null,
  rolls: true,
};
