import { asSeen, blend } from './blend.ts';
import { framesOf } from './exercise.ts';
import type { Exercise, Move, Phase, Reach } from './exercise.ts';
import { asFree, solveLeg } from './legs.ts';
import { at, count } from './list.ts';
import type { ArmTarget, Depth, LegTarget, Pose } from './pose.ts';
import { through } from './route.ts';
import { hipsOf } from './skeleton.ts';
import { nearTurn } from './vector.ts';

/** A stretch of frames with a name; the app finds it by that name. */
export interface Marker {
  readonly cm: string;
  readonly tm: number;
  readonly dr: number;
}

/** The markers of a film, one after the other without a gap. */
export function markersOf(exercise: Exercise): Marker[] {
  let frame = 0;
  return exercise.phases.map((phase) => {
    const marker = { cm: phase.name, tm: frame, dr: framesOf(phase) };
    frame += marker.dr;
    return marker;
  });
}

function routedLeg(from: Pose, { to, routes }: Move, depth: Depth, k: number): LegTarget | null {
  const stops = routes?.[depth];
  if (!stops) return null;
  const angles = (leg: LegTarget, pose: Pose): number[] => {
    const { thigh, knee, point } = asFree(solveLeg(hipsOf(pose)[depth], leg, depth === 'far'));
    return [nearTurn(thigh, at(stops, 0).leg.thigh), knee, point];
  };
  const values = through(
    [
      { at: 0, values: angles(from.legs[depth], from) },
      ...stops.map((stop) => ({ at: stop.at, values: angles(stop.leg, from) })),
      { at: 1, values: angles(to.legs[depth], to) },
    ],
    k,
  );
  const { toes } = blend(from, to, k).legs[depth];
  return { kind: 'free', thigh: at(values, 0), knee: at(values, 1), point: at(values, 2), toes: toes ?? 0 };
}

function reachingArm(from: Pose, { to, reaches }: Move, depth: Depth, k: number): ArmTarget | null {
  const ways = reaches?.[depth];
  if (!ways) return null;
  const [start, end] = [asSeen(from, depth), asSeen(to, depth)];
  const numbers = ({ elbow, wrist, hand, palm = 1 }: Omit<Reach, 'at'>, turn: number): number[] => [
    ...elbow,
    ...wrist,
    nearTurn(hand, turn),
    palm,
  ];
  const values = through(
    [
      { at: 0, values: numbers(start, at(ways, 0).hand) },
      ...ways.map((way) => ({ at: way.at, values: numbers(way, way.hand) })),
      { at: 1, values: numbers(end, at(ways, -1).hand) },
    ],
    k,
  );
  const number = (n: number): number => at(values, n);
  return {
    ...end,
    elbow: [number(0), number(1)],
    wrist: [number(2), number(3)],
    hand: number(4),
    palm: number(5),
  };
}

function poseDuring(from: Pose, move: Move, time: number): Pose {
  // The ends are the poses themselves, so that contacts stay contacts and neighbours agree to the last digit.
  if (time <= 0) return blend(from, from, 0);
  if (time >= 1) return blend(move.to, move.to, 0);
  const k = move.ease(time);
  const pose = blend(from, move.to, k);
  const leg = (depth: Depth): LegTarget => routedLeg(from, move, depth, k) ?? pose.legs[depth];
  const arm = (depth: Depth): ArmTarget => reachingArm(from, move, depth, k) ?? pose.arms[depth];
  return {
    ...pose,
    legs: { near: leg('near'), far: leg('far') },
    arms: { near: arm('near'), far: arm('far') },
  };
}

const endOf = (phase: Extract<Phase, { kind: 'moves' }>): Pose => at(phase.moves, -1).to;

/** The pose that each phase starts from, in order, and at the end the one the film ends with. */
function startsOf(exercise: Exercise): Pose[] {
  const starts = [exercise.start];
  for (const phase of exercise.phases) {
    const undone = exercise.phases.findIndex((p) => phase.kind === 'backwards' && p.name === phase.of);
    starts.push(phase.kind === 'moves' ? endOf(phase) : at(starts, undone));
  }
  return starts;
}

/**
 * One pose per frame for every phase that moves by itself, by phase name. The movement is over one frame before
 * the phase is: whoever stops on the last whole frame sees the end pose.
 */
export function posesOf(exercise: Exercise): Map<string, Pose[]> {
  const starts = startsOf(exercise);
  const films = new Map<string, Pose[]>();
  exercise.phases.forEach((phase, index) => {
    if (phase.kind !== 'moves') return;
    const last = framesOf(phase) - 1;
    films.set(
      phase.name,
      count(last + 1).map((frame) => {
        let [from, begin] = [at(starts, index), 0];
        for (const move of phase.moves) {
          const share = move.share ?? 1;
          if (frame / last <= begin + share + 1e-9)
            return poseDuring(from, move, (frame / last - begin) / share);
          [from, begin] = [move.to, begin + share];
        }
        return from;
      }),
    );
  });
  return films;
}
