import { secondsAt } from '#score/steps.ts';
import type { Item, PhaseName, Programme, Seconds, Side, Step } from '#score/types.ts';
import type { Count, PhaseSpan } from './types.ts';

/** A movement with its length, before it has a place in time. */
export type Moment =
  | {
      kind: 'phase';
      phase: PhaseName;
      seconds: Seconds;
      side?: Side;
      rep?: Count;
      pulse?: Count;
      /** How long the hold is that this moment opens; later moments of the same hold carry `held`. */
      holds?: Seconds;
      held?: true;
    }
  | { kind: 'change'; seconds: Seconds; side: Side };

type Place = { side?: Side; rep?: Count; pulse?: Count };

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');
const lengthOf = (moments: readonly Moment[]): Seconds => moments.reduce((sum, m) => sum + m.seconds, 0);
const stretched = (moments: readonly Moment[], by: number): Moment[] =>
  moments.map((m) => ({ ...m, seconds: m.seconds * by }));

/**
 * Every movement of one item of a programme in order: repeated, counted, both sides, at the programme's pace. What is
 * `kept` has begun already at another pace, and keeps its length.
 */
export function unroll(
  item: Item,
  programme: Pick<Programme, 'firstSide' | 'pace'>,
  kept: readonly PhaseSpan[] = [],
): Moment[] {
  const on = (option: Item['options'][number]) => item.options.includes(option);
  const moments = item.exercise.steps(on).flatMap((step) => unrollStep(step, {}));
  return moments.map((moment) => {
    const begun = kept.find((span) => !span.hold && moment.kind === 'phase' && isSameMovement(moment, span));
    return begun ? { ...moment, seconds: begun.to - begun.from } : moment;
  });

  function unrollStep(step: Step, place: Place): Moment[] {
    switch (step.kind) {
      case 'phase':
        return [
          {
            kind: 'phase',
            phase: step.name,
            seconds: secondsAt(step, place.rep?.n ?? 1) * programme.pace,
            ...place,
          },
        ];
      case 'reps':
        return counted(item.dose, (rep) => all(step.steps, { ...place, rep }));
      case 'pulses': {
        const moments = counted(item.inner, (pulse) => all(step.steps, { ...place, pulse }));
        const excess = step.within ? Math.max(1, lengthOf(moments) / step.within) : 1;
        return stretched(moments, 1 / excess);
      }
      case 'hold':
        return held(
          all(step.steps, place),
          item.dose,
          kept.filter((span) => span.hold),
        );
      case 'each-side': {
        const [first, second] = [programme.firstSide, other(programme.firstSide)];
        return [
          ...all(step.steps, { ...place, side: first }),
          { kind: 'change', seconds: step.change, side: second },
          ...all(step.steps, { ...place, side: second }),
        ];
      }
      default:
        return step satisfies never;
    }
  }

  function all(steps: readonly Step[], place: Place): Moment[] {
    return steps.flatMap((step) => unrollStep(step, place));
  }
}

function counted(times: number, make: (count: Count) => Moment[]): Moment[] {
  return Array.from({ length: times }, (_, i) => make({ n: i + 1, of: times })).flat();
}

type Movement = Extract<Moment, { kind: 'phase' }>;

/** Whether two are the same movement of the same repetition of an exercise, however long and wherever they are. */
export function isSameMovement(one: Omit<Movement, 'kind' | 'seconds'>, other: typeof one): boolean {
  return isOfSameRep(one, other) && one.phase === other.phase && one.pulse?.n === other.pulse?.n;
}

export const isOfSameRep = (one: Place, other: Place): boolean =>
  one.side === other.side && one.rep?.n === other.rep?.n;

/** Less than this is left over from rounding. */
const A_MOMENT: Seconds = 0.01;

/**
 * A held stretch keeps its length at any pace: as many whole runs as come nearest, each fitted a little. What is kept of
 * it stands, the run it broke off in goes on to its end, and the rest is filled with whole ones.
 */
function held(run: readonly Moment[], seconds: Seconds, kept: readonly PhaseSpan[]): Moment[] {
  const begun = kept.map(({ from, to, hold: _, item: __, ...span }) => ({ ...span, seconds: to - from }));
  const last = begun.at(-1);
  const tail = last ? run.slice(1 + run.findIndex((m) => m.kind === 'phase' && isSameMovement(m, last))) : [];
  const left = Math.max(0, seconds - lengthOf(begun));
  const least = tail.length > 0 || left < A_MOMENT ? 0 : 1;
  const runs = Math.max(least, Math.round((left - lengthOf(tail)) / lengthOf(run)));
  const rest = [...tail, ...Array.from({ length: runs }, () => run).flat()];
  const moments = [...begun, ...stretched(rest, left / lengthOf(rest))];
  return moments.map((m, i): Moment => {
    if (m.kind !== 'phase') return m;
    return i === 0 ? { ...m, holds: seconds, held: true } : { ...m, held: true };
  });
}
