import { breath, limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT, flow } from '../inside/blood.ts';
import type { Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { KNEES, kneeling } from './kneeling.ts';

/** Seat high, trunk sloping down to the elbows, head hanging free in front of the arms. */
const onElbows = (belly: number, diaphragm = 0): Pose => ({
  ...kneeling,
  root: { kind: 'knee', at: KNEES, thigh: 84 },
  pelvis: 14,
  thorax: 22,
  neck: 12,
  head: 92,
  belly,
  diaphragm,
  arms: {
    near: { wrist: [686, FLOOR - 14], hand: 2, upper: 1, fore: 1 },
    far: { wrist: [684, FLOOR - 14], hand: 2, upper: 1, fore: 1 },
  },
});

const exhaled = onElbows(3);

export const elbowRest: Exercise = {
  id: 'elbow-rest',
  start: kneeling,
  phases: [
    move('enter', 3, { to: exhaled, ease: limb }),
    move('inhale', 4, { to: onElbows(24, 1), ease: breath }),
    takeBack('exhale', 6, 'inhale'),
    move('pull-in', 0.75, { to: onElbows(-28), ease: breath }),
    takeBack('release', 0.75, 'pull-in'),
    takeBack('leave', 3, 'enter'),
  ],
  blood: {
    enter: flow(1, 1, 1),
    inhale: BREATH_IN,
    exhale: BREATH_OUT,
    'pull-in': flow(1, 1, 0),
    release: flow(-1, -1, 0),
    leave: flow(1, 1, 1),
  },
  tilts: true,
  facing: 'down',
  hands: { near: 'flat', far: 'flat' },
  working: null,
};
