import type { ExerciseId, Seconds, Side } from '#score/types.ts';
import { progressAt, spanAt } from '#timeline/query.ts';
import type { ChangeSpan, MoveSpan, Span, Timeline } from '#timeline/types.ts';

/** One pose: which film, which of its named movements, and how far into it (0..1). */
export interface Picture {
  readonly film: string;
  /** The marker's name. `start` is the film's first pose: a film need not have every movement asked for. */
  readonly marker: string;
  readonly progress: number;
}

/** How long getting into the first pose takes at the end of the stretch before it, and back out of the last. */
const IN_AND_OUT: Seconds = 2;

/** What the figure shows at `t` seconds. */
export function pictureAt(timeline: Timeline, t: Seconds): Picture {
  const span = spanAt(timeline, t);
  switch (span.kind) {
    case 'phase':
      return { film: filmOf(timeline, span), marker: span.phase, progress: progressAt(span, t) };
    case 'move':
      return gettingReady(timeline, span, t);
    case 'change': {
      const half = (span.from + span.to) / 2;
      if (t >= half || opensWithEnter(timeline, span)) return gettingReady(timeline, span, t);
      const film = filmFor(timeline, span.item, span.side === 'left' ? 'right' : 'left');
      const out = { from: span.from, to: Math.min(half, span.from + IN_AND_OUT) };
      return { film, marker: 'leave', progress: progressAt(out, t) };
    }
    case 'rise':
    case 'end': {
      const began = timeline.spans.find((s) => s.kind === 'rise')?.from ?? span.from;
      const out = { from: began, to: began + IN_AND_OUT };
      return { film: filmOf(timeline, span), marker: 'leave', progress: progressAt(out, t) };
    }
    default:
      return span satisfies never;
  }
}

/** Waiting in the start pose; where the score does not itself say "enter", the body goes in during the last seconds. */
function gettingReady(timeline: Timeline, span: MoveSpan | ChangeSpan, t: Seconds): Picture {
  const film = filmOf(timeline, span);
  const into = { from: span.to - IN_AND_OUT, to: span.to };
  const progress = opensWithEnter(timeline, span) ? 0 : progressAt(into, t);
  return { film, marker: 'enter', progress };
}

function opensWithEnter(timeline: Timeline, span: Span): boolean {
  const next = spanAt(timeline, span.to);
  return next.kind === 'phase' && next.phase === 'enter';
}

/** The film after this one, so that it can be made ready in time; undefined when no other comes. */
export function filmAfter(timeline: Timeline, t: Seconds): string | undefined {
  const now = pictureAt(timeline, t).film;
  for (const span of timeline.spans) {
    if (span.from <= t) continue;
    const film = filmOf(timeline, span);
    if (film !== now) return film;
  }
  return undefined;
}

/** Every film a timeline needs, in the order of need. */
export function filmsOf(timeline: Timeline): string[] {
  return [...new Set(timeline.spans.map((span) => filmOf(timeline, span)))];
}

function filmOf(timeline: Timeline, span: Span): string {
  switch (span.kind) {
    case 'phase':
    case 'change':
      return filmFor(timeline, span.item, span.side);
    case 'move':
      return filmFor(timeline, span.item, sides(timeline, span.item)[0]);
    case 'rise':
    case 'end':
      return filmFor(timeline, span.item, sides(timeline, span.item).at(-1));
    default:
      return span satisfies never;
  }
}

function sides(timeline: Timeline, item: number): Side[] {
  return timeline.spans.flatMap((s) => (s.kind === 'phase' && s.item === item && s.side ? [s.side] : []));
}

function filmFor(timeline: Timeline, item: number, side: Side | undefined): string {
  const id: ExerciseId | undefined = timeline.blocks[item]?.id;
  return side ? `${id}-${side}` : `${id}`;
}
