import { breath } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT, flow } from '../inside/blood.ts';
import type { Pose } from '../pose.ts';
import { kneeling } from './kneeling.ts';
import { FOREARMS, ontoElbows } from './support.ts';

/** Seat high, trunk sloping down to the elbows, head hanging free in front of the arms; only the belly moves. */
const onElbows = (belly: number, diaphragm = 0): Pose => ({ ...FOREARMS.ready, belly, diaphragm });

const exhaled = onElbows(2);

export const elbowRest: Exercise = {
  id: 'elbow-rest',
  start: kneeling,
  phases: [
    move('enter', 3, ...ontoElbows(exhaled)),
    move('inhale', 4, { to: onElbows(36, 1), ease: breath }),
    takeBack('exhale', 6, 'inhale'),
    move('pull-in', 0.75, { to: onElbows(-24), ease: breath }),
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
  drawsIn: true,
  facing: 'down',
  hands: { near: 'flat', far: 'flat' },
  working: null,
};
