import { shifted } from '../path.ts';
import type { Path } from '../path.ts';
import { drawn, ellipse } from '../svg-path.ts';

/** The drawings below are made upright, looking right, around the middle of the skull; they turn in the nape. */
const fromNape = (path: Path): Path => shifted(path, [9, -27]);

export const face = fromNape(
  drawn(
    'M -6,-45 C 12,-47 27,-37 31,-19 C 32.5,-13 32,-9 33,-5.5 C 35,0 39.5,5.5 42.5,10.5 C 43.8,13.4 41.5,15.8 37.5,16 C 36.6,17.4 37,18.6 38.6,20.6 C 39.2,22.6 38,23.8 36.4,24.6 C 38,26.4 38,28.8 35.4,30.8 C 34.8,33.4 35.8,37 33.4,40.6 C 29.4,45.4 22,46 13,43.4 C 5,41 0,37.5 -4,34 C -18,38 -30,32 -36,18 C -44,-4 -42,-26 -28,-38 C -22,-43 -14,-45 -6,-45 Z',
  ),
);

export const hair = [
  fromNape(
    drawn(
      'M 27,-33 C 18,-52 -10,-56 -29,-43 C -48,-30 -50,0 -39,20 C -34,30 -26,37 -17,38 C -13,32 -15,24 -13,17 C -17,12 -16,3 -10,-1 C -6,-4 -2,-3 1,0 C 3,-8 4,-13 10,-17 C 17,-21 24,-25 27,-33 Z',
    ),
  ),
  // The bun sits high, so that it clears the cushion.
  fromNape(ellipse([-25, -54], 17, 16)),
];

export const strands = [
  fromNape(drawn('M 20,-36 C 4,-32 -14,-24 -26,-38')),
  fromNape(drawn('M 6,-20 C -10,-14 -26,-14 -38,-24')),
  fromNape(drawn('M -31,-40 C -25,-44 -18,-46 -12,-46')),
];

export const ear = fromNape(ellipse([-8, 8], 6.5, 9));
export const cheek = fromNape(ellipse([20, 13], 7, 5.2));

/** Closed eyes and a small smile: calm is what the picture has to say. */
export const features = [
  fromNape(drawn('M 16.5,-4 C 18.6,0.8 25.4,1.6 29,-2.6')),
  fromNape(drawn('M 36.6,24.4 C 32.5,26.8 28.5,26 25.6,22.6')),
  fromNape(drawn('M 14.5,-14.5 C 18.5,-18.4 24,-19 29.4,-16.2')),
];
