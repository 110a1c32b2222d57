import type { Messages } from '#i18n/messages.ts';

/** The only unit of time inside the app. */
export type Seconds = number;

/** A phase is named once: the same name is the key of its word and the marker in its Lottie file. */
export type PhaseName = keyof Messages['phases'];

export type Side = 'left' | 'right';

/** How the body lies or stands; a change of position needs a longer stretch to move in. 'as-you-are' asks for none. */
export type Position = 'as-you-are' | 'back' | 'side' | 'hands-and-knees' | 'elbows-and-knees';

export type ExerciseId = keyof Messages['exercises'];

/** What the patient or the clinic may turn on or off inside an exercise. */
export type OptionId = keyof Messages['options'];

/** A closed range as the leaflet prints it, with the number the app starts from. */
export interface Dose {
  readonly unit: keyof Messages['units'];
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** The smallest change that makes sense: 1 repetition, 5 seconds. */
  readonly step: number;
}

/** The written movement of an exercise. Data only: nothing here knows when it happens. */
export type Step =
  | {
      readonly kind: 'phase';
      readonly name: PhaseName;
      readonly seconds: Seconds;
      /** From repetition to repetition evenly longer, until the one numbered `over` has `to` seconds. */
      readonly grows?: { readonly to: Seconds; readonly over: number };
    }
  /** As many times as the dose says; counted aloud and on the screen. */
  | { readonly kind: 'reps'; readonly steps: readonly Step[] }
  /** As many times as the inner dose says, inside a repetition; together never longer than `within` seconds. */
  | { readonly kind: 'pulses'; readonly steps: readonly Step[]; readonly within?: Seconds }
  /** The dose is a length in seconds; the steps under it are repeated and fitted so that they fill it exactly. */
  | { readonly kind: 'hold'; readonly steps: readonly Step[] }
  /** First one side whole, then a pause of `change` seconds, then the other side whole. */
  | { readonly kind: 'each-side'; readonly change: Seconds; readonly steps: readonly Step[] };

/** One exercise of the leaflet. See README.md in this folder for what it must have. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly position: Position;
  readonly dose: Dose;
  /** How many small movements inside each repetition (rocks in a lift, waves in a round). */
  readonly inner?: Dose;
  /** What may be chosen, and whether it is on from the start. */
  readonly options?: Partial<Record<OptionId, boolean>>;
  /** How its options stand in the easier variant, where there is one; no dose is less for it. */
  readonly easier?: Partial<Record<OptionId, boolean>>;
  /** Told in words only in so many repetitions, and tones alone after them; without it words all the way. */
  readonly spokenReps?: number;
  /** The written movement, for the options that are on. */
  readonly steps: (on: (option: OptionId) => boolean) => readonly Step[];
}

/** An exercise with the numbers this patient does it with. */
export interface Item {
  readonly exercise: Exercise;
  readonly dose: number;
  readonly inner: number;
  readonly options: readonly OptionId[];
}

/** Exercises with doses, in order: the leaflet's, or the one a clinic prescribes. */
export interface Programme {
  readonly items: readonly Item[];
  readonly firstSide: Side;
  /** Multiplies the length of every phase: 1 is the written tempo, 1.25 slower. */
  readonly pace: number;
  /** The stretch before each exercise is long enough to have it explained aloud. */
  readonly explained?: boolean;
  /** Without end: where repetition `at` begins it goes on from `from`, since from there on all are alike. */
  readonly again?: { readonly from: number; readonly at: number };
}
