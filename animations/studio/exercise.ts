import type { Pulses } from './inside/blood.ts';
import type { Easing } from './easing.ts';
import type { Depth, LegTarget, Pose } from './pose.ts';
import type { Degrees, Vec } from './vector.ts';

/** A stop that a swinging leg passes at a share of its way. */
export interface Stop {
  readonly at: number;
  readonly leg: Extract<LegTarget, { kind: 'free' }>;
}

/** Where elbow and hand of an arm are at a share of its way. */
export interface Reach {
  readonly at: number;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly hand: Degrees;
  readonly palm?: number;
}

/** One movement from wherever the body is to a pose. `share` is its part of the phase's time, all of it by default. */
export interface Move {
  readonly to: Pose;
  readonly ease: Easing;
  readonly share?: number;
  /** Stops that swinging legs pass. */
  readonly routes?: Partial<Readonly<Record<Depth, readonly Stop[]>>>;
  /** The ways of hands that would otherwise go straight through the body. */
  readonly reaches?: Partial<Readonly<Record<Depth, readonly Reach[]>>>;
}

/** What one marker holds: its own moves, or an earlier phase played backwards at its own pace. */
export type Phase =
  | { kind: 'moves'; name: string; seconds: number; moves: readonly Move[] }
  | { kind: 'backwards'; name: string; seconds: number; of: string };

export type HandShape = 'flat' | 'loose';

/** One film: where the body starts and what it does, phase by phase without a gap. */
export interface Exercise {
  readonly id: string;
  readonly start: Pose;
  readonly phases: readonly Phase[];
  /** On the back all is drawn as it is worked out; face down it is mirrored, so that the head is at the left too. */
  readonly facing: 'up' | 'down';
  readonly hands: Readonly<Record<Depth, HandShape>>;
  /** The one leg that works, in the warm colour; null where both legs do the same. */
  readonly working: Depth | null;
  /** How the blood moves in each phase. */
  readonly blood: Readonly<Record<string, Pulses>>;
  /** Whether the pelvis comes higher than the heart. */
  readonly tilts?: true;
  /** The body rolls over, or has rolled over: its parts can turn to the viewer. */
  readonly rolls?: true;
  /** Whether she is heavy with child: then her belly is seen from in front too. */
  readonly expects?: true;
  /** Whether trunk and seat hide the far arm all the while: then it is not drawn. */
  readonly hidesArm?: true;
  /** Whether both arms stand side by side all the while: the far sleeve is behind the near one, and not drawn. */
  readonly hidesSleeve?: true;
  /** Whether the hands press on the leg they hold: a sign says so. */
  readonly presses?: true;
  /** The phase that cannot be told from the side: a small drawing beside her shows the hips from her feet. */
  readonly fromFeet?: string;
  /** Whether the belly is drawn in: a sign says where it goes. */
  readonly drawsIn?: true;
  /** Whether that leg bends its toes on the mat. */
  readonly bendsToes?: true;
}

/** Frames per second of all films. */
export const FRAME_RATE = 30;

/** Whole frames of a phase. */
export const framesOf = (phase: Phase): number => Math.round(phase.seconds * FRAME_RATE);

/** Whether the body turns in a film: then nothing of its inside is drawn. Otherwise it shows one side all the time. */
export const turnsOver = ({ start, phases }: Pick<Exercise, 'start' | 'phases'>): boolean =>
  phases.some(
    (phase) => phase.kind === 'moves' && phase.moves.some(({ to }) => (to.turn ?? 0) !== (start.turn ?? 0)),
  );

/** A phase of one movement. */
export const move = (name: string, seconds: number, ...moves: Move[]): Phase => ({
  kind: 'moves',
  name,
  seconds,
  moves,
});

/** A phase that takes back an earlier one. */
export const takeBack = (name: string, seconds: number, of: string): Phase => ({
  kind: 'backwards',
  name,
  seconds,
  of,
});
