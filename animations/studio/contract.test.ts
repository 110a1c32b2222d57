import { describe, expect, test } from 'vitest';
import { animationOf } from './animation.ts';
import { turnsOver } from './exercise.ts';
import { EXERCISES } from './exercises/index.ts';
import { pelvisLift } from './exercises/pelvis-lift.ts';
import { FILMS, VARIANTS } from './films.ts';
import { pulsesOf, STEP, STREAMS } from './inside/blood.ts';
import type { Stream } from './inside/blood.ts';
import { openingKeys, VALVES } from './inside/valves.ts';
import type { Valve } from './inside/valves.ts';
import { at, count } from './list.ts';
import { valuesAt } from './reduce.ts';
import { markersOf } from './timeline.ts';
import type { Marker } from './timeline.ts';
import { tracksOf } from './tracks.ts';
import type { TrackName } from './tracks.ts';

/** What the app asks for, by exercise. */
const LEG = ['enter', 'bend', 'stretch', 'lower', 'leave'];
const FOOT = ['enter', 'flex', 'point', 'lower'];
const PROMISED: Record<string, string[]> = {
  'belly-breath': ['enter', 'inhale', 'exhale', 'leave'],
  'belly-breath-side': ['enter', 'inhale', 'exhale', 'leave'],
  'foot-pump-right': FOOT,
  'foot-pump-left': FOOT,
  'pelvis-lift': ['lift', 'rock', 'rock-side', 'lower', 'rest'],
  'belly-wave': ['empty', 'pull-in', 'release', 'free'],
  'leg-pump-right': LEG,
  'leg-pump-left': LEG,
  'all-fours-right': LEG,
  'all-fours-left': LEG,
  'all-fours-right-forearms': ['lean', ...LEG],
  'all-fours-left-forearms': ['lean', ...LEG],
  'elbow-rest': ['enter', 'inhale', 'exhale', 'pull-in', 'release', 'leave'],
  'roll-and-sit': ['roll', 'prop', 'sit', 'feet'],
  'onto-knees': ['gather', 'kneel'],
};

/** Which phase may follow which, beyond the order in the file. */
const MAY_FOLLOW = [
  ['exhale', 'inhale'],
  ['point', 'flex'],
  ['point', 'lower'],
  ['rest', 'lift'],
  ['rock', 'rock'],
  ['rock-side', 'rock-side'],
  ['rock', 'lower'],
  ['release', 'pull-in'],
  ['release', 'inhale'],
  ['exhale', 'leave'],
  ['free', 'empty'],
  ['feet', 'feet'],
] as const;

const INSIDE = ['heart', 'diaphragm', 'vena-cava', 'veins-pelvis', 'veins-leg-near', 'veins-leg-far'].map(
  (name) => `inside-${name}`,
);

const FORBIDDEN = /"(masksProperties|hasMask|tt|td|ef|refId|x":"|ty":"(gf|gs|rp|tm|mm))"?/;

test('there is a film for every exercise, for both sides where there are sides, and for every change of position', () => {
  expect(FILMS.map(({ id }) => id).sort()).toEqual(Object.keys(PROMISED).sort());
});

describe.each(FILMS.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  const animation = animationOf(exercise);
  const tracks = tracksOf(exercise);
  const markers = markersOf(exercise);

  test('every phase of the exercise has its marker, once', () => {
    expect(animation.markers.map(({ cm }) => cm)).toEqual(PROMISED[id]);
  });

  test('the markers cover the film from end to end without a gap', () => {
    let frame = 0;
    for (const { tm, dr } of animation.markers) {
      expect(tm).toBe(frame);
      expect(dr).toBeGreaterThan(0);
      frame += dr;
    }
    expect(frame).toBe(animation.op);
  });

  test('a phase ends in the very pose that the next one starts from', () => {
    const inOrder = markers.slice(1).map((next, j) => [at(markers, j).cm, next.cm] as const);
    const named = (cm: string) => markers.find((marker) => marker.cm === cm);
    for (const [before, after] of [...inOrder, ...MAY_FOLLOW]) {
      const [a, b] = [named(before), named(after)];
      if (!a || !b) continue;
      for (const [name, keys] of tracks) {
        // What tells of a phase from beside her is no part of her pose.
        if (name === 'shown:from-feet') continue;
        const [end, start] = [valuesAt(keys, a.tm + a.dr - 1), valuesAt(keys, b.tm)];
        // Dashes look the same again after a whole step.
        const step = name.startsWith('stream') ? STEP : Infinity;
        const apart = Math.max(...end.map((value, n) => Math.abs(value - at(start, n)) % step));
        expect(apart, `${name} from ${before} to ${after}`).toBeLessThanOrEqual(0.01);
      }
    }
  });

  if (!turnsOver(exercise))
    test('the body of glass shows heart, diaphragm, the great vein and the veins of pelvis and both legs', () => {
      const inside = animation.layers.filter(({ nm }) => nm.startsWith('inside-'));
      expect(inside.map(({ nm }) => nm)).toEqual(expect.arrayContaining(INSIDE));
      expect(inside.map(({ cl }) => cl)).toEqual(inside.map(({ nm }) => `inside ${nm}`));
      const withValves = inside.filter((layer) => JSON.stringify(layer).includes('"s-valve"'));
      expect(withValves.map(({ nm }) => nm)).toEqual([`inside-veins-leg-${exercise.working ?? 'near'}`]);
    });

  if (!turnsOver(exercise))
    test('the blood gets nearer to the heart, and never runs back where there are valves', () => {
      for (const stream of STREAMS) {
        const steps = pulsesOf(exercise).map(({ flow }) => flow[stream]);
        expect(
          steps.reduce((sum, n) => sum + n, 0),
          stream,
        ).toBeGreaterThan(0);
        if (stream.startsWith('leg')) expect(Math.min(...steps), stream).toBeGreaterThanOrEqual(0);
      }
    });

  test('the valves are open only while the blood of the leg runs, and what is squeezed out goes up', () => {
    for (const pulse of pulsesOf(exercise)) {
      const { begin, frames, flow } = pulse;
      const opened = (valve: Valve): number =>
        Math.max(...count(frames).map((j) => at(valuesAt(openingKeys(exercise, valve), begin + j), 0)));
      const runs = flow[`leg-${exercise.working ?? 'near'}`] > 0;
      expect(opened('above'), `above at ${begin}`).toBe(runs ? 1 : 0);
      expect(opened('below'), `below at ${begin}`).toBe(runs && flow.calf !== 'squeezed' ? 1 : 0);
      for (const valve of VALVES)
        expect(at(valuesAt(openingKeys(exercise, valve), begin), 0), `${valve} at ${begin}`).toBe(0);
    }
  });

  test('it is plain shapes only: no masks, effects, expressions, gradients or pictures', () => {
    expect(JSON.stringify(animation)).not.toMatch(FORBIDDEN);
    expect(animation.assets).toEqual([]);
    expect(animation.layers.every(({ ty }) => ty === 4)).toBe(true);
  });
});

