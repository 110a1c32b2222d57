import type { Key } from './reduce.ts';

/**
 * The head goes from one drawing to the next within a frame. So that this is not seen as a jump, the drawing before
 * stays over it for a moment and fades: never a face between two views, which would be none.
 */

/** How long the drawing before is still seen, frames. */
const FADE = 7;

const isTurn = ({ time }: Key): boolean => time > 0;

/** The drawings of a part of the head, each as long after its time as the one before takes to fade. */
export const lateKeys = (drawings: readonly Key[]): Key[] =>
  drawings.map((key) => (isTurn(key) ? { ...key, time: key.time + FADE } : key));

/** How much is seen of the drawing before. */
export const fadingKeys = (drawings: readonly Key[]): Key[] => [
  { time: 0, values: [0], held: true },
  ...drawings.filter(isTurn).flatMap(({ time }): Key[] => [
    { time, values: [1] },
    { time: time + FADE, values: [0], held: true },
  ]),
];
