import type { Programme, Seconds } from '#score/types.ts';
import type { ChangeSpan, Cue, MoveSpan, PhaseSpan, Span } from './types.ts';

/** A sleeping headset swallows the first second of sound, so nothing is said before this. */
export const LEAD_IN: Seconds = 2;
/** "Soon": heard this long before an exercise or a second side begins. */
const READY_BEFORE: Seconds = 3;
/** Before all the air goes out there must be time to hear so, and to breathe in. */
const READY_TO_EMPTY: Seconds = 5.5;

/** What happens at which second, in order of time; at the same instant the end of a thing comes before the next. */
export function cuesOf(spans: readonly Span[], programme: Programme): Cue[] {
  return spans.flatMap((span, i) => [
    ...opening(span, spans[i + 1]),
    ...closing(span, spans[i + 1], programme),
  ]);
}

function opening(span: Span, next: Span | undefined): Cue[] {
  const { from, item } = span;
  switch (span.kind) {
    case 'move':
      return [{ at: Math.max(from, LEAD_IN), item, kind: 'next' }, ready(span, next)];
    case 'change':
      return [{ at: from, item, kind: 'change', side: span.side }, ready(span, next)];
    case 'phase':
      return [{ at: from, item, kind: 'phase', phase: span.phase, ...sideAndRep(span) }];
    case 'rise':
      return [{ at: from, item, kind: 'rise', step: span.step }];
    case 'end':
      return [{ at: from, item, kind: 'end' }];
    default:
      return span satisfies never;
  }
}

/** When "soon" is heard before a movement. */
export const readyAt = (span: MoveSpan | ChangeSpan, next: Span | undefined): Seconds => {
  const empties = next?.kind === 'phase' && next.phase === 'empty';
  return Math.max(span.from, span.to - (empties ? READY_TO_EMPTY : READY_BEFORE));
};
const ready = (span: MoveSpan | ChangeSpan, next: Span | undefined): Cue => ({
  at: readyAt(span, next),
  item: span.item,
  kind: 'ready',
});

const sideAndRep = ({ side, rep }: PhaseSpan) => ({ ...(side && { side }), ...(rep && { rep }) });

function closing(span: Span, next: Span | undefined, programme: Programme): Cue[] {
  const item = programme.items[span.item];
  if (span.kind !== 'phase' || !item) return [];
  const { to: at } = span;
  const cues: Cue[] = [];
  const min = item.exercise.dose.min;
  const twoSided = span.side !== undefined;
  const lastSide = !twoSided || span.side !== programme.firstSide;
  const ends = next?.kind !== 'phase' || next.item !== span.item;

  if (span.rep && !sameRep(span, next)) {
    cues.push({ at, item: span.item, kind: 'rep', rep: span.rep });
    if (span.rep.n === min && min < item.dose)
      cues.push({ at, item: span.item, kind: 'enough', last: lastSide, reached: min });
  }
  if (span.hold && min < item.dose) {
    // A held dose is reached when the first whole breath after its lower number has ended.
    const enough = span.hold.from + min;
    if (span.to >= enough && span.from < enough && span.to < span.hold.to)
      cues.push({ at, item: span.item, kind: 'enough', last: true, reached: min });
  }
  if (ends && next?.kind !== 'change')
    cues.push({ at, item: span.item, kind: 'exercise-done', reached: item.dose });
  return cues;
}

function sameRep(span: PhaseSpan, next: Span | undefined): boolean {
  return (
    next?.kind === 'phase' &&
    next.side === span.side &&
    next.rep?.n === span.rep?.n &&
    next.item === span.item
  );
}
