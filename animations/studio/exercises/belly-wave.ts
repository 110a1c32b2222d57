import { breath } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { BREATH_IN, BREATH_OUT, flow } from '../inside/blood.ts';
import type { Pose } from '../pose.ts';
import { lying } from './lying.ts';

/** Arms stay at the sides, so that the belly line is free. */
const belly = (belly: number, chest: number, diaphragm: number): Pose => ({
  ...lying,
  belly,
  chest,
  diaphragm,
});

const quiet = belly(0, 0, 0.1);
const breathedIn = belly(22, 3, 0.7);
const emptied = belly(-5, -3, 0);
/** Deeper than any breath goes, and still no strain. */
const drawnIn = belly(-21, 0, 0);

export const bellyWave: Exercise = {
  id: 'belly-wave',
  start: quiet,
  phases: [
    move('empty', 5, { to: emptied, ease: breath }),
    move('pull-in', 0.75, { to: drawnIn, ease: breath }),
    takeBack('release', 0.75, 'pull-in'),
    move(
      'free',
      8,
      { to: breathedIn, ease: breath, share: 0.25 },
      { to: quiet, ease: breath, share: 0.25 },
      { to: breathedIn, ease: breath, share: 0.25 },
      { to: quiet, ease: breath, share: 0.25 },
    ),
  ],
  blood: {
    empty: BREATH_OUT,
    // The diaphragm is held still: pelvis and belly are squeezed and filled again, the legs only wait.
    'pull-in': flow(1, 1, 0),
    release: flow(-1, -1, 0),
    free: [BREATH_IN, BREATH_OUT, BREATH_IN, BREATH_OUT],
  },
  drawsIn: true,
  facing: 'up',
  hands: { near: 'loose', far: 'flat' },
  hidesArm: true,
  working: null,
};
