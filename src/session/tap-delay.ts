import type { Seconds } from '#score/types.ts';

/** When the check ticks, in seconds of its recording: a headset has woken up before the first, and the rest are even. */
export const tickTimes: readonly Seconds[] = Array.from({ length: 10 }, (_, i) => 2.5 + i);
const BETWEEN: Seconds = 1;

/** The longest delay the picture can be given, in milliseconds: the slowest headsets have 300, televisions more. */
export const longestDelay = 500;
/** People tap a little before a tick they expect; a tap this much ahead of it still belongs to it. */
const AHEAD: Seconds = 0.25;
/** Fewer taps than this say nothing. */
const ENOUGH = 5;
/** Half of the taps lie this near to the middle one, or she was guessing. */
const EVEN: Seconds = 0.09;

/**
 * How long the sound needs to her ear, in whole milliseconds from 0 to 500: the middle of the distances between taps
 * and the ticks they belong to, both in seconds of the recording. Undefined when the taps are too few or too uneven.
 */
export function tapDelay(taps: readonly Seconds[]): number | undefined {
  const [first = 0] = tickTimes;
  const late = taps.flatMap((tap) => {
    const tick = Math.floor((tap - first + AHEAD) / BETWEEN);
    return tick >= 0 && tick < tickTimes.length ? [tap - first - tick * BETWEEN] : [];
  });
  if (late.length < ENOUGH) return undefined;
  const middle = median(late);
  if (median(late.map((one) => Math.abs(one - middle))) > EVEN) return undefined;
  return Math.min(longestDelay, Math.max(0, Math.round(middle * 1000)));
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
