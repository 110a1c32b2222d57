import { describe, expect, test } from 'vitest';
import type { Body } from './bodies/body.ts';
import { BODIES, OTHERS } from './bodies/index.ts';
import { WOMAN } from './bodies/woman.ts';
import { BOUNDS } from './bounds.ts';
import type { Exercise } from './exercise.ts';
import { bellyBreath } from './exercises/belly-breath.ts';
import { bellyWave } from './exercises/belly-wave.ts';
import { elbowRest } from './exercises/elbow-rest.ts';
import { FILMS } from './films.ts';
import type { Frame } from './frame.ts';
import { jointsOf, LIMITS, reachMissed } from './joints.ts';
import { at } from './list.ts';
import { deepestSink, slide } from './measure.ts';
import { handSpeed, haste } from './motion.ts';
import { frontAt, NAVEL } from './outline/spine.ts';
import { CONTACT } from './proportions.ts';
import { doneBy } from './resting-hands.ts';
import { picturesOf } from './samples.ts';
import { solve } from './skeleton.ts';
import { posesOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';
import { lengthOf, subtract } from './vector.ts';

const EVERY = OTHERS.flatMap((body) => FILMS.map((film) => [body.id, film.id, body, film] as const));

describe.each(EVERY)('%s in %s', (_, __, body, planned) => {
  const tracks = tracksOf(planned, body);
  const exercise = doneBy(planned, body);
  const poses = [...posesOf(exercise).values()].flat();

  test('what stands on the mat stands there too, and nothing of a limb sinks into it', () => {
    expect(slide(exercise, tracks).px).toBeLessThanOrEqual(BOUNDS.slide);
    const { px, part } = deepestSink(planned, tracks, body);
    expect(px, part).toBeLessThanOrEqual(BOUNDS.sink);
  });

  test('back, belly and seat lie on the mat and not in it', () => {
    const lowest = ({ outlines }: Frame): number =>
      Math.max(
        ...(['shirt', 'seat-near', 'seat-far'] as const).flatMap((name) =>
          outlines[name].points.map(([, y]) => y),
        ),
      );
    const frames = [...picturesOf(planned, body).values()].flat();
    expect(Math.max(...frames.map(lowest))).toBeLessThanOrEqual(CONTACT.trunk + BOUNDS.sink);
  });

  test('hands reach what they reach, as calmly and no further than a body can', () => {
    expect(Math.max(...poses.map(reachMissed))).toBeLessThanOrEqual(BOUNDS.missed);
    expect(haste(exercise).jerk).toBeLessThanOrEqual(BOUNDS.jerk);
    expect(handSpeed(exercise)).toBeLessThanOrEqual(BOUNDS.hand);
    const beyond = poses
      .flatMap(jointsOf)
      .filter(([joint, angle]) => angle < LIMITS[joint][0] || angle > LIMITS[joint][1]);
    expect(beyond).toEqual([]);
  });

  test('legs and head go where they go in the first body: the poses are the same', () => {
    const bones = [...tracksOf(planned)].filter(([name]) =>
      /^(at|turn|size):(head|thigh|shank|foot|knee|ankle)/.test(name),
    );
    expect(bones.length).toBeGreaterThan(20);
    for (const [name, keys] of bones) expect(tracks.get(name), name).toEqual(keys);
  });
});

/** The end of a phase, solved. */
const endOf = (exercise: Exercise, phase: string, body: Body) =>
  solve(at(posesOf(doneBy(exercise, body)).get(phase) ?? [], -1), body);

/** How far the crown of the belly goes between the ends of two phases, px. */
const way = (exercise: Exercise, from: string, to: string, body: Body): number =>
  lengthOf(subtract(frontAt(endOf(exercise, from, body), NAVEL), frontAt(endOf(exercise, to, body), NAVEL)));

describe.each(BODIES.map((body) => [body.id, body] as const))('%s', (_, body) => {
  test('breathes into the belly and lets it wave so that it is seen, kneeling too', () => {
    expect(way(bellyBreath, 'enter', 'inhale', body)).toBeGreaterThan(35);
    // Lying, more than this looked like a hollow and not like a wave.
    expect(way(bellyWave, 'empty', 'pull-in', body)).toBeGreaterThan(15);
    expect(way(elbowRest, 'enter', 'pull-in', body)).toBeGreaterThan(24);
  });

  test('has the hand on the belly, breathed out and breathed in', () => {
    for (const phase of ['enter', 'inhale']) {
      const over = (of: Body): number => {
        const skeleton = endOf(bellyBreath, phase, of);
        const skin = Array.from({ length: 60 }, (_, n) => frontAt(skeleton, 0.3 + n / 100));
        return Math.min(...skin.map((point) => lengthOf(subtract(point, skeleton.arms.near.wrist))));
      };
      expect(Math.abs(over(body) - over(WOMAN)), phase).toBeLessThanOrEqual(2);
    }
  });
});

test('they are told apart at a glance: a fuller trunk, and a head without a bun', () => {
  const lying = (body: Body): Frame => at(picturesOf(bellyWave, body).get('empty') ?? [], 0);
  const belly = (body: Body): number =>
    Math.min(
      ...lying(body)
        .outlines.shirt.points.slice(0, 4)
        .map(([, y]) => y),
    );
  const [woman, fuller, man] = BODIES as readonly [Body, Body, Body];
  expect(belly(woman) - belly(fuller)).toBeGreaterThan(12);
  expect(new Set(man.head.bun.points.map(String)).size).toBe(1);
});
