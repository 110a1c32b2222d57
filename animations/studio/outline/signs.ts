import type { Path } from '../path.ts';
import { FLOOR } from '../proportions.ts';
import { drawn } from '../svg-path.ts';

/** An arrow up or down between two heights over the floor. */
const upright = (x: number, from: number, to: number): Path[] => {
  const [tail, tip] = [FLOOR - from, FLOOR - to];
  const barb = tip + (from > to ? -13 : 13);
  return [
    drawn(`M ${x},${tail} L ${x},${tip}`),
    drawn(`M ${x - 12},${barb} L ${x},${tip} L ${x + 12},${barb}`),
  ];
};

/** Kneeling, the belly sinks as the breath comes in, */
export const sinking = upright(312, 68, 24);

/** and rises as it is drawn in. */
export const rising = upright(312, 56, 100);

/** Lying, it is drawn in downwards. */
export const drawnIn = upright(314, 152, 108);
