import type { Path } from '../path.ts';
import type { HandShape } from '../exercise.ts';
import { drawn } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/** A drawing with the thin lines on top of it. */
export interface Drawing {
  readonly shape: Path;
  readonly lines: readonly Path[];
}

/** Hands from the wrist at 0,0, fingers to the right, back of the hand up. */
export const HANDS: Readonly<Record<HandShape, Drawing>> = {
  flat: {
    shape: drawn(
      'M 0,-10.6 C 8,-12 18,-12.6 29,-10.8 C 40,-8.8 53,-5 59.5,0 C 64,4 61,8.4 54,8.8 C 44,9.6 34,10.6 25,11 C 14,12 6,11.6 0,10.6 C -5.8,10 -10.6,6 -10.6,0 C -10.6,-6 -5.8,-10.4 0,-10.6 Z',
    ),
    lines: [drawn('M 30,0.4 C 39,1 48,2 56,3.6'), drawn('M 25,-5 C 27,-5.6 29,-5.6 31,-5')],
  },
  // Four fingers round the back of the thigh, the thumb up along it.
  grip: {
    shape: drawn(
      'M 0,-10.6 C 5,-12 9,-14 12,-15.5 C 15,-22 21,-30.5 27,-33.5 C 32,-35.5 36,-31.5 33.5,-27 C 30.5,-22.5 27.5,-19.5 26,-17.2 C 32,-18.8 40,-19 44.5,-16.5 C 49,-13.5 48.5,-10 45,-8.4 C 50,-6.8 51,-2 46.5,0 C 51,1.8 50.5,6.4 46,8.2 C 49,10.4 47,15.6 42,16.4 C 34,18 24,17 17,15.5 C 10,14 5,12 0,10.6 C -5.8,10 -10.6,6 -10.6,0 C -10.6,-6 -5.8,-10.4 0,-10.6 Z',
    ),
    lines: [
      drawn('M 45,-8.4 C 40,-9.4 35,-9.6 30,-9.2'),
      drawn('M 46.5,0 C 41,-0.8 36,-1 30,-0.8'),
      drawn('M 46,8.2 C 41,7.8 36,7.6 31,7.8'),
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
