import { eachSide, phase, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 6. Same rule as no. 5; the leg is lowered in 3 s because it travels less far. */
export const allFours: Exercise = {
  id: 'all-fours',
  position: 'hands-and-knees',
  // Sore wrists: forearms instead of hands (a convention; merrithew.com). Waits for the clinic's approval.
  options: { forearms: false },
  easier: { forearms: true },
  dose: { unit: 'per-leg', min: 6, max: 10, default: 8, step: 1 },
  steps: () => [eachSide(8, reps(phase('bend', 2), phase('stretch', 2), phase('lower', 3)))],
};
