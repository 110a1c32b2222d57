import { add, lengthOf, subtract, times, unit } from './vector.ts';
import type { Vec } from './vector.ts';
import { at, backwards } from './list.ts';

/** A chain of cubic curves; the handles `into` and `out` are relative to their point, as Lottie wants them. */
export interface Path {
  readonly closed: boolean;
  readonly points: readonly Vec[];
  readonly into: readonly Vec[];
  readonly out: readonly Vec[];
}

/** Handle length as a share of the chord to the neighbour: round without bulging. */
const ROUND = 0.36;

/**
 * A closed smooth outline through points. `softness` scales the handles of each point (0 is a corner);
 * the tangent leans on the shorter chord, so that short pieces do not swing out.
 */
export function outline(points: readonly Vec[], softness: readonly number[] = []): Path {
  const last = points.length;
  const into: Vec[] = [];
  const out: Vec[] = [];
  points.forEach((point, j) => {
    const before = subtract(point, at(points, j - 1));
    const after = subtract(at(points, (j + 1) % last), point);
    const [lb, la] = [lengthOf(before), lengthOf(after)];
    const tangent = unit(add(times(unit(before), la), times(unit(after), lb)));
    const handle = (softness[j] ?? 1) * ROUND;
    into.push(times(tangent, -lb * handle));
    out.push(times(tangent, la * handle));
  });
  return { closed: true, points, into, out };
}

/** A smooth open line through points. */
export function curve(points: readonly Vec[]): Path {
  const { into, out } = outline(points);
  const [first, second] = [at(points, 0), at(points, 1)];
  const [before, last] = [at(points, -2), at(points, -1)];
  return {
    closed: false,
    points,
    into: [[0, 0], ...into.slice(1, -1), times(subtract(before, last), ROUND)],
    out: [times(subtract(second, first), ROUND), ...out.slice(1, -1), [0, 0]],
  };
}

/** The same path with every point and handle end sent through a map. */
export function mapPath(path: Path, map: (point: Vec) => Vec): Path {
  const points = path.points.map(map);
  const moved = (handles: readonly Vec[]): Vec[] =>
    handles.map((handle, j) => subtract(map(add(at(path.points, j), handle)), at(points, j)));
  return { closed: path.closed, points, into: moved(path.into), out: moved(path.out) };
}

export const shifted = (path: Path, by: Vec): Path => mapPath(path, (point) => add(point, by));

/** Twice the signed area; its sign tells which way the outline runs. */
export const winding = (path: Path): number =>
  path.points.reduce((sum, p, j) => {
    const q = at(path.points, (j + 1) % path.points.length);
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);

/** Outlines that share one fill must all run the same way, or they cut holes into each other. */
export const oneWay = (path: Path): Path => (path.closed ? clockwise(path) : path);

/** The same for an open line too, where it lies over such an outline and shares its fill. */
export function clockwise(path: Path): Path {
  if (winding(path) >= 0) return path;
  return {
    closed: path.closed,
    points: backwards(path.points),
    into: backwards(path.out),
    out: backwards(path.into),
  };
}

/** All numbers of a path in a row, six per point. */
export const numbersOf = (path: Path): number[] =>
  path.points.flatMap((point, j) => [...point, ...at(path.into, j), ...at(path.out, j)]);

/** The path that `numbersOf` took apart. */
export function pathOf(numbers: readonly number[], closed: boolean): Path {
  const six = (offset: number): Vec[] =>
    Array.from({ length: numbers.length / 6 }, (_, j) => [
      at(numbers, j * 6 + offset),
      at(numbers, j * 6 + offset + 1),
    ]);
  return { closed, points: six(0), into: six(2), out: six(4) };
}
