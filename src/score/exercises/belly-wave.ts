import { phase, pulsesWithin, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Longest stretch with empty lungs. Our safety choice, waiting for the clinic's approval. */
const EMPTY_LUNGS = 5;

/** Leaflet no. 4. "Some" is read as 1-3 rounds of 3-5 waves; more waves go quicker, never longer without air. */
export const bellyWave: Exercise = {
  id: 'belly-wave',
  position: 'back',
  dose: { unit: 'rounds', min: 1, max: 3, default: 3, step: 1 },
  inner: { unit: 'waves', min: 3, max: 5, default: 3, step: 1 },
  // Waves while breathing as one likes, where empty lungs are too much. Ours, waiting for the clinic's approval.
  options: { 'free-breath': false },
  easier: { 'free-breath': true },
  steps: (on) => [
    reps(
      ...(on('free-breath') ? [] : [phase('empty', 5)]),
      pulsesWithin(EMPTY_LUNGS, phase('pull-in', 0.75), phase('release', 0.75)),
      phase('free', 10),
    ),
  ],
};
