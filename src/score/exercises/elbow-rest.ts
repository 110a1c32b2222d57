import { hold, phase, pulses } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 7. Half a minute; 20 s where that is too long. The belly wave is optional, and off. */
export const elbowRest: Exercise = {
  id: 'elbow-rest',
  position: 'elbows-and-knees',
  dose: { unit: 'seconds', min: 20, max: 30, default: 30, step: 5 },
  inner: { unit: 'waves', min: 3, max: 3, default: 3, step: 1 },
  options: { wave: false },
  steps: (on) => {
    const breath = [phase('inhale', 4), phase('exhale', 6)];
    const wave = pulses(phase('pull-in', 0.75), phase('release', 0.75));
    return [phase('enter', 5), hold(...breath, ...(on('wave') ? [wave] : []))];
  },
};
