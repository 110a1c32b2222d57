/** A point or a direction on the stage: px, x to the right, y down. */
export type Vec = readonly [x: number, y: number];

/** Degrees on the stage: 0 points right, 90 down. */
export type Degrees = number;

const RADIANS = Math.PI / 180;

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k];
/** From a point, so many px along a direction. */
export const along = (from: Vec, direction: Vec, px: number): Vec => [
  from[0] + direction[0] * px,
  from[1] + direction[1] * px,
];
export const lengthOf = (a: Vec): number => Math.hypot(a[0], a[1]);
export const unit = (a: Vec): Vec => times(a, 1 / (lengthOf(a) || 1));
export const towards = (angle: Degrees): Vec => [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
export const angleOf = (a: Vec): Degrees => Math.atan2(a[1], a[0]) / RADIANS;
export const turned = (a: Vec, angle: Degrees): Vec => {
  const [c, s] = towards(angle);
  return [a[0] * c - a[1] * s, a[0] * s + a[1] * c];
};

/** The body's front side of a bone that points away from the trunk (standing and facing right: down gives right). */
export const frontOf = (direction: Vec): Vec => [direction[1], -direction[0]];

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
export const mix = (a: number, b: number, k: number): number => a + (b - a) * k;
export const mixVec = (a: Vec, b: Vec, k: number): Vec => [mix(a[0], b[0], k), mix(a[1], b[1], k)];

/** The same direction written so that it lies within half a turn of another. */
export const nearTurn = (angle: Degrees, other: Degrees): Degrees =>
  angle - 360 * Math.round((angle - other) / 360);

export const cosine = (angle: Degrees): number => Math.cos(angle * RADIANS);
export const sine = (angle: Degrees): number => Math.sin(angle * RADIANS);
export const arcsine = (value: number): Degrees => Math.asin(clamp(value, -1, 1)) / RADIANS;
/** A bell of height 1 around a middle. */
export const bell = (x: number, middle: number, width: number): number =>
  Math.exp(-(((x - middle) / width) ** 2));
