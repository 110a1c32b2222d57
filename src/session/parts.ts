import type { Player } from '#players/player.ts';
import type { ExerciseId, Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import type { PressParts } from './press.ts';

/** What a session is made of; the composition root chooses each part. */
export interface Parts extends PressParts {
  /** How long after the transport what is seen and felt shall come, because the sound is heard so late. */
  delay?(): Seconds;
  readonly players: readonly (Player & { follow?(timeline: Timeline): void })[];
  readonly scribe: Scribe;
}

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
