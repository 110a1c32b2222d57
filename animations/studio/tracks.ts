import { framesOf } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import { facedFrame } from './facing.ts';
import { frameOf } from './frame.ts';
import type { Frame, OutlineName, PlaceName, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import { STREAMS, streamKeys } from './inside/blood.ts';
import type { Stream } from './inside/blood.ts';
import { leafletKeys, LEAFLETS } from './inside/valves.ts';
import type { LeafletName } from './inside/valves.ts';
import { at } from './list.ts';
import { numbersOf, oneWay } from './path.ts';
import { reduce, reversedKeys, stillIfUnseen } from './reduce.ts';
import type { Key } from './reduce.ts';
import type { Pose } from './pose.ts';
import { solve } from './skeleton.ts';
import { nearTurn } from './vector.ts';
import { toleranceOf } from './tolerance.ts';
import { posesOf } from './timeline.ts';

/** What of a part moves: a whole outline, or the place of a rigid part. */
export type TrackName =
  | `outline:${OutlineName}`
  | `form:${FormName}`
  | `${'at' | 'turn' | 'size'}:${PlaceName}`
  | `shown:${SignName}`
  | `stream:${Stream}`
  | `leaflet:${LeafletName}`;

/** All moving numbers of a film as keys; a track of one key stands still. */
export type Tracks = ReadonlyMap<TrackName, readonly Key[]>;

function numbersIn(frame: Frame): Map<TrackName, number[]> {
  const numbers = new Map<TrackName, number[]>();
  for (const [name, path] of Object.entries(frame.outlines)) {
    numbers.set(`outline:${name as OutlineName}`, numbersOf(oneWay(path)));
  }
  for (const [name, path] of Object.entries(frame.forms)) {
    numbers.set(`form:${name as FormName}`, numbersOf(oneWay(path)));
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

/** The same turns, so many whole ones on that they begin near where the ones before end. */
function woundOn(keys: readonly Key[], before: Key | undefined): readonly Key[] {
  const [start = 0] = keys[0]?.values ?? [];
  const by = before ? nearTurn(start, at(before.values, 0)) - start : 0;
  return by === 0 ? keys : keys.map((key) => ({ ...key, values: key.values.map((angle) => angle + by) }));
}

/** Drops keys in the middle of a standstill. */
function tidied(keys: readonly Key[]): Key[] {
  const same = (a: Key | undefined, b: Key): boolean =>
    !!a && a.values.every((v, n) => Math.abs(v - at(b.values, n)) < 1e-6);
  const kept = keys.filter(
    (key, j) => !(same(keys[j - 1], key) && (j === keys.length - 1 || same(keys[j + 1], key))),
  );
  return kept;
}

/** The pictures of every phase that moves by itself, as numbers per frame. */
export function picturesOf(exercise: Exercise): Map<string, Frame[]> {
  const picture = (pose: Pose): Frame => facedFrame(exercise, frameOf(solve(pose)));
  return new Map([...posesOf(exercise)].map(([name, poses]) => [name, poses.map(picture)]));
}

const made = new WeakMap<Exercise, Tracks>();

/**
 * All tracks of a film. Every phase is reduced by itself, so its ends are exact; a phase that takes another one
 * back uses the same keys, which costs next to nothing once packed.
 */
export function tracksOf(exercise: Exercise): Tracks {
  const known = made.get(exercise);
  if (known) return known;
  const samples = new Map([...picturesOf(exercise)].map(([name, frames]) => [name, frames.map(numbersIn)]));
  const tracks = new Map<TrackName, readonly Key[]>();
  const names = [...(at([...samples.values()], 0)[0]?.keys() ?? [])];
  for (const name of names) {
    const byPhase = new Map<string, Key[]>();
    for (const [phase, frames] of samples) {
      const series = frames.map((numbers) => numbers.get(name) ?? []);
      const smooth = name.startsWith('turn:') ? wound(series) : series;
      byPhase.set(phase, reduce(smooth, toleranceOf(name, series[0]?.length ?? 0, exercise.rolls)));
    }
    const film: Key[] = [];
    let begin = 0;
    for (const phase of exercise.phases) {
      const frames = framesOf(phase);
      const source = byPhase.get(phase.kind === 'moves' ? phase.name : phase.of) ?? [];
      const last = (samples.get(phase.kind === 'moves' ? phase.name : phase.of)?.length ?? 0) - 1;
      const own = phase.kind === 'moves' ? source : reversedKeys(source, last, (frames - 1) / last);
      const keys = name.startsWith('turn:') ? woundOn(own, film.at(-1)) : own;
      film.push(...keys.map((key) => ({ ...key, time: begin + key.time })));
      begin += frames;
    }
    tracks.set(name, stillIfUnseen(tidied(film), toleranceOf(name, at(film, 0).values.length)));
  }
  for (const stream of STREAMS) tracks.set(`stream:${stream}`, streamKeys(exercise, stream));
  for (const name of LEAFLETS) tracks.set(`leaflet:${name}`, leafletKeys(exercise, name));
  made.set(exercise, tracks);
  return tracks;
}
