import type { Dose, Seconds } from '#score/types.ts';
import { blockAt, spanAt } from './query.ts';
import type { PhaseSpan, Timeline } from './types.ts';
import { isSameMovement } from './unroll.ts';

/**
 * What the dose of the exercise under way may still become at `t` seconds: within the range it is written with, and not
 * less than what is done or begun. Undefined where that leaves no choice, and with the second leg: it does as many as
 * the first has done.
 */
export function doseHere(timeline: Timeline, t: Seconds): Dose | undefined {
  const { item } = spanAt(timeline, t);
  const dose = timeline.programme.items[item]?.exercise.dose;
  const begun = begunAt(timeline, t);
  if (!dose || begun === undefined) return undefined;
  const steps = Math.max(0, Math.ceil((begun - dose.min) / dose.step));
  const min = dose.min + steps * dose.step;
  return min < dose.max ? { ...dose, min } : undefined;
}

/** Repetitions begun, or seconds held by the end of the breath under way; undefined when they are over. */
function begunAt(timeline: Timeline, t: Seconds): number | undefined {
  const span = spanAt(timeline, t);
  if (span.kind === 'rise' || span.kind === 'end') return undefined;
  if (span.kind === 'phase' && span.hold) return breathEnd(timeline, span) - span.hold.from;
  const reps = blockAt(timeline, t).rows[0]?.reps ?? [];
  if (reps.length > 0 && t >= (reps.at(-1)?.to ?? 0)) return undefined;
  return reps.filter(({ from }) => from <= t).length;
}

/** Where the breath (and what belongs to it) ends that a held movement is a part of. */
function breathEnd({ spans }: Timeline, { item, hold, to }: PhaseSpan): Seconds {
  const held = spans.filter((s): s is PhaseSpan => s.kind === 'phase' && s.item === item && !!s.hold);
  const next = held.find((s) => s.from >= to && held[0] && isSameMovement(s, held[0]));
  return next?.from ?? hold?.to ?? to;
}
