import type { PhaseName, Seconds, Step } from './types.ts';

/** One movement that takes `seconds` at the written tempo. */
export const phase = (name: PhaseName, seconds: Seconds): PhaseStep => ({ kind: 'phase', name, seconds });
type PhaseStep = Extract<Step, { kind: 'phase' }>;

/** How long a movement takes in the repetition with this number (from 1). */
export function secondsAt({ seconds, grows }: PhaseStep, nth: number): Seconds {
  if (!grows) return seconds;
  const share = Math.min(1, (nth - 1) / Math.max(1, grows.over - 1));
  return seconds + (grows.to - seconds) * share;
}

/** Steps that are repeated and counted as often as the dose says. */
export const reps = (...steps: Step[]): Step => ({ kind: 'reps', steps });

/** Small steps inside a repetition, as many as the inner dose says. */
export const pulses = (...steps: Step[]): Step => ({ kind: 'pulses', steps });

/** Like `pulses`, but together never longer than `within` seconds, however many there are. */
export const pulsesWithin = (within: Seconds, ...steps: Step[]): Step => ({ kind: 'pulses', steps, within });

/** A dose in seconds, filled with whole runs of the steps. */
export const hold = (...steps: Step[]): Step => ({ kind: 'hold', steps });

/** The steps with one side, `change` seconds to change over, then the same with the other side. */
export const eachSide = (change: Seconds, ...steps: Step[]): Step => ({ kind: 'each-side', change, steps });
