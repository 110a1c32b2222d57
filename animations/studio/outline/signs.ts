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

const y = (over: number): number => FLOOR - over;

/**
 * While the toes come up: an arrow along their way, and one that comes out from behind the thigh towards the chest,
 * for that way the hands press it.
 */
export const pressArrow = [
  drawn(`M 442,${y(416)} C 404,${y(418)} 366,${y(404)} 344,${y(374)}`),
  drawn(`M 345,${y(406)} L 343,${y(373)} L 374,${y(377)}`),
  drawn(`M 350,${y(164)} L 284,${y(136)}`),
  drawn(`M 296,${y(160)} L 284,${y(136)} L 310,${y(127)}`),
];
