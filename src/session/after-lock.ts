import type { Seconds } from '#score/types.ts';

/** Where the session stood, and what the clock on the wall said in milliseconds. */
interface Look {
  readonly wall: number;
  readonly position: Seconds;
}

/** A locked phone may be late by this much without anything being wrong: it wakes up slowly. */
const SLACK: Seconds = 5;

/** Whether the sound stood still while the screen was dark: the wall clock went on and the session did not. */
export function stoodStill(before: Look, after: Look): boolean {
  const passed = (after.wall - before.wall) / 1000;
  const played = after.position - before.position;
  // Somebody who wound back on the lock screen has not been left alone.
  return played >= 0 && passed - played > SLACK;
}
