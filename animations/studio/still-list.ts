import type { Exercise } from './exercise.ts';
import { allFours } from './exercises/all-fours.ts';
import { bellyBreathSide } from './exercises/belly-breath-side.ts';
import { bellyBreath } from './exercises/belly-breath.ts';
import { bellyWave } from './exercises/belly-wave.ts';
import { elbowRest } from './exercises/elbow-rest.ts';
import { footPump } from './exercises/foot-pump.ts';
import { legPump } from './exercises/leg-pump.ts';
import { pelvisLift } from './exercises/pelvis-lift.ts';
import { FOREARMS } from './exercises/support.ts';
import { ontoKnees } from './movements/onto-knees.ts';
import { rollAndSit } from './movements/roll-and-sit.ts';

/** The end of a phase as a picture: what of the stage is seen, how far the mat goes, and an arrow that tells the movement. */
export interface Still {
  readonly id: string;
  readonly exercise: Exercise;
  readonly phase: string;
  readonly view: readonly [x: number, y: number, width: number, height: number];
  readonly mat: readonly [from: number, to: number];
  readonly arrow?: string;
}

/** All lying pictures at one scale; in the shape of a 120 x 84 card. */
const LYING = [48, 25, 650, 455] as const;
const LYING_MAT = [72, 674] as const;

export const STILLS: readonly Still[] = [
  { id: 'belly-breath', exercise: bellyBreath, phase: 'inhale', view: LYING, mat: LYING_MAT },
  {
    id: 'belly-breath-side',
    exercise: bellyBreathSide,
    phase: 'inhale',
    view: [32, 25, 650, 455],
    mat: [56, 658],
  },
  {
    id: 'foot-pump',
    exercise: footPump('right'),
    phase: 'flex',
    view: [48, 17, 660, 462],
    mat: [72, 684],
    arrow: 'M520 62C548 84 558 112 554 146M532 128L553 150L576 130',
  },
  {
    id: 'pelvis-lift',
    exercise: pelvisLift,
    phase: 'lift',
    view: LYING,
    mat: LYING_MAT,
    arrow: 'M404 214V140M380 163L404 138L428 163',
  },
  {
    id: 'belly-wave',
    exercise: bellyWave,
    phase: 'pull-in',
    view: LYING,
    mat: LYING_MAT,
    arrow: 'M276 296C290 268 308 268 322 288S354 308 368 280',
  },
  { id: 'leg-pump', exercise: legPump('right'), phase: 'stretch', view: [48, 17, 660, 462], mat: [72, 684] },
  {
    id: 'all-fours',
    exercise: allFours('left'),
    phase: 'stretch',
    view: [20, -52, 760, 532],
    mat: [44, 756],
  },
  {
    id: 'all-fours-forearms',
    exercise: allFours('left', FOREARMS),
    phase: 'stretch',
    view: [20, -52, 760, 532],
    mat: [44, 756],
  },
  { id: 'elbow-rest', exercise: elbowRest, phase: 'enter', view: [-8, 25, 650, 455], mat: [16, 618] },
  { id: 'roll-and-sit', exercise: rollAndSit, phase: 'sit', view: [48, 5, 690, 483], mat: [72, 714] },
  { id: 'onto-knees', exercise: ontoKnees, phase: 'gather', view: LYING, mat: LYING_MAT },
  { id: 'lying', exercise: bellyBreath, phase: 'inhale', view: LYING, mat: LYING_MAT },
];
