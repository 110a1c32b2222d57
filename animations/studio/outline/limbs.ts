import { at, backwards } from '../list.ts';
import { outline } from '../path.ts';
import type { Path } from '../path.ts';
import { BONE } from '../proportions.ts';
import { drawn } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/** Half the width of a bone's flesh at a share of its length: [share, front, back], px. */
export type Profile = readonly (readonly [share: number, front: number, back: number])[];

/**
 * The flesh around a bone: px beyond the upper joint (without them it begins where its first row is, at the hem of a
 * sleeve); half widths at the lower joint and px beyond it.
 */
export interface Flesh {
  readonly profile: Profile;
  readonly top?: number;
  readonly front: number;
  readonly back: number;
  readonly beyond: number;
}

/** What limbs are drawn from. */
export interface LimbWidths {
  readonly thigh: Flesh;
  readonly shank: Flesh;
  /** Half widths of the shin from in front, for its points in profile: as much to the front as to the back. */
  readonly shankInFront: readonly number[];
  readonly upperArm: Flesh;
  readonly foreArm: Flesh;
  /** Half widths of the sleeve at a share of the upper arm. */
  readonly sleeve: readonly (readonly [share: number, width: number])[];
}

/** The drawings of limbs that hang down from their joint at 0,0, front to the right. */
export interface Limbs {
  readonly thigh: Path;
  /** The same without its upper part, where a haunch takes its place. */
  readonly thighBelow: Path;
  /** The lower leg in its trouser leg, which ends over the ankle. */
  readonly shank: Path;
  /** The same from in front, with the calf to both sides alike. */
  readonly shankInFront: Path;
  /** What a sleeve leaves bare of it. */
  readonly upperArm: Path;
  readonly foreArm: Path;
  /** The sleeve covers the shoulder and a good half of the upper arm. */
  readonly sleeve: Path;
}

function flesh(length: number, { profile, top, front, back, beyond }: Flesh): Path {
  const down = profile.map(([share, width]): Vec => [width, share * length]);
  const up = backwards(profile).map(([share, , width]): Vec => [-width, share * length]);
  const [above, below] = [length - beyond * 0.4, length + beyond * 0.7];
  const sides: Vec[] = [
    ...down,
    [front, above],
    [front * 0.72, below],
    [0, length + beyond],
    [-back * 0.72, below],
    [-back, above],
    ...up,
  ];
  if (top !== undefined)
    return outline([[0, -top], [top * 0.72, -top * 0.7], ...sides, [-top * 0.72, -top * 0.7]]);
  return outline(
    sides,
    sides.map((_, j) => (j === 0 || j === sides.length - 1 ? 0.2 : 1)),
  );
}

/** A thigh from its second row on: it begins within its haunch. */
const thighBelow = ({ profile, front, back, beyond }: Flesh): Path =>
  flesh(BONE.thigh, { profile: profile.slice(1), front, back, beyond });

function inFront({ points }: Path, widths: readonly number[]): Path {
  const last = points.length;
  return outline(
    points.map(([, y], j): Vec => {
      const [side, row] = j < last / 2 ? [1, j] : [-1, last - j];
      return [side * at(widths, row), y];
    }),
  );
}

function sleeve(widths: LimbWidths['sleeve']): Path {
  const side = widths.map(([share, width]): Vec => [width, share * BONE.upperArm]);
  const other = backwards(side).map(([x, y]): Vec => [-x, y]);
  return outline([[0, -25], ...side, ...other], [1, 1, 1, 1, 0.2, 0.2, 1, 1, 1]);
}

/** Draws limbs. */
export function limbsOf(widths: LimbWidths): Limbs {
  const shank = flesh(BONE.shank * 0.94, widths.shank);
  return {
    thigh: flesh(BONE.thigh, widths.thigh),
    thighBelow: thighBelow(widths.thigh),
    shank,
    shankInFront: inFront(shank, widths.shankInFront),
    upperArm: flesh(BONE.upperArm, widths.upperArm),
    foreArm: flesh(BONE.foreArm, widths.foreArm),
    sleeve: sleeve(widths.sleeve),
  };
}

/** The skin between trouser leg and foot; its round end is the ankle, so that no corner shows when the foot points. */
export const ankle = drawn(
  'M 13.4,131 L 13,153 C 13,165 8,169.5 0,169.5 C -8,169.5 -13.6,164 -13.6,154 L -14,131 Z',
);
