import { allFours } from './exercises/all-fours.ts';
import { bellyBreath } from './exercises/belly-breath.ts';
import { bellyWave } from './exercises/belly-wave.ts';
import { elbowRest } from './exercises/elbow-rest.ts';
import { footPump } from './exercises/foot-pump.ts';
import { legPump } from './exercises/leg-pump.ts';
import { pelvisLift } from './exercises/pelvis-lift.ts';
import type { Dose, Exercise, ExerciseId, Item, OptionId, Programme, Side } from './types.ts';

/** The leaflet's seven exercises. Their order is a clinical decision: three positions, each taken once. */
export const leaflet: readonly Exercise[] = [
  bellyBreath,
  footPump,
  pelvisLift,
  bellyWave,
  legPump,
  allFours,
  elbowRest,
];

/** The three tempos a patient may choose between: each multiplies the written seconds. */
export const paces = { slow: 1.25, calm: 1, brisk: 0.8 } as const;
export type PaceName = keyof typeof paces;

/** What a patient or a clinic has chosen; whatever is left out is the leaflet's default. */
export interface Choices {
  readonly doses: Partial<Record<ExerciseId, number>>;
  readonly inner: Partial<Record<ExerciseId, number>>;
  readonly options: Partial<Record<OptionId, boolean>>;
  readonly firstSide: Side;
  readonly pace: PaceName;
  /** Each exercise is explained aloud before it begins. */
  readonly explained?: boolean;
}

/** The leaflet as it is: what stands until something is chosen. */
export const usual = {
  doses: {},
  inner: {},
  options: {},
  firstSide: 'left',
  pace: 'calm',
} as const satisfies Choices;

/** The nearest number the dose allows: inside its range, a whole number of steps from its lower end. */
export function withinDose(dose: Dose, wished: number | undefined): number {
  const n = wished ?? dose.default;
  const steps = Math.round((n - dose.min) / dose.step);
  return Math.min(dose.max, Math.max(dose.min, dose.min + steps * dose.step));
}

/** The options of an exercise that are on under these choices. */
export function optionsOf(exercise: Exercise, choices: Pick<Choices, 'options'>): OptionId[] {
  const offered = Object.entries(exercise.options ?? {}) as [OptionId, boolean][];
  return offered.filter(([id, byDefault]) => choices.options[id] ?? byDefault).map(([id]) => id);
}

function itemFrom(exercise: Exercise, choices: Choices): Item {
  return {
    exercise,
    dose: withinDose(exercise.dose, choices.doses[exercise.id]),
    inner: exercise.inner ? withinDose(exercise.inner, choices.inner[exercise.id]) : 0,
    options: optionsOf(exercise, choices),
  };
}

/** A programme of the given exercises (all seven unless told otherwise), each with the chosen dose. */
export function programmeOf(choices: Choices, exercises: readonly Exercise[] = leaflet): Programme {
  return {
    items: exercises.map((exercise) => itemFrom(exercise, choices)),
    firstSide: choices.firstSide,
    pace: paces[choices.pace],
    ...(choices.explained && { explained: true }),
  };
}

/** The same programme with another dose of the exercise at this index, from 0. */
export function dosed(programme: Programme, index: number, dose: number): Programme {
  const items = programme.items.map((item, i) =>
    i === index ? { ...item, dose: withinDose(item.exercise.dose, dose) } : item,
  );
  return { ...programme, items };
}

/** How many of the leaflet's exercises are among what was done; breathing alone takes no exercise's place. */
export const exercisesIn = (done: ReadonlySet<string>): number => done.size - (done.has('breathing') ? 1 : 0);

/**
 * How much of the day is done, 0..1; an entry of another version may know more exercises than the leaflet has. Breathing
 * alone is a part of a day but takes no exercise's place: the whole is seven exercises, and whatever was done shows.
 */
export function shareDone(done: ReadonlySet<string>): number {
  return Math.min(1, Math.max(exercisesIn(done), Math.min(1, done.size)) / leaflet.length);
}

/** The exercise with this id, or undefined if the leaflet has none (an entry may come from another version). */
export const exerciseById = (id: string): Exercise | undefined => leaflet.find((e) => e.id === id);

/** What was done, if this version has a name for it: one of the leaflet's exercises, or breathing alone. */
export const knownId = (id: string): ExerciseId | undefined =>
  id === 'breathing' ? id : exerciseById(id)?.id;
