import { outline } from '../path.ts';
import { clamp, cosine, mix, sine } from '../vector.ts';
import type { Degrees, Vec } from '../vector.ts';

/** Half width of the cloth behind the knee, px. */
const WIDTH = 24;

/** How far from the corner the fold reaches along thigh and calf, px. */
const REACH = 34;

/** Half across and depth of the fold behind a knee, from the knee joint, px. */
function extent(knee: Degrees): Vec {
  const opening = (180 - clamp(knee, 0, 150)) / 2;
  // In a straight leg it lies within the flesh.
  const corner = Math.min(WIDTH / sine(opening), 58) * mix(0.75, 1, clamp(knee / 25, 0, 1));
  const length = REACH * clamp((knee - 25) / 65, 0, 1);
  return [length * sine(opening), corner + length * cosine(opening)];
}

const [ACROSS, DEEP] = extent(90);

/**
 * What calf and thigh squeeze out between them: it rounds the corner behind a knee bent at a right angle,
 * which lies below the knee joint at 0,0.
 */
export const kneeFold = outline(
  [
    [0, 0],
    [ACROSS, DEEP],
    [0, WIDTH * Math.SQRT2 + 5],
    [-ACROSS, DEEP],
  ],
  [0, 0.2, 1, 0.2],
);

/** The size of the fold at another bend; nothing in a straight leg. */
export function foldSize(knee: Degrees): Vec {
  const [across, deep] = extent(knee);
  return [across / ACROSS, deep / DEEP];
}
