import type { Head } from '../outline/head.ts';
import type { Limbs } from '../outline/limbs.ts';

/** The trunk at a height `u` (0 hip joint, 1 shoulder joint): half its depth to the front and the back, and half its breadth, px. */
export type TrunkRow = readonly [u: number, front: number, back: number, breadth: number];

/** The trousers around the hip joint, px. */
export interface SeatWidths {
  /** From the joint to the groin of a straight hip, and at most to the crease of a bent one. */
  readonly groin: number;
  readonly crease: number;
  /** From the joint to the seat, and how much more of it there is behind a bent hip. */
  readonly buttock: number;
  readonly fuller: number;
  /** From the joint to both sides of the hip, seen from in front. */
  readonly flat: readonly [groin: number, buttock: number];
  /** Half the width of the upper thigh, 56 px from the joint to the front and 66 px to the back. */
  readonly front: number;
  readonly back: number;
  /** The same 84 px down, within the flesh of the thigh. */
  readonly inner: readonly [front: number, back: number];
}

/** The neck: px from its line at the root and in the middle, to the throat and to the nape. */
export interface NeckWidths {
  readonly root: readonly [throat: number, nape: number];
  readonly middle: readonly [throat: number, nape: number];
}

/**
 * What a body looks like around its bones. The bones are the same in all of them: so all do the same poses, stand on
 * the same spots and need one list of poses only. All drawings have as many points as those of the other bodies.
 */
export interface Body {
  readonly id: 'woman' | 'fuller' | 'man';
  readonly trunk: readonly TrunkRow[];
  /** How far a lifted thigh presses the lower belly in, px. */
  readonly yields: number;
  readonly seat: SeatWidths;
  readonly neck: NeckWidths;
  readonly limbs: Limbs;
  readonly head: Head;
}
