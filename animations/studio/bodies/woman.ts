import { front, frontFromNape, fromNape, halfFromNape } from '../outline/head.ts';
import type { Head } from '../outline/head.ts';
import { limbsOf } from '../outline/limbs.ts';
import type { LimbWidths } from '../outline/limbs.ts';
import { drawn, ellipse } from '../svg-path.ts';
import type { Body } from './body.ts';

export const WOMANS_HEAD: Head = {
  face: fromNape(
    drawn(
      'M -6,-45 C 12,-47 27,-37 31,-19 C 32.5,-13 32,-9 33,-5.5 C 35,0 39.5,5.5 42.5,10.5 C 43.8,13.4 41.5,15.8 37.5,16 C 36.6,17.4 37,18.6 38.6,20.6 C 39.2,22.6 38,23.8 36.4,24.6 C 38,26.4 38,28.8 35.4,30.8 C 34.8,33.4 35.8,37 33.4,40.6 C 29.4,45.4 22,46 13,43.4 C 5,41 0,37.5 -4,34 C -18,38 -30,32 -36,18 C -44,-4 -42,-26 -28,-38 C -22,-43 -14,-45 -6,-45 Z',
    ),
  ),
  hair: fromNape(
    drawn(
      'M 27,-33 C 18,-52 -10,-56 -29,-43 C -48,-30 -50,0 -39,20 C -34,30 -26,37 -17,38 C -13,32 -15,24 -13,17 C -17,12 -16,3 -10,-1 C -6,-4 -2,-3 1,0 C 3,-8 4,-13 10,-17 C 17,-21 24,-25 27,-33 Z',
    ),
  ),
  // The bun sits high, so that it clears the cushion.
  bun: fromNape(ellipse([-25, -54], 17, 16)),
  strands: [
    fromNape(drawn('M 20,-36 C 4,-32 -14,-24 -26,-38')),
    fromNape(drawn('M 6,-20 C -10,-14 -26,-14 -38,-24')),
    fromNape(drawn('M -31,-40 C -25,-44 -18,-46 -12,-46')),
  ],
  halfTurned: {
    face: halfFromNape(
      drawn(
        'M 0,-46 C 14,-46 26,-38 30.5,-25 C 33,-18 33.5,-13 32.6,-8 C 33.6,-4 36.4,1 36.2,7 C 36,11 34.4,14 33.6,17 C 33,20 33,23 32,26 C 31,31 29,37 25.6,41 C 22.6,44.2 18,45.8 13,45.4 C 9.6,45.2 6,44 2,41.6 C -6,37 -13,30 -18,21 C -27,20 -35,6 -37,-4 C -38,-12 -36.6,-22 -32,-30 C -29.4,-34.4 -26,-38 -22,-40 C -15,-44.4 -8,-46 0,-46 Z',
      ),
    ),
    hair: halfFromNape(
      drawn(
        'M 31.6,-21 C 29,-44 12,-55 -8,-53 C -30,-50 -43,-31 -42,-9 C -41,8 -35,24 -24,30 C -24,25 -25,20 -24.5,15 C -26,8 -24,-1 -17,-2 C -14.5,-2 -13,0 -12,3 C -11.6,-8 -6,-17 4,-22 C 14,-26 24,-24 31.6,-21 Z',
      ),
    ),
    bun: halfFromNape(ellipse([-15, -58], 17, 15)),
    strands: [
      halfFromNape(drawn('M 24,-32 C 8,-36 -10,-30 -20,-40')),
      halfFromNape(drawn('M -4,-22 C -16,-14 -28,-14 -38,-20')),
      halfFromNape(drawn('M -22,-46 C -17,-48 -12,-49 -6,-48')),
    ],
  },
  inFront: {
    face: front([
      [0, -46],
      [31, -22],
      [35, -8],
      [35, 6],
      [33, 15],
      [31, 20],
      [29, 25],
      [26, 31],
      [16, 42],
      [-3, 46],
      [-25, 32],
      [-35, 6],
      [-29, -28],
    ]),
    // From the right temple over the crown to the left one, and back along the brow.
    hair: front(
      [
        [36, 2],
        [0, -53],
        [-37, -2],
        [-36, 10],
        [-31, -6],
        [-20, -24],
        [0, -31],
        [21, -23],
      ],
      [0.3, 1.7, 1, 0.3, 1, 1, 1, 1],
    ),
    bun: frontFromNape(ellipse([0, -58], 17, 13)),
    strands: [
      frontFromNape(drawn('M 3,-38 C 12,-37 22,-31 28,-22')),
      frontFromNape(drawn('M -3,-38 C -12,-37 -22,-31 -28,-22')),
      frontFromNape(drawn('M -8,-48 C -3,-50 3,-50 8,-48')),
    ],
  },
};

export const WOMANS_LIMBS: LimbWidths = {
  thigh: {
    profile: [
      [0.22, 37, 37],
      [0.45, 34, 33],
      [0.64, 30, 28.5],
      [0.84, 26.6, 24.6],
    ],
    top: 37,
    front: 24.4,
    back: 23.2,
    beyond: 22.5,
  },
  shank: {
    profile: [
      [0.03, 22.2, 23.4],
      [0.15, 21.6, 26.4],
      [0.26, 21, 28],
      [0.42, 18.5, 28],
      [0.66, 15.5, 20],
      [0.9, 14, 14.5],
    ],
    top: 23,
    front: 13.6,
    back: 14,
    beyond: 1,
  },
  shankInFront: [0, 16, 23, 25, 25, 23, 18, 14, 13.8, 10, 0],
  upperArm: {
    profile: [
      [0.6, 17.4, 17.2],
      [0.78, 16.6, 16.4],
    ],
    front: 16,
    back: 16.2,
    beyond: 16,
  },
  foreArm: {
    profile: [
      [0.22, 16.2, 16],
      [0.45, 15.5, 15],
      [0.75, 11.5, 11.5],
    ],
    top: 16,
    front: 10.4,
    back: 10.4,
    beyond: 10,
  },
  sleeve: [
    [-0.13, 19],
    [0.1, 24.5],
    [0.35, 23],
    [0.62, 21],
  ],
};

/** The first body: the films are hers, and the other bodies are told as differences from her. */
export const WOMAN: Body = {
  id: 'woman',
  trunk: [
    [-0.16, 22, 34, 56],
    [0, 37, 45, 62],
    [0.12, 40, 43, 62],
    [0.22, 42, 38, 57],
    [0.34, 41, 34, 51],
    [0.46, 40, 33, 49],
    [0.58, 42, 36, 53],
    [0.7, 49, 40, 60],
    [0.82, 47, 43, 66],
    [0.93, 38, 43, 68],
    [1.03, 25, 39, 56],
    [1.12, 16, 29, 27],
  ],
  yields: 15,
  seat: {
    groin: 38,
    crease: 66.5,
    buttock: 49,
    fuller: 3,
    flat: [35, 34],
    front: 36,
    back: 34.2,
    inner: [32, 31],
  },
  neck: { root: [24, 30], middle: [19, 21] },
  limbs: limbsOf(WOMANS_LIMBS),
  head: WOMANS_HEAD,
};
