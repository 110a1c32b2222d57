import { positionOf, variantOf } from '#score/positions.ts';
import type { ExerciseId, Position, Seconds, Side } from '#score/types.ts';
import { spanAt } from '#timeline/query.ts';
import type { ChangeSpan, MoveSpan, Span, Timeline } from '#timeline/types.ts';

/** One movement of one film: shown from `since` on, it moves from `from` to `to` and stands still before and after. */
export interface Scene {
  readonly since: Seconds;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly film: string;
  readonly marker: string;
  /** The film runs the other way: what went up comes down. */
  readonly backwards?: true;
}

/** How long getting into the first pose takes at the end of the stretch before it, and back out of the last. */
const IN_AND_OUT: Seconds = 2;

/** A movement from one position to another, with the seconds it takes and those it stands still afterwards. */
interface Movement {
  readonly film: string;
  readonly marker: string;
  readonly seconds: Seconds;
  readonly rest: Seconds;
  readonly backwards?: true;
}
const OVER: Movement = { film: 'roll-and-sit', marker: 'roll', seconds: 4, rest: 1 };
const ONTO_BACK: Movement = { ...OVER, backwards: true };
const ONTO_KNEES: readonly Movement[] = [
  { film: 'onto-knees', marker: 'gather', seconds: 3, rest: 0 },
  { film: 'onto-knees', marker: 'kneel', seconds: 3, rest: 0 },
];
const DOWN_AGAIN: readonly Movement[] = [
  { film: 'onto-knees', marker: 'kneel', seconds: 3, rest: 0, backwards: true },
  { film: 'onto-knees', marker: 'gather', seconds: 3, rest: 0, backwards: true },
];
const UP: readonly Movement[] = [
  { film: 'roll-and-sit', marker: 'prop', seconds: 3, rest: 0 },
  { film: 'roll-and-sit', marker: 'sit', seconds: 4, rest: 2 },
];
const FEET: Movement = { film: 'roll-and-sit', marker: 'feet', seconds: 3, rest: 0 };

/** From the hands onto the forearms, in the films that go on from there. */
const leaning = (film: string): Movement => ({ film, marker: 'lean', seconds: 3, rest: 0 });
const upAgain = (film: string): Movement => ({ ...leaning(film), backwards: true });

/** What is left to do to lie on the side from where she is. */
const ontoTheSide: Readonly<Record<Position, readonly Movement[]>> = {
  'as-you-are': [],
  back: [OVER],
  side: [],
  'hands-and-knees': DOWN_AGAIN,
  'elbows-and-knees': DOWN_AGAIN,
};

const known = new WeakMap<Timeline, readonly Scene[]>();

/** Every scene of a timeline in order; the first begins with it, each lasts until the next one. */
export function scenesOf(timeline: Timeline): readonly Scene[] {
  const made = known.get(timeline) ?? timeline.spans.flatMap((span) => scenesIn(timeline, span));
  known.set(timeline, made);
  return made;
}

function scenesIn(timeline: Timeline, span: Span): Scene[] {
  const { from, to, item } = span;
  switch (span.kind) {
    case 'phase':
      return [{ since: from, from, to, film: filmFor(timeline, item, span.side), marker: span.phase }];
    case 'move':
      return moving(timeline, span);
    case 'change': {
      const half = opensWithEnter(timeline, span) ? from : (from + to) / 2;
      const other = filmFor(timeline, item, span.side === 'left' ? 'right' : 'left');
      const out = leaving(other, from, Math.min(half, from + IN_AND_OUT));
      return [...(half > from ? [out] : []), waiting(timeline, span, half)];
    }
    case 'rise':
      return rising(timeline, span);
    case 'end':
      // After a single exercise nobody is told to get up.
      return timeline.spans.some(({ kind }) => kind === 'rise')
        ? []
        : [leaving(lastFilm(timeline, item), from, from + IN_AND_OUT)];
    default:
      return span satisfies never;
  }
}

const leaving = (film: string, from: Seconds, to: Seconds): Scene => ({
  since: from,
  from,
  to,
  film,
  marker: 'leave',
});

