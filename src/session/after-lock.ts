import type { Seconds } from '#score/types.ts';

/** Where the session stood, how often it had jumped, and what the clock on the wall said in milliseconds. */
export interface Look {
  readonly wall: number;
  readonly position: Seconds;
  readonly jumps: number;
}

/** A locked phone may be late by this much without anything being wrong: it wakes up slowly. */
const SLACK: Seconds = 5;
/** A phone that has played so long under lock can do it; one that stops often plays on for the first seconds. */
const PROOF: Seconds = 60;

/** What the sound did while the screen was dark; 'unknown' where a short lock or a jump on the way does not tell. */
export function underLock(before: Look, after: Look): 'played' | 'stopped' | 'unknown' {
  const passed = (after.wall - before.wall) / 1000;
  const played = after.position - before.position;
  // The lock screen can also wind the sound without the session having jumped.
  if (after.jumps !== before.jumps || played < 0 || played - passed > SLACK) return 'unknown';
  if (passed - played > SLACK) return 'stopped';
  return passed < PROOF ? 'unknown' : 'played';
}
