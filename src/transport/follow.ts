import type { Seconds } from '#score/types.ts';

/** Further ahead than this is a jump (a stall that ended, a page that was frozen), not jitter. */
export const JUMP: Seconds = 0.25;
/** How much of the remaining error is mended with each reading: slow enough that nobody sees it. */
const MEND = 0.05;
/** The estimate never runs further ahead of a reading that stands still; a staircase of 200 ms still comes out even. */
export const AHEAD: Seconds = 0.12;

/** A steadied clock: fed with readings of a jittery one, it gives a position that moves evenly. */
export interface Follower {
  /** The position for a `reading` in seconds taken at `wall` seconds of an even clock. */
  read(reading: Seconds, wall: Seconds): Seconds;
  /** Begins anew at a position: after a seek, or when a paused clock goes on. */
  reset(at: Seconds): void;
}

/**
 * Steadies `audio.currentTime`, which stands in steps of 20 ms in Firefox and jumps back shortly after the start in
 * Safari (https://github.com/katspaugh/wavesurfer.js/issues/3881). Between readings the estimate runs with the wall
 * clock; each reading mends 5 % of the difference; a large difference forward is taken over at once; backwards never,
 * it waits for the reading instead.
 */
export function follow(): Follower {
  let estimate: Seconds | undefined;
  let lastWall: Seconds | undefined;

  return {
    read(reading, wall) {
      const before = estimate ?? reading;
      const run = before + Math.max(0, wall - (lastWall ?? wall));
      lastWall = wall;
      const error = reading - run;
      const mended = error > JUMP ? reading : run + MEND * error;
      estimate = Math.max(before, Math.min(mended, reading + AHEAD));
      return estimate;
    },
    reset(at) {
      estimate = at;
      lastWall = undefined;
    },
  };
}
