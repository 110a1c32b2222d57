import { limb } from '../easing.ts';
import { move } from '../exercise.ts';
import type { Exercise, Move } from '../exercise.ts';
import { lying } from '../exercises/lying.ts';
import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { onTheSide } from './on-the-side.ts';
import { pinned } from './pinned.ts';

/** Her far arm points up over her and her near hand lies before her belly: the rest will follow. */
const reaching: Pose = {
  ...lying,
  turn: 22,
  look: 34,
  over: 1,
  head: -88,
  arms: {
    near: { elbow: [284, FLOOR - 10], wrist: [318, FLOOR - 44], hand: 20, palm: 0.8, upper: 1, fore: 1 },
    far: { elbow: [258, FLOOR - 132], wrist: [318, FLOOR - 178], hand: -30, upper: 1, fore: 1 },
  },
};

const folded = (down: number, bend: number, knee: number): LegTarget => ({
  kind: 'free',
  thigh: down - bend,
  knee,
  point: 22,
});

/** Half up: the upper hand and the lower arm push, the legs stay where they lay. */
const propped: Pose = {
  ...onTheSide,
  root: { kind: 'hip', at: [398, FLOOR - 60] },
  pelvis: 192,
  thorax: 226,
  neck: 232,
  head: -50,
  skull: [206, FLOOR - 200],
  turn: 64,
  look: 48,
  legs: { near: folded(12, 66, 100), far: folded(12, 66, 100) },
  arms: {
    near: { elbow: [226, FLOOR - 76], wrist: [244, FLOOR - 4], hand: 178, upper: 1, fore: 1 },
    far: { elbow: [324, FLOOR - 98], wrist: [350, FLOOR - 8], hand: 172, upper: 1, fore: 1 },
  },
};

/** Nearly up: one hand still on the mat, the other one already at the knee. */
const risen: Pose = {
  ...propped,
  root: { kind: 'hip', at: [398, FLOOR - 52] },
  pelvis: 232,
  thorax: 245,
  neck: 264,
  head: -18,
  skull: [292, FLOOR - 268],
  turn: 28,
  look: 44,
  legs: { near: folded(52, 104, 111), far: folded(52, 104, 111) },
  arms: {
    near: { elbow: [274, FLOOR - 93], wrist: [244, FLOOR - 4], hand: 178, upper: 1, fore: 1 },
    far: { elbow: [372, FLOOR - 134], wrist: [446, FLOOR - 146], hand: 20, upper: 1, fore: 1 },
  },
};

/** Ankle over a heel that lies on the mat, px: with one height for all ways of the foot the legs stay quite still. */
const HEEL = 27.5;

/** Heels on the mat; `foot` is where the toes point, and the whole foot with them. */
const resting = (foot: number): LegTarget => ({ kind: 'gliding', knee: 78, height: HEEL, foot });

const onKnee = (x: number): ArmTarget => ({ wrist: [x, FLOOR - 158], hand: 42, upper: 0.82, fore: 1 });

/** Sitting at ease, a little round, hands on the knees. */
const sitting = (foot: number): Pose =>
  pinned({
    ...lying,
    root: { kind: 'hip', at: [398, FLOOR - 38] },
    pelvis: 262,
    thorax: 274,
    neck: 284,
    head: 8,
    skull: [405, FLOOR - 276],
    over: 1,
    belly: 6,
    legs: { near: resting(foot), far: resting(foot) },
    arms: { near: onKnee(540), far: onKnee(540) },
  });

/** The hand above swings over the breast and down before it; the one below turns in the elbow along the mat. */
const ACROSS: Move['reaches'] = {
  far: [
    { at: 0.3, elbow: [276, FLOOR - 142], wrist: [352, FLOOR - 146], hand: 24 },
    { at: 0.6, elbow: [302, FLOOR - 122], wrist: [362, FLOOR - 64], hand: 90 },
  ],
  near: [
    { at: 0.4, elbow: [278, FLOOR - 8], wrist: [286, FLOOR - 36], hand: 80, palm: 0.6 },
    { at: 0.7, elbow: [270, FLOOR - 6], wrist: [250, FLOOR - 12], hand: 140, palm: 0.8 },
  ],
};

/** The hand below is drawn in under the shoulder, a little over the mat. */
const DRAWN_IN: Move['reaches'] = {
  near: [{ at: 0.5, elbow: [246, FLOOR - 52], wrist: [234, FLOOR - 14], hand: 164 }],
};

/** The hand above pushes first; then it goes over the thighs to the knee. */
const OFF_THE_MAT: Move['reaches'] = {
  far: [
    { at: 0.3, elbow: [332, FLOOR - 112], wrist: [344, FLOOR - 48], hand: 134 },
    { at: 0.65, elbow: [360, FLOOR - 126], wrist: [404, FLOOR - 104], hand: 52 },
  ],
};

/** The other hand follows past the hip, its fingers forward. */
const TO_THE_KNEE: Move['reaches'] = {
  near: [
    { at: 0.25, elbow: [296, FLOOR - 112], wrist: [294, FLOOR - 52], hand: 134 },
    { at: 0.64, elbow: [356, FLOOR - 116], wrist: [416, FLOOR - 106], hand: 44 },
  ],
};

/** From the back over the side to sitting, and then a little work for the feet. */
export const rollAndSit: Exercise = {
  id: 'roll-and-sit',
  start: lying,
  phases: [
    move(
      'roll',
      4,
      { to: reaching, ease: limb, share: 0.4 },
      { to: onTheSide, ease: limb, share: 0.6, reaches: ACROSS },
    ),
    move('prop', 2.5, { to: propped, ease: limb, reaches: DRAWN_IN }),
    move(
      'sit',
      4,
      { to: risen, ease: limb, share: 0.45, reaches: OFF_THE_MAT },
      { to: sitting(0), ease: limb, share: 0.55, reaches: TO_THE_KNEE },
    ),
    move('feet', 3, { to: sitting(-48), ease: limb, share: 0.5 }, { to: sitting(0), ease: limb, share: 0.5 }),
  ],
  blood: {},
  facing: 'up',
  hands: { near: 'flat', far: 'flat' },
  working: null,
  rolls: true,
};
