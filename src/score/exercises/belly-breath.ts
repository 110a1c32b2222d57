import { phase, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 1. In 4 / out 6 is ours: a ten-second breath with the longer half out (Laborde 2021; see docs/sources.md). */
export const bellyBreath: Exercise = {
  id: 'belly-breath',
  position: 'back',
  dose: { unit: 'breaths', min: 3, max: 5, default: 5, step: 1 },
  steps: () => [reps(phase('inhale', 4), phase('exhale', 6))],
};
