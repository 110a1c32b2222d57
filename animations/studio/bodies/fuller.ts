import { front, fromNape, halfFromNape } from '../outline/head.ts';
import { limbsOf } from '../outline/limbs.ts';
import { drawn } from '../svg-path.ts';
import type { Body } from './body.ts';
import { WOMANS_HEAD, WOMANS_LIMBS } from './woman.ts';

/** A fuller woman: rounder where flesh is soft, and no thicker where she kneels and lies on her bones. */
export const FULLER: Body = {
  id: 'fuller',
  trunk: [
    [-0.16, 28, 42, 68],
    [0, 44, 55, 75],
    [0.12, 52, 54, 77],
    [0.22, 63, 50, 76],
    [0.34, 67, 46, 73],
    [0.46, 64, 44, 70],
    [0.58, 61, 46, 70],
    [0.7, 63, 49, 73],
    [0.82, 57, 51, 76],
    [0.93, 45, 49, 76],
    [1.03, 29, 43, 63],
    [1.12, 20, 32, 33],
  ],
  yields: 32,
  seat: {
    groin: 49,
    crease: 62,
    buttock: 57,
    fuller: 7,
    flat: [46, 45],
    front: 45,
    back: 38.5,
    inner: [39, 33.5],
  },
  neck: { root: [28, 32], middle: [23, 24] },
  limbs: limbsOf({
    ...WOMANS_LIMBS,
    thigh: {
      profile: [
        [0.22, 45.5, 39],
        [0.45, 43, 37],
        [0.64, 36.5, 32.5],
        [0.84, 29, 28],
      ],
      top: 39.5,
      front: 25,
      back: 25,
      beyond: 23,
    },
    shank: {
      ...WOMANS_LIMBS.shank,
      profile: [
        [0.03, 24, 24.5],
        [0.15, 24, 27.2],
        [0.26, 23.6, 28.7],
        [0.42, 22, 28.8],
        [0.66, 18.5, 22],
        [0.9, 15.8, 16],
      ],
      front: 14.6,
      back: 15.6,
    },
    shankInFront: [0, 16, 24, 27, 28.5, 29, 22, 16, 15.4, 11, 0],
    upperArm: {
      profile: [
        [0.6, 21.6, 21.6],
        [0.78, 19, 19],
      ],
      front: 16.5,
      back: 17,
      beyond: 16,
    },
    foreArm: {
      ...WOMANS_LIMBS.foreArm,
      profile: [
        [0.22, 19, 18.5],
        [0.45, 17.5, 17],
        [0.75, 13, 13],
      ],
      top: 17,
    },
    sleeve: [
      [-0.13, 22],
      [0.1, 29],
      [0.35, 28],
      [0.62, 26],
    ],
  }),
  head: {
    ...WOMANS_HEAD,
    // Rounder under the chin and in the cheeks.
    face: fromNape(
      drawn(
        'M -6,-45 C 12,-47 27,-37 31,-19 C 32.5,-13 32,-9 33.5,-5 C 35.5,0 39.5,5.5 42.5,10.5 C 43.8,13.4 41.5,15.8 37.8,16 C 36.9,17.4 37.3,18.6 38.9,20.6 C 39.5,22.6 38.3,23.8 36.8,24.6 C 38.4,26.4 38.4,28.8 36,30.8 C 35.8,34 36.6,38.4 33.6,42.6 C 28.8,48.4 19.5,50 9.5,47.4 C 1,45.4 -2.5,42 -6,37 C -20,39.5 -30,32 -36,18 C -44,-4 -42,-26 -28,-38 C -22,-43 -14,-45 -6,-45 Z',
      ),
    ),
    halfTurned: {
      ...WOMANS_HEAD.halfTurned,
      face: halfFromNape(
        drawn(
          'M 0,-46 C 14,-46 26,-38 30.5,-25 C 33,-18 33.8,-13 33,-8 C 34.2,-4 37,1 37.4,7 C 37.6,11 36.4,14.4 35.6,17.6 C 35,21 35.2,24.4 34.2,28 C 33,33.4 30,39.4 26,43.4 C 22.8,46.8 19,48.4 15,48.6 C 11,48.8 7,47.8 3,46 C -7,42 -15,34 -20,24 C -28,20 -35,6 -37,-4 C -38,-12 -36.6,-22 -32,-30 C -29.4,-34.4 -26,-38 -22,-40 C -15,-44.4 -8,-46 0,-46 Z',
        ),
      ),
    },
    inFront: {
      ...WOMANS_HEAD.inFront,
      face: front([
        [0, -46],
        [31, -22],
        [35.5, -8],
        [37, 6],
        [36.5, 15],
        [35.5, 21],
        [33.5, 27],
        [30, 34],
        [18, 45],
        [-3, 49],
        [-29, 35],
        [-37, 8],
        [-29, -28],
      ]),
    },
  },
};
