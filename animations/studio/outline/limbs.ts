import { at, backwards } from '../list.ts';
import { outline, pieceOf } from '../path.ts';
import type { Path } from '../path.ts';
import { BONE, FOREARM, SHANK, THIGH, UPPER_ARM } from '../proportions.ts';
import type { Profile } from '../proportions.ts';
import { drawn } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/** The rounded ends of a bone's flesh: px beyond the upper joint; half widths at the lower joint and px beyond it. */
interface Ends {
  readonly top: number;
  readonly front: number;
  readonly back: number;
  readonly beyond: number;
}

/** The flesh around one bone that hangs down from its joint at 0,0, front to the right. */
function flesh(length: number, profile: Profile, { top, front, back, beyond }: Ends): Path {
  const down = profile.map(([share, width]): Vec => [width, share * length]);
  const up = backwards(profile).map(([share, , width]): Vec => [-width, share * length]);
  const [above, below] = [length - beyond * 0.4, length + beyond * 0.7];
  return outline([
    [0, -top],
    [top * 0.72, -top * 0.7],
    ...down,
    [front, above],
    [front * 0.72, below],
    [0, length + beyond],
    [-back * 0.72, below],
    [-back, above],
    ...up,
    [-top * 0.72, -top * 0.7],
  ]);
}

export const thigh = flesh(BONE.thigh, THIGH, { top: 37, front: 24.4, back: 23.2, beyond: 22.5 });

/** The lower leg in its trouser leg, which ends over the ankle. */
export const shank = flesh(BONE.shank * 0.94, SHANK, { top: 23, front: 13.6, back: 14, beyond: 1 });

export const upperArm = flesh(BONE.upperArm, UPPER_ARM, { top: 22, front: 15, back: 15.5, beyond: 15 });

export const foreArm = flesh(BONE.foreArm, FOREARM, { top: 15.5, front: 10.4, back: 10.4, beyond: 10 });

/** The long sides of the forearm, without its round ends. */
export const foreArmSides = [pieceOf(foreArm, 2, 5), pieceOf(foreArm, 9, 12)];

/** The skin between trouser leg and foot; its round end is the ankle, so that no corner shows when the foot points. */
export const ankle = drawn(
  'M 13.4,131 L 13,153 C 13,165 8,169.5 0,169.5 C -8,169.5 -13.6,164 -13.6,154 L -14,131 Z',
);

/** The sleeve covers the shoulder and a good half of the upper arm. */
export const sleeve = ((): Path => {
  const side: Vec[] = [
    [19, -0.13],
    [24.5, 0.1],
    [23, 0.35],
    [22.5, 0.62],
  ].map((row): Vec => [at(row, 0), at(row, 1) * BONE.upperArm]);
  const other = backwards(side).map(([x, y]): Vec => [-x, y]);
  return outline([[0, -25], ...side, ...other], [1, 1, 1, 1, 0.2, 0.2, 1, 1, 1]);
})();
