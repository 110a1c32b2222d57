import { eachSide, phase, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 5. The slow lowering (4 s) follows general advice on controlled return; no trial gives the figure. */
export const legPump: Exercise = {
  id: 'leg-pump',
  position: 'back',
  dose: { unit: 'per-leg', min: 6, max: 10, default: 8, step: 1 },
  // Ten seconds to bend one leg and stretch the other out without hurry. Ours, waiting for the clinic's approval.
  steps: () => [eachSide(10, reps(phase('bend', 2), phase('stretch', 2), phase('lower', 4)))],
};
