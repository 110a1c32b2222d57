import type { Body } from './bodies/body.ts';
import type { Exercise } from './exercise.ts';
import { facedFrame } from './facing.ts';
import { frameOf } from './frame.ts';
import type { Frame, OutlineName, PlaceName, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import { at } from './list.ts';
import { clockwise, numbersOf, oneWay } from './path.ts';
import type { Pose } from './pose.ts';
import { solve } from './skeleton.ts';
import { doneBy } from './resting-hands.ts';
import { posesOf } from './timeline.ts';
import type { TrackName } from './tracks.ts';
import { nearTurn } from './vector.ts';

/** The numbers of one track in every frame of each phase that moves by itself, by phase name. */
export type Samples = ReadonlyMap<string, readonly (readonly number[])[]>;

function numbersIn(frame: Frame): Map<TrackName, number[]> {
  const numbers = new Map<TrackName, number[]>();
  for (const [name, path] of Object.entries(frame.outlines)) {
    numbers.set(`outline:${name as OutlineName}`, numbersOf(oneWay(path)));
  }
  for (const [name, path] of Object.entries(frame.forms)) {
    numbers.set(`form:${name as FormName}`, numbersOf(clockwise(path)));
  }
  for (const [key, { at: point, turn, size }] of Object.entries(frame.places)) {
    const name = key as PlaceName;
    numbers.set(`at:${name}`, [...point]);
    numbers.set(`turn:${name}`, [turn]);
    numbers.set(`size:${name}`, [...size]);
  }
  for (const [name, share] of Object.entries(frame.shown)) numbers.set(`shown:${name as SignName}`, [share]);
  return numbers;
}

/** A turn that goes on past a whole one, instead of jumping back. */
function wound(series: readonly (readonly number[])[]): number[][] {
  let [before] = series[0] ?? [0];
  return series.map(([angle = 0]) => {
    before = nearTurn(angle, before ?? angle);
    return [before];
  });
}

/** The pictures of every phase that moves by itself. */
export function picturesOf(exercise: Exercise, body: Body): Map<string, Frame[]> {
  const picture = (pose: Pose): Frame => facedFrame(exercise, frameOf(solve(pose, body)));
  return new Map([...posesOf(doneBy(exercise, body))].map(([name, poses]) => [name, poses.map(picture)]));
}

/** The samples of every track. */
export function samplesOf(exercise: Exercise, body: Body): Map<TrackName, Samples> {
  const phases = [...picturesOf(exercise, body)].map(
    ([phase, frames]) => [phase, frames.map(numbersIn)] as const,
  );
  const names = [...at(at(phases, 0)[1], 0).keys()];
  const series = (name: TrackName, frames: readonly Map<TrackName, number[]>[]): number[][] => {
    const told = frames.map((numbers) => numbers.get(name) ?? []);
    return name.startsWith('turn:') ? wound(told) : told;
  };
  return new Map(
    names.map((name) => [name, new Map(phases.map(([phase, frames]) => [phase, series(name, frames)]))]),
  );
}
