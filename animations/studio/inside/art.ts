import { drawn } from '../svg-path.ts';

/** The heart, upright around its middle, its tip to the left and down. */
export const heart = drawn(
  'M 2,-12 C 8,-17 16,-12 15,-4 C 14,4 6,12 -3,17 C -9,12 -14,5 -14,-3 C -14,-11 -5,-16 2,-12 Z',
);
