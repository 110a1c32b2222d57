import { drawn, ellipse } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/**
 * Hips that rock from side to side, as somebody at her feet sees them: legs and soles stay, the pelvis behind them tips.
 * It stands over her belly, where no bead of the arch comes. Lengths in px.
 */
const MIDDLE: Vec = [372, 122];
const [x, y] = MIDDLE;

/** Where the pelvis tips about. */
export const PELVIS_AT: Vec = [x, y - 26];
/** As much as a hip is lifted, px to the side of the middle, the pelvis is turned. */
const HIP_ASIDE = 62;

/** How far the pelvis is turned when the near hip is so far down, degrees: her near side is at the left from here. */
export const tipOf = (roll: number): number => (-Math.atan2(roll, HIP_ASIDE) * 180) / Math.PI;

/** Wider than the knees before it, so that both its ends are seen to go up and down. */
export const pelvis = drawn(
  'M -58,-36 C -34,-46 34,-46 58,-36 C 88,-24 94,6 80,26 C 66,42 28,40 0,36 C -28,40 -66,42 -80,26 C -94,6 -88,-24 -58,-36 Z',
);

const shin = (side: number): string => {
  const at = (dx: number, dy: number): string => `${x + side * dx},${y + dy}`;
  return `M ${at(16, 62)} C ${at(14, 20)} ${at(8, -10)} ${at(10, -34)} C ${at(12, -58)} ${at(58, -58)} ${at(58, -32)} C ${at(58, -6)} ${at(48, 22)} ${at(44, 62)} Z`;
};
export const shins = [drawn(shin(1)), drawn(shin(-1))];
export const soles = [ellipse([x + 31, y + 66], 22, 14), ellipse([x - 31, y + 66], 22, 14)];

export const ground = drawn(
  `M ${x - 96},${y + 74} L ${x + 96},${y + 74} C ${x + 106},${y + 74} ${x + 106},${y + 88} ${x + 96},${y + 88} L ${x - 96},${y + 88} C ${x - 106},${y + 88} ${x - 106},${y + 74} ${x - 96},${y + 74} Z`,
);
