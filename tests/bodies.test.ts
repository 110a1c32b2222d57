import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { animationOf, type Animation } from '../animations/studio/animation.ts';
import { MAN } from '../animations/studio/bodies/man.ts';
import { BOUNDS, writesWithin } from '../animations/studio/bounds.ts';
import { nodesOf, writesOf } from '../animations/studio/drawing-cost.ts';
import { bellyWave } from '../animations/studio/exercises/belly-wave.ts';
import { mean, weight } from '../animations/studio/measures.ts';
import { bodied, sets } from './bodies.ts';
import { films } from './films.ts';
import { faults } from './schema.ts';

it.each(sets)('%s is told in at most 11 kB on the way to the phone, with all its films', (_, set, text) => {
  expect(Object.keys(set).sort()).toEqual(films.map(([name]) => name).sort());
  expect(weight(text)).toBeLessThanOrEqual(11);
});

/** Drawn before the tests: that takes its time. */
const drawn: unknown = JSON.parse(JSON.stringify(animationOf(bellyWave, MAN)));

it('laid over a film, a set gives the very film that the studio draws of that body', () => {
  const [, film] = bodied.find(([name]) => name === 'belly-wave, man') ?? [];
  expect(film).toEqual(drawn);
});

describe.each(bodied)('%s', (_, film, plain) => {
  const animation = film as unknown as Animation;

  it('is a Lottie file by the published schema', () => {
    expect(faults(film)).toEqual([]);
  });

  it('has another body, in the same layers, colours and moments', () => {
    expect(film).not.toEqual(plain);
    const named = (value: object): string => JSON.stringify(value).replace(/-?\d+(\.\d+)?/g, '0');
    expect(named(film)).toBe(named(plain));
    expect(film.markers).toEqual(plain.markers);
  });

  it('is as light to draw', () => {
    expect(nodesOf(animation, false)).toBeLessThanOrEqual(BOUNDS.nodes.closed);
    expect(nodesOf(animation, true)).toBeLessThanOrEqual(BOUNDS.nodes.inside);
    expect(mean(writesOf(animation, false))).toBeLessThanOrEqual(writesWithin(animation.nm));
    expect(mean(writesOf(animation, true))).toBeLessThanOrEqual(BOUNDS.writes.inside);
  });
});

it('every body has all the stills, at the same places', () => {
  const views = (path: string) =>
    [...readFileSync(path, 'utf8').matchAll(/<symbol id="([a-z-]+)" viewBox="([^"]+)"/g)].map(
      ([, id, view]) => `${id} ${view}`,
    );
  for (const [name] of sets)
    expect(views(`animations/bodies/${name}.svg`)).toEqual(views('animations/stills.svg'));
});
