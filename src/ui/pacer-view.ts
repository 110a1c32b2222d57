import type { Messages } from '#i18n/messages.ts';
import type { PhaseName, Seconds } from '#score/types.ts';
import { progressAt } from '#timeline/query.ts';
import type { Span, Timeline } from '#timeline/types.ts';
import { soft } from './breath.ts';

/** Everything the breathing pacer shows at one moment. */
export interface PacerView {
  /** The word that is read from two metres. */
  readonly cue: string;
  readonly hint: string;
  /** Whole seconds left of this part of the breath. */
  readonly secondsLeft: number;
  /** How full the belly is, 0..1. */
  readonly belly: number;
  /** What is left of the whole, '1:24'; empty without end. */
  readonly clock: string;
  /** One minute has just been reached: she may stop, or go on. */
  readonly enough: boolean;
}

/** What the pacer shows at `t` seconds; `calm` moves the belly once a second instead of all the time. */
export function pacerView(timeline: Timeline, span: Span, t: Seconds, w: Messages, calm: boolean): PacerView {
  const phase = span.kind === 'phase' ? span.phase : undefined;
  const hints: Partial<Record<PhaseName, string>> = w.exercises.breathing.hints;
  const min = timeline.programme.items[span.item]?.exercise.dose.min ?? 0;
  return {
    cue: phase ? w.phases[phase] : span.kind === 'end' ? w.getUp.end : w.breathing.settle,
    hint: phase ? (hints[phase] ?? '') : span.kind === 'move' ? w.exercises.breathing.setup.fresh : '',
    secondsLeft: Math.max(0, Math.ceil(span.to - t - 1e-6)),
    belly: phase ? bellyAt(phase, span, calm ? span.from + Math.floor(t - span.from + 1e-6) : t) : 0,
    clock: timeline.windBack ? '' : clock(timeline.duration - t),
    enough: span.kind === 'phase' && span.rep?.n === min + 1,
  };
}

function bellyAt(phase: PhaseName, span: Span, t: Seconds): number {
  if (phase === 'inhale') return soft(progressAt(span, t));
  if (phase === 'exhale') return 1 - soft(progressAt(span, t));
  return phase === 'hold' ? 1 : 0;
}

function clock(left: Seconds): string {
  const whole = Math.max(0, Math.ceil(left));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
