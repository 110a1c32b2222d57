import { mapPath } from '../path.ts';
import type { Path } from '../path.ts';
import type { Depth } from '../pose.ts';
import { drawn } from '../svg-path.ts';
import type { Drawing } from './hands-and-feet.ts';

/**
 * Hands and feet of a body that rolls over, seen from above their backs: there the thumb and the toes tell left from
 * right. Drawn for the person's right side, which is the near one; joint at 0,0, fingers and toes to the right.
 */

const hand: Drawing = {
  shape: drawn(
    'M 0,-10.6 C 5,-11.6 9,-13 13,-15 C 19,-17 26,-20 33,-21.4 C 38.6,-22.4 41,-18.4 37.6,-15.6 C 34.6,-13.4 31.5,-12.6 29,-11.8 C 38,-12.2 51,-11 59,-8.4 C 64,-6.6 64,-2.6 60.5,-1.6 C 65,0 65,4.2 60,5 C 62.5,7.4 60.5,10.8 55,11 C 45,12 34,12.2 24,12 C 14,12 6,11.6 0,10.6 C -5.8,10 -10.6,6 -10.6,0 C -10.6,-6 -5.8,-10.4 0,-10.6 Z',
  ),
  lines: [drawn('M 60.5,-1.6 C 52,-2.6 43,-3 34,-2.8'), drawn('M 60,5 C 52,4.2 44,4 35,4.2')],
};

const foot: Drawing = {
  shape: drawn(
    'M -14,-11 C -4,-12 8,-12.5 20,-14 C 30,-15.4 40,-18 48,-18.6 C 56,-19.2 66,-20 72.5,-16.6 C 77,-14 76.4,-8.6 71,-7.4 C 77,-7.6 79,-2 73.5,-0.4 C 77,0.8 76,6 70.5,6.2 C 73,7.8 71,12.4 65.5,12.2 C 66.6,14.6 63,18 57,17.2 C 51,16.6 47,17 42,16.4 C 30,15 18,13.4 8,12.4 C 0,12 -8,12 -14,11 Z',
  ),
  lines: [
    drawn('M 71,-7.4 C 67,-7 63,-7 59,-7.6'),
    drawn('M 73.5,-0.4 C 69,-0.8 65,-0.8 61.5,-1'),
    drawn('M 70.5,6.2 C 67,5.6 64,5.2 61,4.8'),
    drawn('M 65.5,12.2 C 63,11.2 60.5,10.6 58,10'),
  ],
};

const acrossTheBone = (path: Path): Path => mapPath(path, ([x, y]) => [x, -y]);
const bothSides = (of: Drawing): Readonly<Record<Depth, Drawing>> => ({
  near: of,
  far: { shape: acrossTheBone(of.shape), lines: of.lines.map(acrossTheBone) },
});

export const HAND = bothSides(hand);
export const FOOT = bothSides(foot);
