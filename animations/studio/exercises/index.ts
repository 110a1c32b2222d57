import type { Exercise } from '../exercise.ts';
import { allFours } from './all-fours.ts';
import { bellyBreath } from './belly-breath.ts';
import { bellyWave } from './belly-wave.ts';
import { elbowRest } from './elbow-rest.ts';
import { footPump } from './foot-pump.ts';
import { legPump } from './leg-pump.ts';
import { pelvisLift } from './pelvis-lift.ts';
import { SIDES } from './sides.ts';

/** All films, in the order of the leaflet. */
export const EXERCISES: readonly Exercise[] = [
  bellyBreath,
  ...SIDES.map(footPump),
  pelvisLift,
  bellyWave,
  ...SIDES.map(legPump),
  ...SIDES.map((side) => allFours(side)),
  elbowRest,
];
