import { describe, expect, test } from 'vitest';
import { animationOf } from './animation.ts';
import { WOMAN } from './bodies/woman.ts';
import type { Exercise } from './exercise.ts';
import { allFours } from './exercises/all-fours.ts';
import { bellyWave } from './exercises/belly-wave.ts';
import { elbowRest } from './exercises/elbow-rest.ts';
import { HANDS } from './exercises/support.ts';
import { FILMS } from './films.ts';
import { frameOf } from './frame.ts';
import { legLayer } from './leg-layer.ts';
import { at } from './list.ts';
import { DEPTHS } from './pose.ts';
import type { Pose } from './pose.ts';
import { BONE, FLOOR } from './proportions.ts';
import { solve } from './skeleton.ts';
import { posesOf } from './timeline.ts';
import { along, clamp, lengthOf, subtract, towards } from './vector.ts';
import type { Vec } from './vector.ts';

const during = (exercise: Exercise, phase: string, share: number): Pose => {
  const poses = posesOf(exercise).get(phase) ?? [];
  return at(poses, Math.round(share * (poses.length - 1)));
};

test.each(Object.entries({ ready: HANDS.ready, down: HANDS.down, bent: HANDS.bent, back: HANDS.back }))(
  'on all fours, %s, she stands on straight arms with her hands under her shoulders',
  (_, pose) => {
    const { arms } = solve(pose);
    for (const depth of DEPTHS) {
      expect(arms[depth].elbow).toBeLessThan(3);
      expect(Math.abs(arms[depth].wrist[0] - arms[depth].shoulder[0])).toBeLessThan(20);
    }
  },
);

test('her arms stay straight while the leg moves', () => {
  for (const phase of ['bend', 'stretch'])
    for (const pose of posesOf(allFours('left')).get(phase) ?? [])
      for (const depth of DEPTHS) expect(solve(pose).arms[depth].elbow).toBeLessThan(8);
});

test('she goes down on one elbow first, and then on the other', () => {
  const arms = (share: number) => solve(during(elbowRest, 'enter', share)).arms;
  const [hands, half, down] = [arms(0), arms(0.6), arms(1)];
  expect(half.near.elbowJoint[1]).toBeGreaterThan(FLOOR - 20);
  expect(lengthOf(subtract(half.far.wrist, hands.far.wrist))).toBeLessThan(1);
  expect(lengthOf(subtract(down.far.wrist, hands.far.wrist))).toBeGreaterThan(60);
});

test('a sign comes with the belly that is drawn in, and kneeling with the breath too; never both', () => {
  const signs = (exercise: Exercise, phase: string): number[] => {
    const { shown } = frameOf(solve(during(exercise, phase, 1)));
    return [shown['let-in'], shown['drawn-in']];
  };
  expect(signs(elbowRest, 'enter')).toEqual([0, 0]);
  expect(signs(elbowRest, 'inhale')).toEqual([1, 0]);
  expect(signs(elbowRest, 'pull-in')).toEqual([0, 1]);
  expect(signs(bellyWave, 'empty')).toEqual([0, 0]);
  expect(signs(bellyWave, 'pull-in')).toEqual([0, 1]);
  const parts = (exercise: Exercise) =>
    animationOf(exercise).layers.find(({ nm }) => nm === 'belly-sign')?.shapes.length;
  expect([parts(elbowRest), parts(bellyWave), parts(allFours('left'))]).toEqual([2, 1, undefined]);
});

describe('the warm colour begins at the hip', () => {
  /** How far a place is from the line of a thigh, px. */
  const aside = (place: Vec, hip: Vec, thigh: Vec): number => {
    const [x, y] = subtract(place, hip);
    const share = clamp(x * thigh[0] + y * thigh[1], 0, BONE.thigh);
    return lengthOf(subtract(place, along(hip, thigh, share)));
  };

  const working = FILMS.filter((film) => film.working);
  test.each(working.map((film) => [film.id, film] as const))('in %s', (_, film) => {
    const depth = film.working ?? 'near';
    const outlines = legLayer(depth, film, WOMAN).parts.flatMap((part) =>
      'outlines' in part && part.fill === 'active' ? (part.outlines ?? []) : [],
    );
    for (const pose of [...posesOf(film).values()].flat()) {
      const skeleton = solve(pose);
      const leg = skeleton.legs[depth];
      const frame = frameOf(skeleton);
      for (const name of outlines)
        for (const point of frame.outlines[name].points)
          expect(aside(point, leg.hip, towards(leg.thigh)), name).toBeLessThan(57);
    }
  });
});
