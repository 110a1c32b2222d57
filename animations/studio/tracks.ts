import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import { framesOf, turnsOver } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import type { OutlineName, PlaceName, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import { fadingKeys } from './head-turning.ts';
import { STREAMS, streamKeys } from './inside/blood.ts';
import type { Stream } from './inside/blood.ts';
import { leafletKeys, LEAFLETS } from './inside/valves.ts';
import type { LeafletName } from './inside/valves.ts';
import { at } from './list.ts';
import { fromFeetKeys, pressKeys } from './phase-signs.ts';
import { isUnseen, jumps, reduce, reversedKeys, standing } from './reduce.ts';
import type { Key } from './reduce.ts';
import { samplesOf } from './samples.ts';
import type { Samples } from './samples.ts';
import { nearTurn } from './vector.ts';
import { toleranceOf } from './tolerance.ts';

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

/** The same turns, so many whole ones on that they begin near where the ones before end. */
function woundOn(keys: readonly Key[], before: Key | undefined): readonly Key[] {
  const [start = 0] = keys[0]?.values ?? [];
  const by = before ? nearTurn(start, at(before.values, 0)) - start : 0;
  return by === 0 ? keys : keys.map((key) => ({ ...key, values: key.values.map((angle) => angle + by) }));
}

/** The numbers of the keys that are needed: none in the middle of a standstill. */
function needed(keys: readonly Key[]): ReadonlySet<number> {
  const same = (a: Key | undefined, b: Key): boolean =>
    !!a && a.values.every((v, n) => Math.abs(v - at(b.values, n)) < 1e-6);
  const isSpare = (key: Key, j: number): boolean =>
    same(keys[j - 1], key) && (j === keys.length - 1 || same(keys[j + 1], key) || keys[j - 1]?.held === true);
  return new Set(keys.flatMap((key, j) => (isSpare(key, j) ? [] : [j])));
}

/**
 * The keys of a whole film from those of its own phases: a phase that takes another one back uses the same keys, which
 * costs next to nothing once packed.
 */
function inOrder(exercise: Exercise, name: TrackName, byPhase: ReadonlyMap<string, readonly Key[]>): Key[] {
  const film: Key[] = [];
  let begin = 0;
  for (const phase of exercise.phases) {
    const frames = framesOf(phase);
    const source = exercise.phases.find((p) => p.name === (phase.kind === 'moves' ? phase.name : phase.of));
    if (!source) throw new Error(`${phase.name} takes back what there is not`);
    const keys = byPhase.get(source.name) ?? [];
    const last = framesOf(source) - 1;
    const own = phase.kind === 'moves' ? keys : reversedKeys(keys, last, (frames - 1) / last);
    const turned = name.startsWith('turn:') ? woundOn(own, film.at(-1)) : own;
    film.push(...turned.map((key) => ({ ...key, time: begin + key.time })));
    begin += frames;
  }
  return film;
}

/** What moves never jumps; a drawing may be changed for another one. */
const mayJump = (name: TrackName): boolean => /^(form:(?!shank)|shown:feet-)/.test(name);

/** When the keys of a track lie, and which of them the film needs. */
interface Plan {
  readonly byPhase: ReadonlyMap<string, readonly Key[]>;
  readonly needs: ReadonlySet<number>;
  readonly still: boolean;
}

const plans = new WeakMap<Exercise, ReadonlyMap<TrackName, Plan>>();

/** Every phase is reduced by itself, so its ends are exact. The first body's movement says where the keys lie, for all. */
function plansOf(exercise: Exercise): ReadonlyMap<TrackName, Plan> {
  const known = plans.get(exercise);
  if (known) return known;
  const made = new Map<TrackName, Plan>();
  for (const [name, samples] of samplesOf(exercise, WOMAN)) {
    const width = at(at([...samples.values()], 0), 0).length;
    const tolerance = toleranceOf(name, width, exercise.rolls);
    const byPhase = new Map(
      [...samples].map(([phase, series]) => [
        phase,
        mayJump(name) ? jumps(series) : reduce(series, tolerance),
      ]),
    );
    const film = inOrder(exercise, name, byPhase);
    const needs = needed(film);
    const kept = film.filter((_, j) => needs.has(j));
    made.set(name, { byPhase, needs, still: isUnseen(kept, toleranceOf(name, width)) });
  }
  plans.set(exercise, made);
  return made;
}

/** Keys at the same moments with the same eases, for the numbers of another body. */
function retold(byPhase: Plan['byPhase'], samples: Samples): Map<string, Key[]> {
  const values = (phase: string, keys: readonly Key[], j: number): readonly number[] =>
    // The outermost keys hold what the phase begins and ends with, wherever the movement begins and ends to be seen.
    at(samples.get(phase) ?? [], j === 0 ? 0 : j === keys.length - 1 ? -1 : at(keys, j).time);
  return new Map(
    [...byPhase].map(([phase, keys]) => [
      phase,
      keys.map((key, j) => ({ ...key, values: values(phase, keys, j) })),
    ]),
  );
}

const made = new WeakMap<Body, WeakMap<Exercise, Tracks>>();

/** All tracks of a film, as a body moves in it. Bodies differ in their numbers alone. */
export function tracksOf(exercise: Exercise, body: Body = WOMAN): Tracks {
  const ofBody = made.get(body) ?? new WeakMap<Exercise, Tracks>();
  made.set(body, ofBody);
  const known = ofBody.get(exercise);
  if (known) return known;
  const tracks = new Map<TrackName, readonly Key[]>();
  const samples = body === WOMAN ? undefined : samplesOf(exercise, body);
  for (const [name, { byPhase, needs, still }] of plansOf(exercise)) {
    const own = samples ? retold(byPhase, samples.get(name) ?? new Map()) : byPhase;
    const film = inOrder(exercise, name, own).filter((_, j) => needs.has(j));
    tracks.set(name, still ? standing(film) : film);
  }
  for (const stream of STREAMS) tracks.set(`stream:${stream}`, streamKeys(exercise, stream));
  for (const name of LEAFLETS) tracks.set(`leaflet:${name}`, leafletKeys(exercise, name));
  if (exercise.fromFeet) tracks.set('shown:from-feet', fromFeetKeys(exercise));
  if (turnsOver(exercise)) tracks.set('shown:head-before', fadingKeys(tracks.get('form:face') ?? []));
  if (exercise.presses) tracks.set('shown:press', pressKeys(exercise));
  ofBody.set(exercise, tracks);
  return tracks;
}
