import { drawn, ellipse } from '../svg-path.ts';
import type { Path } from '../path.ts';
import { angleOf } from '../vector.ts';
import type { Degrees, Vec } from '../vector.ts';

/**
 * Hips that rock from side to side, as somebody at her feet sees them: legs and soles stay, the hips behind them tip,
 * and the hem of the shirt over them. It stands over her belly, where no bead of the arch comes. Lengths in px.
 */
const MIDDLE: Vec = [372, 116];
const [x, y] = MIDDLE;

/** Where the hips tip about. */
export const HIPS_AT: Vec = [x, y - 22];
/** As much as a hip is lifted, px to the side of the middle, the hips are turned. */
const HIP_ASIDE = 52;

/** How far the hips are turned when the near one is so far down, degrees: her near side is at the left from here. */
export const tipOf = (roll: number): Degrees => -angleOf([HIP_ASIDE, roll]);

/** Wider than the knees before them, so that both ends are seen to go up and down. */
export const hips = drawn(
  'M -66,-30 C -40,-38 40,-38 66,-30 C 92,-20 98,14 78,32 C 60,44 26,38 0,34 C -26,38 -60,44 -78,32 C -98,14 -92,-20 -66,-30 Z',
);
/** The belly behind them, under its shirt. */
export const shirt = drawn(
  'M -66,-24 C -62,-62 -34,-74 0,-74 C 34,-74 62,-62 66,-24 C 30,-34 -30,-34 -66,-24 Z',
);

/** Which way they go: up and down at either side, with the hips. */
const arrow = (side: number): Path[] => {
  const at = (dx: number, dy: number): string => `${side * dx},${dy}`;
  return [
    drawn(`M ${at(112, -34)} C ${at(122, -12)} ${at(122, 14)} ${at(112, 34)}`),
    drawn(`M ${at(100, -22)} L ${at(112, -36)} L ${at(126, -24)}`),
    drawn(`M ${at(100, 22)} L ${at(112, 36)} L ${at(126, 24)}`),
  ];
};
export const arrows = [1, -1].flatMap(arrow);

const shin = (side: number): string => {
  const at = (dx: number, dy: number): string => `${x + side * dx},${y + dy}`;
  return `M ${at(18, 62)} C ${at(16, 20)} ${at(10, -6)} ${at(11, -28)} C ${at(12, -50)} ${at(56, -50)} ${at(57, -26)} C ${at(57, -2)} ${at(47, 22)} ${at(43, 62)} Z`;
};
export const shins = [drawn(shin(1)), drawn(shin(-1))];
/** Feet that stand with their toes to the viewer. */
export const soles = [1, -1].map((side) => ellipse([x + side * 31, y + 67], 23, 14));
const toe = (side: number, n: number): string => {
  const at = x + side * 31 + (n - 1.5) * 9;
  return `M ${at},${y + 70} L ${at},${y + 79}`;
};
export const toes = [1, -1].flatMap((side) => [0, 1, 2, 3].map((n) => drawn(toe(side, n))));

export const ground = drawn(
  `M ${x - 104},${y + 74} L ${x + 104},${y + 74} C ${x + 114},${y + 74} ${x + 114},${y + 90} ${x + 104},${y + 90} L ${x - 104},${y + 90} C ${x - 114},${y + 90} ${x - 114},${y + 74} ${x - 104},${y + 74} Z`,
);
