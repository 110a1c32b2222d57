import { drawn } from '../svg-path.ts';
import { BONE } from '../proportions.ts';
import type { Path } from '../path.ts';

/** The heart, upright around its middle, its tip to the left and down. */
export const heart = drawn(
  'M 2,-12 C 8,-17 16,-12 15,-4 C 14,4 6,12 -3,17 C -9,12 -14,5 -14,-3 C -14,-11 -5,-16 2,-12 Z',
);

/** A valve of a leg vein on a bone that hangs down from its joint at 0,0: a cup that opens towards the heart. */
const valve = (y: number): Path => drawn(`M -13,${y - 7} L -6,${y + 3} L 1,${y - 7}`);

export const shankValves = [0.22, 0.46, 0.7].map((share) => valve(share * BONE.shank));
