import { eachSide, phase, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 2. One second up, one down: 30 a minute gave as much flow as slow pumping and tired least (Li 2022). */
export const footPump: Exercise = {
  id: 'foot-pump',
  position: 'back',
  dose: { unit: 'per-foot', min: 10, max: 15, default: 12, step: 1 },
  // The press belongs to "toes up": without weight on the foot that is the stronger half (Kropp 2018).
  options: { press: true },
  // The leaflet says "try whether you can": without the press it is the same exercise.
  easier: { press: false },
  // Time to lift the leg and to find a hold behind the thigh with both hands. Ours, waiting for the clinic's approval.
  steps: () => [eachSide(6, phase('enter', 4), reps(phase('flex', 1), phase('point', 1)), phase('lower', 2))],
};
