import type { Seconds } from '#score/types.ts';
import { progressAt, spanAt } from './query.ts';
import { stretchName } from './stretch-name.ts';
import type { PhaseSpan, Span, Timeline } from './types.ts';
import { isOfSameRep, isSameMovement } from './unroll.ts';

/**
 * What is under way at `t` seconds and therefore keeps its length when the rest is laid out otherwise: the movement that
 * has begun, and of a held stretch also what lies before it.
 */
export function underWay(timeline: Timeline, t: Seconds): readonly PhaseSpan[] {
  const span = spanAt(timeline, t);
  if (span.kind !== 'phase') return [];
  return timeline.spans.filter(
    (other): other is PhaseSpan =>
      other.kind === 'phase' &&
      other.item === span.item &&
      other.from < t &&
      (span.hold ? other.hold !== undefined : other === span),
  );
}

/**
 * The second of `next` at which she is where she is at `t` seconds of `timeline`: the same exercise, leg, repetition and
 * movement, as far into it. Both lay out the same exercises in the same order; `next` keeps what is under way, and has
 * another tempo, variant or number, or more time. Where it lacks the movement under way, the repetition it belongs to
 * begins again.
 */
export function samePlace(timeline: Timeline, t: Seconds, next: Timeline): Seconds {
  const span = spanAt(timeline, t);
  if (span.kind === 'phase' && span.hold) return inHold(span.hold, t, span, next);
  const there = next.spans.find((other) => isSame(other, span));
  if (there && span.kind === 'phase') return there.from + progressAt(span, t) * (there.to - there.from);
  if (there) return inStretch(span, t, there);
  const again = next.spans.find((other) => isInSameRep(other, span)) ?? next.blocks[span.item];
  return again?.from ?? 0;
}

/** Whether the movement that ends at `t` seconds of `timeline` is the one that ends at `there` seconds of `next`. */
export function endsAlike(timeline: Timeline, t: Seconds, next: Timeline, there: Seconds): boolean {
  const [ended, other] = [
    timeline.spans.find(({ to }) => to === t),
    next.spans.find(({ to }) => to === there),
  ];
  return !!ended && !!other && isSame(ended, other);
}

/** In a held stretch it counts how long it has lasted; its breaths are as they were up to the one under way. */
function inHold(hold: { from: Seconds }, t: Seconds, { item }: PhaseSpan, next: Timeline): Seconds {
  const held = next.spans.find(
    (span): span is PhaseSpan => span.kind === 'phase' && span.item === item && !!span.hold,
  );
  // To the millionth, so that what begins at this very second is not missed by the rounding of a sum.
  return Math.round(((held?.from ?? 0) + (t - hold.from)) * 1e6) / 1e6;
}

/** Time to get ready: as long into it as before, and never less left than before where there is as much. */
function inStretch(before: Span, t: Seconds, there: Span): Seconds {
  const left = Math.min(before.to - t, there.to - there.from);
  return Math.min(there.from + (t - before.from), there.to - left);
}

function isSame(one: Span, other: Span): boolean {
  if (one.item !== other.item) return false;
  if (one.kind === 'phase' && other.kind === 'phase') return isSameMovement(one, other);
  return one.kind !== 'phase' && other.kind !== 'phase' && stretchName(one) === stretchName(other);
}

const isInSameRep = (one: Span, other: Span): boolean =>
  one.kind === 'phase' && other.kind === 'phase' && one.item === other.item && isOfSameRep(one, other);
