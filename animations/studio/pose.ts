import type { Degrees, Vec } from './vector.ts';

/**
 * Where knee and ankle are across a body that is rolled over: 1 on their own side, which lies over the other leg, -1 as
 * deep as that other one, before it on the mat.
 */
export interface Aside {
  readonly knee: number;
  readonly ankle: number;
}

/** What a leg is asked to do. `toes` bends the toes up towards the shin. */
export type LegTarget =
  /** The sole stands on the mat: the knee finds its own place. */
  | { kind: 'planted'; ankle: Vec; foot: Degrees; toes?: Degrees }
  /**
   * The ankle keeps a height over the mat, however far the knee is bent (without one the heel lies on it);
   * `behind` for a leg stretched backwards.
   */
  | { kind: 'gliding'; knee: Degrees; height?: number; foot: Degrees; behind?: true; toes?: Degrees }
  /** In the air: thigh on the stage, knee bend, and how far the foot points. */
  | { kind: 'free'; thigh: Degrees; knee: Degrees; point: Degrees; toes?: Degrees; aside?: Aside }
  /** The knee stands on the mat. */
  | { kind: 'kneeling'; knee: Vec; shank: Degrees; point: Degrees; toes?: Degrees };

/**
 * The wrist's place, the hand's direction, and how much the arm bones are shortened by pointing at the viewer. Where
 * the elbow is told its bones are as long as they are seen. `palm` is the share that is seen of the hand, all of it
 * where nothing is said.
 */
export interface ArmTarget {
  readonly wrist: Vec;
  readonly hand: Degrees;
  readonly upper: number;
  readonly fore: number;
  readonly elbow?: Vec;
  readonly palm?: number;
}

/**
 * The fixed point that the trunk hangs on: a shoulder on the mat, a hip over a standing knee, a hip, or the far knee
 * of a body that rolls over on it.
 */
export type Root =
  | { kind: 'shoulder'; at: Vec }
  | { kind: 'knee'; at: Vec; thigh: Degrees }
  | { kind: 'hip'; at: Vec }
  | { kind: 'far-knee'; at: Vec };

/**
 * A whole body. Pelvis, thorax and neck are directions on the stage that point up the spine; `skull` holds the
 * head in one place (on the cushion). Belly and chest are px outward; roll sinks the near hip and lifts the far one, px.
 */
export interface Pose {
  readonly root: Root;
  readonly pelvis: Degrees;
  readonly thorax: Degrees;
  readonly neck: Degrees;
  readonly head: Degrees;
  readonly skull?: Vec;
  readonly belly: number;
  readonly chest: number;
  readonly roll: number;
  /** How far the diaphragm is drawn down: 0 breathed out, 1 a full belly breath; quiet where nothing is said. */
  readonly diaphragm?: number;
  /** How hard the hands press on the leg they hold, 0 to 1. */
  readonly press?: number;
  /** How far the body is rolled over with its front to the viewer: 0 in profile, 90 seen from in front. */
  readonly turn?: Degrees;
  /** How far the face is turned to the viewer, where it is not turned as far as the body. */
  readonly look?: Degrees;
  /** Whether the far arm of a body that rolls over is seen (1) or still behind it (0). */
  readonly over?: number;
  readonly legs: { readonly near: LegTarget; readonly far: LegTarget };
  readonly arms: { readonly near: ArmTarget; readonly far: ArmTarget };
}

/** Which side of the body the viewer sees first. */
export type Depth = 'near' | 'far';
export const DEPTHS: readonly Depth[] = ['near', 'far'];
