import type { Seconds } from '#score/types.ts';
import { progressAt, spanAt } from './query.ts';
import type { PhaseSpan, Span, Timeline } from './types.ts';

/**
 * The second of `next` at which she is where she is at `t` seconds of `timeline`: the same exercise, leg, repetition and
 * movement, as far into it. Both lay out the same exercises in the same order, `next` with another tempo, another
 * variant or more time. Where it lacks the movement under way, the repetition it belongs to begins again.
 */
export function samePlace(timeline: Timeline, t: Seconds, next: Timeline): Seconds {
  const span = spanAt(timeline, t);
  if (span.kind === 'phase' && span.hold) return inHold(span.hold, t, span, next);
  const there = next.spans.find((other) => isSame(other, span));
  if (there && span.kind === 'phase') return there.from + progressAt(span, t) * (there.to - there.from);
  if (there) return inStretch(span, t, there);
  const again = next.spans.find((other) => isOfSameRep(other, span)) ?? next.blocks[span.item];
  return again?.from ?? 0;
}

/** A held stretch is as long at any tempo, but has more or fewer breaths in it: what counts is how long it has lasted. */
function inHold(
  hold: { from: Seconds; to: Seconds },
  t: Seconds,
  { item }: PhaseSpan,
  next: Timeline,
): Seconds {
  const held = next.spans.find(
    (span): span is PhaseSpan => span.kind === 'phase' && span.item === item && !!span.hold,
  );
  return held?.hold ? held.hold.from + progressAt(hold, t) * (held.hold.to - held.hold.from) : 0;
}

/** Time to get ready: as long into it as before, and never less left than before where there is as much. */
function inStretch(before: Span, t: Seconds, there: Span): Seconds {
  const left = Math.min(before.to - t, there.to - there.from);
  return Math.min(there.from + (t - before.from), there.to - left);
}

function isSame(one: Span, other: Span): boolean {
  if (one.kind !== other.kind || one.item !== other.item) return false;
  if (one.kind === 'change' && other.kind === 'change') return one.side === other.side;
  if (one.kind === 'rise' && other.kind === 'rise') return one.step === other.step;
  if (one.kind !== 'phase' || other.kind !== 'phase') return true;
  return isOfSameRep(one, other) && one.phase === other.phase && one.pulse?.n === other.pulse?.n;
}

function isOfSameRep(one: Span, other: Span): boolean {
  if (one.kind !== 'phase' || other.kind !== 'phase' || one.item !== other.item) return false;
  return one.side === other.side && one.rep?.n === other.rep?.n;
}
