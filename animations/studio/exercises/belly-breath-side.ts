import { breath, limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT } from '../inside/blood.ts';
import { onTheSide } from '../movements/on-the-side.ts';
import type { Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';

/** The hand above lies on the belly, which lifts it towards the viewer: seen a little from above, that is down. */
const handOnBelly = (belly: number, diaphragm: number): Pose => ({
  ...onTheSide,
  belly,
  diaphragm,
  arms: {
    ...onTheSide.arms,
    far: {
      elbow: [294 + belly * 0.1, FLOOR - 126 + belly * 0.1],
      wrist: [302 + belly * 0.2, FLOOR - 90 + belly * 0.36],
      hand: 60,
      upper: 1,
      fore: 1,
    },
  },
});

/** Late in pregnancy lying on the back is not for everybody: the same breath on the side. */
export const bellyBreathSide: Exercise = {
  id: 'belly-breath-side',
  start: { ...onTheSide, diaphragm: 0 },
  phases: [
    move('enter', 2, {
      to: handOnBelly(0, 0),
      ease: limb,
      reaches: { far: [{ at: 0.5, elbow: [314, FLOOR - 116], wrist: [322, FLOOR - 44], hand: 120 }] },
    }),
    move('inhale', 4, { to: handOnBelly(24, 1), ease: breath }),
    takeBack('exhale', 6, 'inhale'),
    takeBack('leave', 2, 'enter'),
  ],
  blood: { inhale: BREATH_IN, exhale: BREATH_OUT },
  facing: 'up',
  hands: { near: 'flat', far: 'flat' },
  working: null,
  rolls: true,
  expects: true,
};
