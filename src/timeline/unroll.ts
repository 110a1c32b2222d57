import { secondsAt } from '#score/steps.ts';
import type { Item, PhaseName, Programme, Seconds, Side, Step } from '#score/types.ts';
import type { Count } from './types.ts';

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

/** Every movement of one item of a programme in order: repeated, counted, both sides, at the programme's pace. */
export function unroll(item: Item, programme: Pick<Programme, 'firstSide' | 'pace'>): Moment[] {
  const on = (option: Item['options'][number]) => item.options.includes(option);
  return item.exercise.steps(on).flatMap((step) => unrollStep(step, {}));

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
        return held(all(step.steps, place), item.dose);
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

/** A held stretch keeps its length at any pace: as many whole runs as come nearest, each fitted a little. */
function held(run: readonly Moment[], seconds: Seconds): Moment[] {
  const runs = Math.max(1, Math.round(seconds / lengthOf(run)));
  const fitted = stretched(run, seconds / (runs * lengthOf(run)));
  const moments = Array.from({ length: runs }, () => fitted).flat();
  return moments.map((m, i): Moment => {
    if (m.kind !== 'phase') return m;
    return i === 0 ? { ...m, holds: seconds, held: true } : { ...m, held: true };
  });
}
