import type { Exercise } from './exercise.ts';
import { allFours } from './exercises/all-fours.ts';
import { bellyBreathSide } from './exercises/belly-breath-side.ts';
import { EXERCISES } from './exercises/index.ts';
import { SIDES } from './exercises/sides.ts';
import { FOREARMS } from './exercises/support.ts';
import { ontoKnees } from './movements/onto-knees.ts';
import { rollAndSit } from './movements/roll-and-sit.ts';

/** The movements from one position to another. */
export const MOVEMENTS: readonly Exercise[] = [rollAndSit, ontoKnees];

/** What a clinic or she herself may choose instead: films that come only then. */
export const VARIANTS: readonly Exercise[] = [
  bellyBreathSide,
  ...SIDES.map((side) => allFours(side, FOREARMS)),
];

/** Every film that is made. */
export const FILMS: readonly Exercise[] = [...EXERCISES, ...MOVEMENTS, ...VARIANTS];
