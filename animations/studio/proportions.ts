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
  neck: 42,
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
