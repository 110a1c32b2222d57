import { breath, limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT } from '../inside/blood.ts';
import type { ArmTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { lying } from './lying.ts';

/** The elbow rests on the mat, the forearm slopes up beside her, the palm lies on the belly and rides on it. */
const handOnBelly = (rise: number, tilt: number): ArmTarget => ({
  elbow: [277, FLOOR - 11],
  wrist: [299, FLOOR - 64 - rise],
  hand: tilt,
  upper: 1,
  fore: 1,
  palm: 0.88,
});

const out: Pose = { ...lying, belly: -3, diaphragm: 0, arms: { ...lying.arms, near: handOnBelly(0, -26) } };

/** The belly lifts the hand; the chest stays almost quiet. */
const full: Pose = {
  ...lying,
  pelvis: 182,
  belly: 38,
  diaphragm: 1,
  chest: 4,
  arms: { ...lying.arms, near: handOnBelly(33, -33) },
};

export const bellyBreath: Exercise = {
  id: 'belly-breath',
  start: { ...lying, belly: out.belly, diaphragm: 0 },
  phases: [
    move('enter', 2, { to: out, ease: limb }),
    move('inhale', 4, { to: full, ease: breath }),
    takeBack('exhale', 6, 'inhale'),
    takeBack('leave', 2, 'enter'),
  ],
  blood: {
    inhale: BREATH_IN,
    exhale: BREATH_OUT,
  },
  facing: 'up',
  hands: { near: 'loose', far: 'flat' },
  hidesArm: true,
  working: null,
};
