import { FRAME_RATE } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import { jointsOf } from './joints.ts';
import { at, count } from './list.ts';
import { solve } from './skeleton.ts';
import { placeAt } from './measure.ts';
import { DEPTHS } from './pose.ts';
import { BONE } from './proportions.ts';
import { valuesAt } from './reduce.ts';
import { markersOf, posesOf } from './timeline.ts';
import type { Tracks } from './tracks.ts';
import { lengthOf, subtract } from './vector.ts';

/** The highest joint speed (degrees/s), acceleration (per s²) and jerk (per s³) in a film. */
export function haste(exercise: Exercise): { speed: number; acceleration: number; jerk: number } {
  const rate = (series: number[][]): number[][] =>
    series.slice(1).map((now, j) => now.map((value, n) => (value - at(at(series, j), n)) * FRAME_RATE));
  const highest = (series: number[][]): number => Math.max(0, ...series.flat().map(Math.abs));
  const phases = [...posesOf(exercise).values()].map((poses) => {
    const angles = poses.map(jointsOf);
    // An arm whose bend is guessed from the picture has no speed of its own: its hand is timed instead.
    const guessed = at(angles, 0).map((_, n) => angles.some((joints) => at(joints, n)[0].endsWith('-seen')));
    const speed = rate(angles.map((joints) => joints.map(([, angle], n) => (at(guessed, n) ? 0 : angle))));
    const acceleration = rate(speed);
    return [speed, acceleration, rate(acceleration)].map(highest);
  });
  const most = (n: number): number => Math.max(...phases.map((phase) => at(phase, n)));
  return { speed: most(0), acceleration: most(1), jerk: most(2) };
}

/** The fastest that a hand ever goes, px/s. */
export function handSpeed(exercise: Exercise): number {
  const speeds = [...posesOf(exercise).values()].flatMap((poses) => {
    const wrists = poses.map((pose) => DEPTHS.map((depth) => solve(pose).arms[depth].wrist));
    return wrists
      .slice(1)
      .flatMap((now, j) =>
        now.map((wrist, side) => lengthOf(subtract(wrist, at(at(wrists, j), side))) * FRAME_RATE),
      );
  });
  return Math.max(...speeds);
}

/** A speed below this is none, units per frame: a twentieth of it is far below what a screen can show. */
const SLOW = 0.6;

/**
 * How fast a film still is where one phase meets another, as a share of the highest speed of that part in the
 * phase: whoever is at rest at every border has no jump of speed there, in whatever order the phases follow.
 */
export function borderSpeed(exercise: Exercise, tracks: Tracks): { share: number; part: string } {
  let worst = { share: 0, part: '' };
  for (const [name, keys] of tracks) {
    for (const { cm, tm, dr } of markersOf(exercise)) {
      const quarters = count((dr - 1) * 4).map((j) => {
        const [a, b] = [valuesAt(keys, tm + j / 4), valuesAt(keys, tm + (j + 1) / 4)];
        return 4 * Math.max(...a.map((value, n) => Math.abs(value - at(b, n))));
      });
      const share = Math.max(at(quarters, 0), at(quarters, -1)) / Math.max(SLOW, ...quarters);
      if (share > worst.share) worst = { share, part: `${name} in ${cm}` };
    }
  }
  return worst;
}

/** The greatest error of a drawn leg bone's length as a share of the bone, from the reduced keys. */
export function boneError(exercise: Exercise, tracks: Tracks): number {
  const frames = markersOf(exercise).reduce((sum, { dr }) => sum + dr, 0);
  const errors = count(frames * 2 - 1).flatMap((half) =>
    DEPTHS.flatMap((depth) => {
      const joint = (part: 'thigh' | 'shank' | 'foot') =>
        placeAt(exercise, tracks, `${part}-${depth}`, half / 2);
      const [hip, knee, ankle] = [joint('thigh'), joint('shank'), joint('foot')];
      // A bone that points out of the picture is seen shorter, and drawn so.
      return [
        Math.abs(lengthOf(subtract(knee.at, hip.at)) / BONE.thigh - hip.size[1]),
        Math.abs(lengthOf(subtract(ankle.at, knee.at)) / BONE.shank - knee.size[1]),
      ];
    }),
  );
  return Math.max(...errors);
}
