import type { Seconds } from '#score/types.ts';

/** A frame is seen for its whole length: drawn for its middle, it is early as often as it is late. */
export const HALF_FRAME: Seconds = 1 / 120;

// Locked or hidden, a phone draws no frames, but what has been done must still be written down.
const HIDDEN_MS = 1000;

/** Calls `draw` for every frame while the page is seen, and once a second while it is not; gives what ends it. */
export function frames(draw: () => void): () => void {
  let frame = 0;
  const next = () => {
    draw();
    frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  const hidden = setInterval(() => document.hidden && draw(), HIDDEN_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(hidden);
  };
}
