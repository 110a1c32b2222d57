import type { Exercise } from './exercise.ts';
import { EXERCISES } from './exercises/index.ts';
import { ontoKnees } from './movements/onto-knees.ts';
import { rollAndSit } from './movements/roll-and-sit.ts';

/** The movements from one position to another. */
export const MOVEMENTS: readonly Exercise[] = [rollAndSit, ontoKnees];

/** Every film that is made: the exercises, then the movements. */
export const FILMS: readonly Exercise[] = [...EXERCISES, ...MOVEMENTS];
