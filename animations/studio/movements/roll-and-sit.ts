import { limb } from '../easing.ts';
import { move } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { lying } from '../exercises/lying.ts';
import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { onTheSide } from './on-the-side.ts';
import { pinned } from './pinned.ts';

/** The far arm reaches over her, the near one makes room: the rest will follow. */
const reaching: Pose = {
  ...lying,
  turn: 14,
  over: 1,
  head: -88,
  arms: {
    near: { elbow: [270, FLOOR - 8], wrist: [268, FLOOR - 78], hand: -92, upper: 1, fore: 1 },
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
  skull: [218, FLOOR - 190],
  turn: 64,
  legs: { near: folded(12, 66, 100), far: folded(12, 66, 100) },
  arms: {
    near: { elbow: [226, FLOOR - 76], wrist: [250, FLOOR - 4], hand: -174, upper: 1, fore: 1 },
    far: { elbow: [300, FLOOR - 96], wrist: [298, FLOOR - 8], hand: -188, upper: 1, fore: 1 },
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
  skull: [304, FLOOR - 250],
  turn: 28,
  legs: { near: folded(52, 104, 111), far: folded(52, 104, 111) },
  arms: {
    near: { elbow: [276, FLOOR - 94], wrist: [250, FLOOR - 4], hand: -174, upper: 1, fore: 1 },
    far: { elbow: [372, FLOOR - 134], wrist: [446, FLOOR - 146], hand: -340, upper: 1, fore: 1 },
  },
};

/** Heels on the mat; `foot` is where the toes point. */
const resting = (foot: number): LegTarget => ({ kind: 'gliding', knee: 78, foot });

const onKnee = (x: number): ArmTarget => ({ wrist: [x, FLOOR - 168], hand: 34, upper: 1, fore: 1 });

/** The hands come from the mat with their fingers down, not up. */
function handsTurned(pose: Pose): Pose {
  const { arms, ...rest } = pinned(pose);
  const down = (arm: ArmTarget): ArmTarget => ({ ...arm, hand: arm.hand - 360 });
  return { ...rest, arms: { near: down(arms.near), far: down(arms.far) } };
}

/** Sitting at ease, a little round, hands on the knees. */
const sitting = (foot: number): Pose =>
  handsTurned({
    ...lying,
    root: { kind: 'hip', at: [398, FLOOR - 46] },
    pelvis: 262,
    thorax: 274,
    neck: 284,
    head: 8,
    skull: [403, FLOOR - 276],
    over: 1,
    belly: 6,
    legs: { near: resting(foot), far: resting(foot) },
    arms: { near: onKnee(508), far: onKnee(508) },
  });

/** From the back over the side to sitting, and then a little work for the feet. */
export const rollAndSit: Exercise = {
  id: 'roll-and-sit',
  start: lying,
  phases: [
    move('roll', 4, { to: reaching, ease: limb, share: 0.4 }, { to: onTheSide, ease: limb, share: 0.6 }),
    move('prop', 2.5, { to: propped, ease: limb }),
    move('sit', 4, { to: risen, ease: limb, share: 0.5 }, { to: sitting(0), ease: limb, share: 0.5 }),
    move('feet', 3, { to: sitting(-26), ease: limb, share: 0.5 }, { to: sitting(0), ease: limb, share: 0.5 }),
  ],
  blood: {},
  facing: 'up',
  hands: { near: 'flat', far: 'flat' },
  working: null,
  rolls: true,
};
