import { phase, pulses, reps } from '#score/steps.ts';
import type { Exercise } from '#score/types.ts';

/** Leaflet no. 3. "Some rocks" is read as 3-6; the direction is the patient's choice, as printed. */
export const pelvisLift: Exercise = {
  id: 'pelvis-lift',
  position: 'back',
  dose: { unit: 'lifts', min: 5, max: 5, default: 5, step: 1 },
  inner: { unit: 'rocks', min: 3, max: 6, default: 4, step: 1 },
  options: { 'side-rock': false },
  steps: (on) => [
    reps(
      phase('lift', 2),
      pulses(phase(on('side-rock') ? 'rock-side' : 'rock', 1.5)),
      phase('lower', 3),
      phase('rest', 3),
    ),
  ],
};
