import type { Path } from '../path.ts';
import { FLOOR } from '../proportions.ts';
import { drawn } from '../svg-path.ts';

/** Arrows under a belly that hangs free, each up or down between two heights over the floor. */
const upright = (x: number, from: number, to: number): Path[] => {
  const [tail, tip] = [FLOOR - from, FLOOR - to];
  const barb = tip + (from > to ? -13 : 13);
  return [
    drawn(`M ${x},${tail} L ${x},${tip}`),
    drawn(`M ${x - 12},${barb} L ${x},${tip} L ${x + 12},${barb}`),
  ];
};

/** The belly sinks as the breath comes in. */
export const sinking = upright(312, 68, 24);

/** The belly is drawn in. */
export const rising = upright(312, 56, 100);
