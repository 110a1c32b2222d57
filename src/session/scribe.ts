import type { ExerciseId } from '#score/types.ts';

/** Writes down what is done as it is done. */
export interface Scribe {
  begin(planned: readonly ExerciseId[]): void;
  at(item: number): void;
  /** A sign of life, at each movement. */
  beat(): void;
  done(exercise: ExerciseId, reached: number, dose: number): void;
  /** The same go is taken up again after a stop. */
  goOn(): void;
  finish(): void;
  stop(): void;
}
