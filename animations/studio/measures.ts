import { brotliCompressSync } from 'node:zlib';
import { animationOf } from './animation.ts';
import type { Body } from './bodies/body.ts';
import { BOUNDS, writesWithin } from './bounds.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import type { Exercise } from './exercise.ts';
import { jointsOf, LIMITS, reachMissed } from './joints.ts';
import { deepestSink, slide, widestGap } from './measure.ts';
import { boneError, borderSpeed, haste } from './motion.ts';
import { doneBy } from './resting-hands.ts';
import { posesOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

/** One number of a film, and the most it may be. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
  /** The part that has it. */
  readonly where?: string;
}

/** What travels to the phone, kB: brotli at its best (zlib's default), as a static host sends it. */
export const weight = (text: string): number => brotliCompressSync(text).length / 1000;

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** How far the joint that is nearest to its limit goes beyond it, degrees; below zero it has room left. */
function beyondLimit(exercise: Exercise): { degrees: number; joint: string } {
  let worst = { degrees: -Infinity, joint: '' };
  for (const pose of [...posesOf(exercise).values()].flat())
    for (const [joint, angle] of jointsOf(pose)) {
      const [least, most] = LIMITS[joint];
      const degrees = Math.max(least - angle, angle - most);
      if (degrees > worst.degrees) worst = { degrees, joint };
    }
  return worst;
}

/** All that is measured of a film and a body in it: the very functions and bounds that the tests use. */
export function measuresOf(planned: Exercise, body: Body): Measure[] {
  const tracks = tracksOf(planned, body);
  const film = animationOf(planned, body);
  const exercise = doneBy(planned, body);
  const poses = [...posesOf(exercise).values()].flat();
  const slid = slide(exercise, tracks);
  const sink = deepestSink(exercise, tracks, body);
  const limit = beyondLimit(exercise);
  const hurry = haste(exercise);
  const border = borderSpeed(exercise, tracks);
  const kilobytes = weight(`${JSON.stringify(film)}\n`);
  const of = (name: string, value: number, most: number, unit: string, where = ''): Measure => ({
    name,
    value,
    most,
    unit,
    ...(where && { where }),
  });
  return [
    of('slide of what stands', slid.px, BOUNDS.slide, 'px', `${slid.watched} contacts`),
    of('bone length', boneError(exercise, tracks) * 100, BOUNDS.bone * 100, '%'),
    of('gap in a leg', widestGap(exercise, tracks), BOUNDS.gap, 'px'),
    of('reach missed', Math.max(...poses.map(reachMissed)), BOUNDS.missed, 'px'),
    of('beyond a joint limit', limit.degrees, 0, '°', limit.joint),
    of('sinks into the mat', sink.px, BOUNDS.sink, 'px', sink.part),
    of('joint speed', hurry.speed, BOUNDS.speed, '°/s'),
    of('acceleration', hurry.acceleration, BOUNDS.acceleration, '°/s²'),
    of('jerk', hurry.jerk, BOUNDS.jerk, '°/s³'),
    of('speed at a border', border.share * 100, BOUNDS.border * 100, '%', border.part),
    of('brotli', kilobytes, BOUNDS.kilobytes, 'kB'),
    of('nodes', nodesOf(film, false), BOUNDS.nodes.closed, ''),
    of('nodes, see-through', nodesOf(film, true), BOUNDS.nodes.inside, ''),
    of('writes a frame', mean(writesOf(film, false)), writesWithin(exercise.id), ''),
    of('writes, see-through', mean(writesOf(film, true)), BOUNDS.writes.inside, ''),
  ];
}
