import { phase, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/**
 * Leaflet no. 1. In 4 / out 6 is ours: a ten-second breath with the longer half out. Near it, ratios
 * of 0.8 to 1.2 were tried, and more out than in calmed most (Laborde 2021, Sustainability 13(14):7775); 4/6 itself not.
 */
export const bellyBreath: Exercise = {
  id: 'belly-breath',
  position: 'back',
  // Late in pregnancy, when lying on the back is not for everybody. Waits for the clinic's approval.
  options: { 'on-side': false },
  dose: { unit: 'breaths', min: 3, max: 5, default: 5, step: 1 },
  steps: () => [reps(phase('inhale', 4), phase('exhale', 6))],
};
