import { front, frontFromNape, fromNape, halfFromNape, hidden } from '../outline/head.ts';
import { limbsOf } from '../outline/limbs.ts';
import { drawn } from '../svg-path.ts';
import type { Body } from './body.ts';
import { WOMANS_HEAD, WOMANS_LIMBS } from './woman.ts';

/** Inside the hair, where nothing of it is seen. */
const noBun = hidden(WOMANS_HEAD.bun, [-8, -58]);

/** A man: broad in chest and shoulders, straight from there to the hips, short hair. */
export const MAN: Body = {
  id: 'man',
  trunk: [
    [-0.16, 22, 34, 50],
    [0, 37, 42, 59],
    [0.12, 41, 41, 59],
    [0.22, 44, 39, 57],
    [0.34, 45, 38, 55],
    [0.46, 45, 38, 56],
    [0.58, 47, 41, 60],
    [0.7, 50, 44, 67],
    [0.82, 50, 46, 73],
    [0.93, 43, 45, 75],
    [1.03, 29, 41, 62],
    [1.12, 19, 32, 32],
  ],
  yields: 18,
  seat: {
    groin: 37,
    crease: 64.75,
    buttock: 45,
    fuller: 3,
    flat: [36, 34],
    front: 35,
    back: 33,
    inner: [32, 30.5],
  },
  neck: { root: [27, 33], middle: [22.5, 24.5] },
  limbs: limbsOf({
    ...WOMANS_LIMBS,
    thigh: {
      ...WOMANS_LIMBS.thigh,
      profile: [
        [0.22, 36, 35.5],
        [0.45, 34.5, 32.5],
        [0.64, 31, 29],
        [0.84, 27, 25.5],
      ],
      top: 36,
    },
    upperArm: {
      profile: [
        [0.6, 20, 19.6],
        [0.78, 18, 17.6],
      ],
      front: 16,
      back: 16.5,
      beyond: 15.5,
    },
    foreArm: {
      profile: [
        [0.22, 19, 18],
        [0.45, 17.5, 16.5],
        [0.75, 13, 12.6],
      ],
      top: 16.5,
      front: 11.2,
      back: 11.2,
      beyond: 10,
    },
    sleeve: [
      [-0.13, 22],
      [0.1, 28],
      [0.35, 26.5],
      [0.62, 24.5],
    ],
  }),
  head: {
    // A stronger brow and jaw, and no soft curve under the nose.
    face: fromNape(
      drawn(
        'M -6,-45 C 12,-47 28,-38 31.5,-20 C 33,-14 35,-11 34.6,-6 C 35.6,-1 40.5,5.5 43.8,11 C 45,14 42.6,16.6 38,16.8 C 37.4,18 37.6,19.2 38.8,21 C 39.4,22.8 38.4,24 37,24.8 C 38.4,26.4 38.4,28.6 36.6,30.6 C 36.4,34 38,38.6 35.4,42.6 C 31,47.6 23,48 13.5,46 C 4,44 -1.5,40.5 -6,36 C -19,39 -30,32 -36,18 C -44,-4 -42,-26 -28,-38 C -22,-43 -14,-45 -6,-45 Z',
      ),
    ),
    // Cropped: from the brow over the crown to the nape, round the ear, and down to a sideburn.
    hair: fromNape(
      drawn(
        'M 30,-27 C 27,-50 -6,-57 -27,-45 C -46,-33 -49,-6 -39,16 C -37.5,20 -36,22.5 -33,24 C -27,19 -22,14 -17.5,4 C -16,-2 -12,-5 -6,-5 C -5,-2 -3.5,2 0.5,5 C 3,-3 4,-13 9,-21 C 15,-26 24,-24 30,-27 Z',
      ),
    ),
    bun: noBun,
    strands: [
      fromNape(drawn('M 22,-33 C 8,-36 -8,-32 -20,-40')),
      fromNape(drawn('M 4,-20 C -8,-18 -24,-20 -36,-30')),
      fromNape(drawn('M -20,-8 C -27,-8 -34,-10 -41,-14')),
    ],
    halfTurned: {
      face: halfFromNape(
        drawn(
          'M 0,-46 C 14,-46 27,-39 31.5,-26 C 34.5,-19 35.5,-13 34,-8 C 34.6,-4 37,1 37,7 C 37,11 35.4,14 34.8,17 C 34.4,20 34.6,23 34,27 C 33.4,33 31,39.6 27,43.4 C 24,46.4 20,47.8 16,48 C 12,48.2 8,47 4,45 C -5,41 -13,33 -18,23 C -27,20 -35,6 -37,-4 C -38,-12 -36.6,-22 -32,-30 C -29.4,-34.4 -26,-38 -22,-40 C -15,-44.4 -8,-46 0,-46 Z',
        ),
      ),
      hair: halfFromNape(
        drawn(
          'M 32.6,-22 C 31,-46 13,-57 -8,-55 C -29,-52 -42,-33 -41,-12 C -40,4 -36,16 -30,20 C -27,17 -25,12 -24.5,4 C -24,-1 -21,-4 -17,-3 C -14.5,-2 -13,0 -11.5,4 C -10.6,-6 -6,-18 3,-23 C 14,-25 24,-24 32.6,-22 Z',
        ),
      ),
      bun: hidden(WOMANS_HEAD.bun, [-3, -72]),
      strands: [
        halfFromNape(drawn('M 24,-32 C 10,-36 -6,-32 -18,-40')),
        halfFromNape(drawn('M -4,-24 C -14,-20 -26,-20 -36,-28')),
        halfFromNape(drawn('M -18,-10 C -24,-9 -31,-11 -38,-15')),
      ],
    },
    inFront: {
      face: front([
        [0, -46],
        [31, -22],
        [35.5, -8],
        [35.5, 6],
        [34.5, 15],
        [33.5, 21],
        [31.5, 27],
        [28, 34],
        [17, 44.5],
        [-3, 47],
        [-27, 34],
        [-35.5, 6],
        [-29, -28],
      ]),
      hair: front(
        [
          [36, 0],
          [0, -55],
          [-37, -4],
          [-35, 4],
          [-32, -12],
          [-24, -25],
          [0, -28],
          [25, -24],
        ],
        [0.3, 1.7, 1, 0.3, 1, 1, 1, 1],
      ),
      bun: hidden(WOMANS_HEAD.bun, [0, -70]),
      strands: [
        frontFromNape(drawn('M 2,-38 C 12,-37 22,-33 28,-26')),
        frontFromNape(drawn('M -12,-46 C -2,-50 10,-49 18,-44')),
        frontFromNape(drawn('M -6,-34 C -14,-33 -22,-30 -29,-24')),
      ],
    },
  },
};
