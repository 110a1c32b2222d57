import { DEPTHS } from './pose.ts';
import type { Pose } from './pose.ts';
import { solve } from './skeleton.ts';
import { nearTurn } from './vector.ts';
import type { Degrees } from './vector.ts';

/** What a body of sixty can do without a thought, in degrees of joint angle. */
export const LIMITS = {
  hip: [-25, 135],
  knee: [-4, 150],
  point: [-25, 80],
  toes: [-5, 70],
  elbow: [-3, 150],
  /** Guessed from how long the bones look; of the wrist nothing can be told. */
  'elbow-seen': [0, 150],
  'wrist-seen': [0, 0],
  spine: [-45, 45],
  neck: [-60, 60],
  wrist: [-95, 95],
} as const;

export type Joint = keyof typeof LIMITS;

/** All joint angles of a pose. */
export function jointsOf(pose: Pose): [Joint, Degrees][] {
  const { legs, arms, hipBend } = solve(pose);
  return [
    ...DEPTHS.map((depth) => [depth, legs[depth]] as const).flatMap(([depth, leg]): [Joint, Degrees][] => [
      ['hip', hipBend[depth]],
      ['knee', leg.knee],
      ['point', leg.point],
      ['toes', leg.toes],
    ]),
    ...[arms.near, arms.far].flatMap((arm): [Joint, Degrees][] => [
      [arm.asSeen ? 'elbow-seen' : 'elbow', arm.elbow],
      arm.asSeen ? ['wrist-seen', 0] : ['wrist', nearTurn(arm.hand - arm.fore, 0)],
    ]),
    ['spine', nearTurn(pose.thorax - pose.pelvis, 0)],
    ['neck', nearTurn(pose.head - 90 - pose.thorax, 0)],
  ];
}

/** The farthest that any limb falls short of its target in a pose, px. */
export function reachMissed(pose: Pose): number {
  const { legs, arms } = solve(pose);
  return Math.max(...[legs.near, legs.far, arms.near, arms.far].map(({ missed }) => missed));
}