describe.each(['belly-breath', 'elbow-rest'])('%s breathes as it was measured', (id) => {
  const exercise = EXERCISES.find((known) => known.id === id) ?? at(EXERCISES, 0);
  const told = (name: TrackName, phase: string, share: number): number => {
    const { tm = 0, dr = 0 } = markersOf(exercise).find(({ cm }) => cm === phase) ?? {};
    return at(valuesAt(tracksOf(exercise).get(name) ?? [], tm + share * (dr - 1)), 0);
  };
  const way = (stream: Stream, phase: string): number =>
    told(`stream:${stream}`, phase, 0) - told(`stream:${stream}`, phase, 1);

  test('on the in-breath the belly empties upwards and its veins narrow, and the legs stand still', () => {
    expect(way('cava', 'inhale')).toBeGreaterThan(0);
    expect(way('leg-near', 'inhale')).toBe(0);
    expect(way('leg-far', 'inhale')).toBe(0);
    expect(told('shown:blood-belly', 'inhale', 1)).toBeLessThan(told('shown:blood-belly', 'inhale', 0) - 0.5);
  });

  test('on the out-breath the legs follow, and the veins of the belly fill again', () => {
    expect(way('leg-near', 'exhale')).toBeGreaterThan(way('cava', 'exhale'));
    expect(told('shown:blood-belly', 'exhale', 1)).toBeCloseTo(told('shown:blood-belly', 'inhale', 0));
  });
});

test('toes up is a burst, toes down a smaller one, and a leg that is held up has a thinner vein', () => {
  const exercise = EXERCISES.find(({ id }) => id === 'foot-pump-right') ?? at(EXERCISES, 0);
  const keys = (name: TrackName) => tracksOf(exercise).get(name) ?? [];
  const [enter, flex, point] = markersOf(exercise) as [Marker, Marker, Marker];
  const way = ({ tm, dr }: Marker): number =>
    at(valuesAt(keys('stream:leg-near'), tm), 0) - at(valuesAt(keys('stream:leg-near'), tm + dr - 1), 0);
  expect(way(flex)).toBeGreaterThan(way(point));
  expect(way(point)).toBeGreaterThan(0);
  const full = (frame: number): number => at(valuesAt(keys('shown:blood-near'), frame), 0);
  expect(full(flex.tm)).toBeLessThan(full(enter.tm) - 0.4);
});

test('the dashed arrow of gravity is shown only where the pelvis comes higher than the heart', () => {
  for (const exercise of [...EXERCISES, ...VARIANTS]) {
    const { layers } = animationOf(exercise);
    expect(
      layers.some(({ nm }) => nm === 'inside-gravity'),
      exercise.id,
    ).toBe(exercise.tilts === true);
  }
});

test('the rock from side to side is shown from her feet too: in that phase alone, to both sides, level at its ends', () => {
  const { layers } = animationOf(pelvisLift);
  expect(layers.some(({ nm }) => nm === 'from-feet')).toBe(true);
  const told = (name: TrackName, frame: number): number =>
    at(valuesAt(tracksOf(pelvisLift).get(name) ?? [], frame), 0);
  for (const { cm, tm, dr } of markersOf(pelvisLift)) {
    const frames = count(dr).map((frame) => tm + frame);
    const seen = new Set(frames.map((frame) => told('shown:from-feet', frame)));
    expect([...seen], cm).toEqual([cm === 'rock-side' ? 1 : 0]);
    if (cm !== 'rock-side') continue;
    const turns = frames.map((frame) => told('turn:from-feet', frame));
    expect(Math.min(...turns)).toBeLessThan(-10);
    expect(Math.max(...turns)).toBeGreaterThan(10);
    for (const end of [0, -1]) expect(at(turns, end)).toBeCloseTo(0);
  }
});
