import { drawn, ellipse } from '../svg-path.ts';

/** A belly with a child in it, from in front, around its middle; her feet are at the right. */
export const belly = ellipse([0, 0], 60, 48);

/** The shade that tells it from the flat of the body: round its underside and towards the feet. */
export const bellyShade = drawn('M -46,31 C -22,54 28,56 50,27 C 62,10 62,-14 50,-27');
