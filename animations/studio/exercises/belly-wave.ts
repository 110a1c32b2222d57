import { breath } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import type { Pose } from '../pose.ts';
import { lying } from './lying.ts';

/** Arms stay at the sides, so that the belly line is free. */
const belly = (belly: number, chest: number): Pose => ({ ...lying, belly, chest });

const quiet = belly(0, 0);
const breathedIn = belly(22, 3);
const emptied = belly(-10, -5);
/** Far under the ribs, deeper than any breath goes; the chest widens a little. */
const drawnIn = belly(-38, 6);

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
  facing: 'up',
  hands: { near: 'flat', far: 'flat' },
  working: null,
};
