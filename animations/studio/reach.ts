import { along, clamp, frontOf, lengthOf, subtract, unit } from './vector.ts';
import type { Vec } from './vector.ts';

/** Where a two-bone limb bends and ends when it reaches for a point; `missed` is how far it fell short, px. */
export interface Reach {
  readonly middle: Vec;
  readonly end: Vec;
  readonly missed: number;
}

/** Bends a limb of two bones towards a point; a knee bends to the body's front, an elbow to its back. */
export function reach(from: Vec, to: Vec, upper: number, lower: number, bend: 'front' | 'back'): Reach {
  const wanted = lengthOf(subtract(to, from));
  const distance = clamp(wanted, Math.abs(upper - lower) + 1, (upper + lower) * 0.9995);
  const direction = unit(subtract(to, from));
  const foot = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const side = bend === 'front' ? height : -height;
  return {
    middle: along(along(from, direction, foot), frontOf(direction), side),
    end: along(from, direction, distance),
    missed: Math.abs(wanted - distance),
  };
}
