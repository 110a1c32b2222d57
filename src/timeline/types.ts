import type { ExerciseId, PhaseName, Programme, Seconds, Side } from '#score/types.ts';

/** Where in a row of repetitions: people count from 1. */
export interface Count {
  readonly n: number;
  readonly of: number;
}

interface Stretch {
  readonly from: Seconds;
  /** Exclusive: the next span begins here. */
  readonly to: Seconds;
  /** Which item of the programme this belongs to, from 0; for the rise and the end, the last one. */
  readonly item: number;
}

/** Getting into position for an exercise. */
export interface MoveSpan extends Stretch {
  readonly kind: 'move';
}

/** One movement of an exercise. */
export interface PhaseSpan extends Stretch {
  readonly kind: 'phase';
  readonly phase: PhaseName;
  readonly side?: Side;
  /** The repetition this belongs to; absent before the first and after the last. */
  readonly rep?: Count;
  /** The small movement inside the repetition. */
  readonly pulse?: Count;
  /** The whole held stretch this breath lies under. */
  readonly hold?: { readonly from: Seconds; readonly to: Seconds };
}

/** Changing from one side to the other. */
export interface ChangeSpan extends Stretch {
  readonly kind: 'change';
  /** The side that comes. */
  readonly side: Side;
}

/** Getting up at the end of the programme. */
export interface RiseSpan extends Stretch {
  readonly kind: 'rise';
  readonly step: RiseStep;
}

/** The last seconds, in which the end is heard. */
export interface EndSpan extends Stretch {
  readonly kind: 'end';
}

export type RiseStep = 'roll' | 'sit' | 'stand';
export type Span = MoveSpan | PhaseSpan | ChangeSpan | RiseSpan | EndSpan;

/** What was asked for on the way through a programme, besides another programme. */
export interface OnTheWay {
  /** Seconds more to get ready, to change legs or to get up, by `stretchName`. */
  readonly more?: Readonly<Record<string, Seconds>>;
  /** Movements that keep the length they began with, whatever the tempo is now. */
  readonly kept?: readonly PhaseSpan[];
}

/** Something that happens at one point in time. */
export type Cue = { readonly at: Seconds; readonly item: number } & (
  | { readonly kind: 'next' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'phase'; readonly phase: PhaseName; readonly side?: Side; readonly rep?: Count }
  | { readonly kind: 'rep'; readonly rep: Count }
  /** The lower number of the range is reached; `last` when no other side is left to do. */
  | { readonly kind: 'enough'; readonly last: boolean; readonly reached: number }
  | { readonly kind: 'change'; readonly side: Side }
  | { readonly kind: 'exercise-done'; readonly reached: number }
  | { readonly kind: 'rise'; readonly step: RiseStep }
  | { readonly kind: 'end' }
);

/** One exercise's place in the timeline. */
export interface Block {
  readonly id: ExerciseId;
  /** Where the stretch before it begins. */
  readonly from: Seconds;
  /** Where its first phase begins. */
  readonly start: Seconds;
  readonly to: Seconds;
  /** Its repetitions in order, a row for each side; none where a stretch is held instead of counted. */
  readonly rows: readonly Row[];
}

/** The repetitions of one side, or of an exercise that has none. */
export interface Row {
  readonly side?: Side;
  readonly reps: readonly { readonly from: Seconds; readonly to: Seconds }[];
}

/** A whole session laid out in time: spans without gaps, cues in order. Immutable. */
export interface Timeline {
  readonly duration: Seconds;
  readonly programme: Programme;
  readonly spans: readonly Span[];
  readonly cues: readonly Cue[];
  readonly blocks: readonly Block[];
  /** Without end: from `at` on, whoever goes `by` seconds back finds everything as it is here. */
  readonly windBack?: { readonly at: Seconds; readonly by: Seconds };
}
