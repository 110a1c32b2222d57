import type { Path } from '../path.ts';
import type { HandShape } from '../exercise.ts';
import { drawn } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/** A drawing with the thin lines on top of it. */
export interface Drawing {
  readonly shape: Path;
  readonly lines: readonly Path[];
}

/** Hands from the wrist at 0,0, fingers to the right. */
export const HANDS: Readonly<Record<HandShape, Drawing>> = {
  // Palm down, seen from the little finger.
  flat: {
    shape: drawn(
      'M 0,-10.6 C 8,-12 18,-12.6 29,-10.8 C 40,-8.8 53,-5 59.5,0 C 64,4 61,8.4 54,8.8 C 44,9.6 34,10.6 25,11 C 14,12 6,11.6 0,10.6 C -5.8,10 -10.6,6 -10.6,0 C -10.6,-6 -5.8,-10.4 0,-10.6 Z',
    ),
    lines: [drawn('M 30,0.4 C 39,1 48,2 56,3.6'), drawn('M 25,-5 C 27,-5.6 29,-5.6 31,-5')],
  },
  // Thumb up and palm to the body: it lies beside her so, on her belly, and with its fingers round a thigh.
  loose: {
    shape: drawn(
      'M 0,-10.6 C 6,-12 11,-14 16,-16.8 C 23,-20.8 31,-23 37,-21.2 C 40.8,-19.6 40.4,-16.2 36.8,-15 C 32,-13.6 28.6,-12.8 26.4,-11.4 C 37,-12.4 49,-11 57.4,-5.6 C 63,-1.6 63.2,5 58.4,8.4 C 50,12.2 40,13.4 30,13.2 C 18,12.8 8,12 0,10.6 C -5.8,10 -10.6,6 -10.6,0 C -10.6,-6 -5.8,-10.4 0,-10.6 Z',
    ),
    lines: [
      drawn('M 26.4,-11.4 C 22.4,-10.4 19.2,-8.6 17,-6'),
      drawn('M 38,-5.6 C 45,-5.2 52,-3.6 58,-0.8'),
      drawn('M 37.6,1 C 45,1.2 52,2 58.4,3.6'),
      drawn('M 36.4,7.4 C 43,7.4 48,7.6 52.4,8'),
    ],
  },
};

/** The foot from the ankle joint at 0,0, toes to the right, sole 26 px below; without the toes, which can bend. */
export const FOOT = drawn(
  'M -13.8,-3 C -14,3 -19,6 -23,11 C -26,20 -22,26 -13,26 C -2,26 6,21.5 18,21.5 C 30,21.5 38,26 49,26 C 54,26 59.5,23 59.5,17.5 C 59.5,12 55,7.5 49,5.2 C 40,2.5 30,0 20,-5 C 16,-8 12,-12 6,-13 C -4,-15 -13.4,-11 -13.8,-3 Z',
);

/** The joint at the ball of the foot that the toes bend in. */
export const BALL: Vec = [50, 17.5];

/** The toes from their joint at 0,0. */
export const TOES: Drawing = {
  shape: drawn(
    'M -2,-11.8 C 5,-10 10,-8 14,-6 C 20,-3.4 25,-1 24.4,3.4 C 23.6,8.6 14,8.5 4,8.5 L -4,8.5 C -10,8 -11,-11 -2,-11.8 Z',
  ),
  lines: [drawn('M 10,-4.6 C 8.6,-2.8 8.6,-1 10,0.6'), drawn('M 16,-2.8 C 15,-1.4 15,0.2 16,1.6')],
};
