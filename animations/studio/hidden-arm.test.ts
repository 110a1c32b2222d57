import { expect, test } from 'vitest';
import { BODIES } from './bodies/index.ts';
import { EXERCISES } from './exercises/index.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { at, count } from './list.ts';
import { HANDS } from './outline/hands-and-feet.ts';
import { mapPath } from './path.ts';
import type { Path } from './path.ts';
import { doneBy } from './resting-hands.ts';
import { solve } from './skeleton.ts';
import { posesOf } from './timeline.ts';
import { add, along, turned } from './vector.ts';
import type { Vec } from './vector.ts';

/** An outline as points so close that its curves are straight between them. */
const fine = ({ points, into, out }: Path): Vec[] =>
  points.flatMap((start, j) => {
    const next = (j + 1) % points.length;
    const end = at(points, next);
    const [leave, arrive] = [add(start, at(out, j)), add(end, at(into, next))];
    return count(6).map((n): Vec => {
      const [k, m] = [n / 6, 1 - n / 6];
      const weights = [m ** 3, 3 * m * m * k, 3 * m * k * k, k ** 3];
      return [start, leave, arrive, end].reduce<Vec>((sum, p, w) => along(sum, p, at(weights, w)), [0, 0]);
    });
  });

const isWithin = ([x, y]: Vec, outline: readonly Vec[]): boolean =>
  outline.filter(([ax, ay], j) => {
    const [bx, by] = at(outline, (j + 1) % outline.length);
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length %
    2 ===
  1;

/** The points of a drawing where a part of a picture sits. */
const placed = ({ places }: Frame, name: 'foreArm-far' | 'hand-far', art: Path): readonly Vec[] => {
  const { at: origin, turn, size } = places[name];
  return mapPath(art, ([x, y]) => add(turned([x * size[0], y * size[1]], turn), origin)).points;
};

const CASES = BODIES.flatMap((body) =>
  EXERCISES.filter(({ hidesArm }) => hidesArm).map((film) => [body.id, film.id, body, film] as const),
);

test.each(CASES)('%s in %s: the far arm that is not drawn would not be seen', (_, __, body, film) => {
  for (const [phase, poses] of posesOf(doneBy(film, body)))
    for (const pose of poses.filter((_, j) => j % 10 === 0)) {
      const frame = frameOf(solve(pose, body));
      const arm = [
        ...placed(frame, 'foreArm-far', body.limbs.foreArm),
        ...placed(frame, 'hand-far', HANDS[film.hands.far].shape),
      ];
      const [shirt, seat] = [fine(frame.outlines.shirt), fine(frame.outlines['seat-near'])];
      const seen = arm.filter((point) => !isWithin(point, shirt) && !isWithin(point, seat));
      expect(seen, phase).toEqual([]);
    }
});