/** Out of the last exercise, over to the position of the next one, and there ready for it. */
function moving(timeline: Timeline, span: MoveSpan): Scene[] {
  const [before, now] = [positionIn(timeline, span.item - 1), positionIn(timeline, span.item)];
  if (!before || !now) return [waiting(timeline, span, span.from)];
  const out = leaving(lastFilm(timeline, span.item - 1), span.from, span.from + IN_AND_OUT);
  const over = inARow(
    [
      ...(leans(timeline, span.item - 1) ? [upAgain(out.film)] : []),
      ...turning(before, now),
      ...(leans(timeline, span.item) ? [leaning(firstFilm(timeline, span.item))] : []),
    ],
    out.to,
  );
  return [out, ...over, waiting(timeline, span, endOf(over) ?? out.to)];
}

/** How to come from one position into another; onto the back from the knees is not shown. */
function turning(before: Position, now: Position): readonly Movement[] {
  const kneels = now === 'hands-and-knees' || now === 'elbows-and-knees';
  if (before === 'back') return [...(now === 'side' || kneels ? [OVER] : []), ...(kneels ? ONTO_KNEES : [])];
  if (before === 'side') return kneels ? ONTO_KNEES : now === 'back' ? [ONTO_BACK] : [];
  return now === 'side' ? DOWN_AGAIN : [];
}

/** Down onto the side from wherever she is, up to sitting, and a little work for the feet until she stands. */
function rising(timeline: Timeline, span: Span & { kind: 'rise' }): Scene[] {
  const { from, to, item } = span;
  switch (span.step) {
    case 'roll': {
      const out = leaving(lastFilm(timeline, item), from, from + IN_AND_OUT);
      const down = ontoTheSide[positionIn(timeline, item) ?? 'back'];
      return leans(timeline, item)
        ? [out, ...inARow([upAgain(out.film), ...down], out.to)]
        : [out, ...inARow(down, out.to + 1)];
    }
    case 'sit': {
      const up = inARow(UP, from + 1);
      const begin = endOf(up) ?? from;
      const times = Math.max(0, Math.floor((to - begin) / FEET.seconds));
      return [...up, ...inARow(Array<Movement>(times).fill(FEET), begin)];
    }
    case 'stand':
      // Standing up does not fit the stage; sitting, she gathers herself for it.
      return [{ since: from, from, to: from, film: 'roll-and-sit', marker: 'feet' }];
    default:
      return span.step satisfies never;
  }
}

/** Movements one after the other, each shown until the next begins. */
function inARow(movements: readonly Movement[], start: Seconds): Scene[] {
  let now = start;
  return movements.map(({ seconds, rest, ...movement }) => {
    const scene = { since: now, from: now, to: now + seconds, ...movement };
    now = scene.to + rest;
    return scene;
  });
}

const endOf = (scenes: readonly Scene[]): Seconds | undefined => scenes.at(-1)?.to;

/** In the start pose; where the score does not itself say "enter", the body goes in during the last seconds. */
function waiting(timeline: Timeline, span: MoveSpan | ChangeSpan, since: Seconds): Scene {
  const film =
    span.kind === 'change' ? filmFor(timeline, span.item, span.side) : firstFilm(timeline, span.item);
  const { to } = span;
  return opensWithEnter(timeline, span)
    ? { since, from: to, to: to + IN_AND_OUT, film, marker: 'enter' }
    : { since, from: to - IN_AND_OUT, to, film, marker: 'enter' };
}

function opensWithEnter(timeline: Timeline, span: Span): boolean {
  const next = spanAt(timeline, span.to);
  return next.kind === 'phase' && next.phase === 'enter';
}

function positionIn({ programme }: Timeline, item: number): Position | undefined {
  const found = programme.items[item];
  return found && positionOf(found);
}

function sides(timeline: Timeline, item: number): Side[] {
  return timeline.spans.flatMap((s) => (s.kind === 'phase' && s.item === item && s.side ? [s.side] : []));
}

const firstFilm = (timeline: Timeline, item: number): string =>
  filmFor(timeline, item, sides(timeline, item)[0]);

const lastFilm = (timeline: Timeline, item: number): string =>
  filmFor(timeline, item, sides(timeline, item).at(-1));

function filmFor(timeline: Timeline, item: number, side: Side | undefined): string {
  const id: ExerciseId | undefined = timeline.blocks[item]?.id;
  return [id, side, variantIn(timeline, item)].filter(Boolean).join('-');
}

function variantIn({ programme }: Timeline, item: number) {
  const found = programme.items[item];
  return found && variantOf(found);
}

/** Whether an exercise on all fours is done on the forearms. */
const leans = (timeline: Timeline, item: number): boolean => variantIn(timeline, item) === 'forearms';
