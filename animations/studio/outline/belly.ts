import { drawn } from '../svg-path.ts';

/**
 * A belly with a child in it, of a body that faces the viewer, from the middle of the trunk; her feet are at the right.
 * It begins under the ribs and ends in the waistband: only the shade along its lower side tells it from the shirt.
 */
export const bellyShade = drawn(
  'M -84,8 C -70,28 -54,43 -30,50 C -6,56 24,55 40,40 C 53,27 57,8 50,-12 C 44,-26 32,-36 14,-42 C -30,-46 -72,-26 -84,8 Z',
);
export const belly = drawn(
  'M -95,-4 C -87,18 -68,30 -42,39 C -16,46 12,44 27,31 C 39,19 45,3 41,-11 C 37,-23 27,-34 12,-43 C 4,-48 -10,-47 -20,-47 C -60,-47 -95,-34 -95,-4 Z',
);
