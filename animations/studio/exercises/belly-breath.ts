import { breath, limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT } from '../inside/blood.ts';
import type { ArmTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { lying } from './lying.ts';

/** The elbow rests beside her, the forearm slopes up, the palm lies on the belly and rides on it. */
const handOnBelly = (rise: number, tilt: number): ArmTarget => ({
  wrist: [296, FLOOR - 92 - rise],
  hand: tilt,
  upper: 0.52,
  fore: 0.98,
});

const out: Pose = { ...lying, belly: -3, diaphragm: 0, arms: { ...lying.arms, near: handOnBelly(0, 2) } };

/** The belly lifts the hand; the chest stays almost quiet. */
const full: Pose = {
  ...lying,
  pelvis: 182,
  belly: 38,
  diaphragm: 1,
  chest: 4,
  arms: { ...lying.arms, near: handOnBelly(25, 3) },
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
  hands: { near: 'flat', far: 'flat' },
  working: null,
};
