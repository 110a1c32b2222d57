import type { Exercise } from './exercise.ts';
import { at } from './list.ts';
import type { Key } from './reduce.ts';
import { markersOf, posesOf } from './timeline.ts';

/** How long the sign takes to come and to go, frames. */
const FADE = 6;

/** How much is seen of the sign that the hands press: all of it from when they begin to until they let go. */
export function pressKeys(exercise: Exercise): Key[] {
  const poses = posesOf(exercise);
  const markers = markersOf(exercise);
  return exercise.phases.flatMap((phase, index): Key[] => {
    const backwards = phase.kind === 'backwards';
    const own = poses.get(backwards ? phase.of : phase.name) ?? [];
    const ends = [at(own, 0), at(own, -1)].map(({ press = 0 }) => press);
    const [from, to] = backwards ? [at(ends, 1), at(ends, 0)] : [at(ends, 0), at(ends, 1)];
    // Nothing changes in the very frame where phases meet.
    const begin = at(markers, index).tm + 1;
    return from === to
      ? []
      : [
          { time: begin, values: [from] },
          { time: begin + FADE, values: [to] },
        ];
  });
}

/** Whether the drawing from her feet is seen: in its one phase, from the first frame to the last. */
export const fromFeetKeys = (exercise: Exercise): Key[] =>
  markersOf(exercise).flatMap(({ cm, tm, dr }) => {
    const values = [cm === exercise.fromFeet ? 1 : 0];
    return [tm, tm + dr - 1].map((time) => ({ time, values }));
  });
