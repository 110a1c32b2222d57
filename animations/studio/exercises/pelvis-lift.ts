import { breath, limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { flow } from '../inside/blood.ts';
import type { Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { lying } from './lying.ts';

/** Hips in the air; the weight is on the shoulders and the soles. */
const bridge = (thorax: number, pelvis: number, rise: number, roll = 0): Pose => ({
  ...lying,
  root: { kind: 'shoulder', at: [211, FLOOR - 44 - rise] },
  thorax,
  pelvis,
  roll,
});

const up = bridge(157, 153, 5);
/** The pelvis tips: tailbone down, the small of the back hollows. */
const tipped = bridge(162, 173, 4);
const nearHipDown = bridge(157, 154, 5, 16);
const nearHipUp = bridge(157, 152, 5, -14);

export const pelvisLift: Exercise = {
  id: 'pelvis-lift',
  start: lying,
  phases: [
    move('lift', 2, { to: up, ease: limb }),
    move('rock', 1.5, { to: tipped, ease: breath, share: 0.5 }, { to: up, ease: breath, share: 0.5 }),
    move(
      'rock-side',
      1.5,
      { to: nearHipDown, ease: breath, share: 0.3 },
      { to: nearHipUp, ease: breath, share: 0.4 },
      { to: up, ease: breath, share: 0.3 },
    ),
    takeBack('lower', 3, 'lift'),
    move('rest', 3, { to: lying, ease: limb }),
  ],
  blood: {
    lift: flow(1, 1, 1),
    rock: flow(1, 1, 1),
    'rock-side': flow(1, 1, 1),
    lower: flow(1, 1, 1),
    rest: flow(1, 1, 1),
  },
  tilts: true,
  fromFeet: 'rock-side',
  facing: 'up',
  hands: { near: 'loose', far: 'flat' },
  working: null,
};
