import type { Vec } from './vector.ts';

/** The stage in px; the same in all files, so that nothing jumps from exercise to exercise. */
export const STAGE = { width: 800, height: 500 } as const;

/** Height of the floor line on the stage, px. */
export const FLOOR = 436;

/** Where the near limbs, the trunk and the far limbs meet the mat, px. */
export const CONTACT = { near: FLOOR + 3, trunk: FLOOR - 1, far: FLOOR - 7 } as const;

/** Bone lengths in px; the figure is about seven heads tall. */
export const BONE = {
  thigh: 160,
  shank: 156,
  upperArm: 112,
  foreArm: 92,
  lumbar: 72,
  thorax: 114,
  neckRoot: 20,
  neck: 32,
} as const;

/** Ankle joint over the sole, px. */
export const ANKLE_HEIGHT = 26;

/** Hip joint to shoulder joint along the trunk, px. */
export const TRUNK = BONE.lumbar + BONE.thorax;

/** How far the far side is moved to hint at depth. Small at the hip: more looks like a second buttock. */
export const FAR: { readonly limb: Vec; readonly hip: Vec; readonly shoulder: Vec } = {
  limb: [7, -7],
  hip: [4, -3],
  shoulder: [3, -3],
};

/** Half the width of a bone's flesh at a share of its length: [share, front, back], px. */
export type Profile = readonly (readonly [share: number, front: number, back: number])[];

export const THIGH: Profile = [
  [0.22, 37, 37],
  [0.45, 34, 33],
  [0.64, 30, 28.5],
  [0.84, 26.6, 24.6],
];
export const SHANK: Profile = [
  [0.03, 22.2, 23.4],
  [0.15, 21.6, 26.4],
  [0.26, 21, 28],
  [0.42, 18.5, 28],
  [0.66, 15.5, 20],
  [0.9, 14, 14.5],
];
export const UPPER_ARM: Profile = [
  [0.25, 20, 20],
  [0.5, 18, 18],
  [0.7, 16.5, 16],
];
export const FOREARM: Profile = [
  [0.22, 16.5, 16],
  [0.45, 15.5, 15],
  [0.75, 11.5, 11.5],
];
