import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOUNDS, writesWithin } from './bounds.ts';
import type { Exercise } from './exercise.ts';
import { EXERCISES } from './exercises/index.ts';
import { FILMS, MOVEMENTS, VARIANTS } from './films.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import { mean, weight } from './measures.ts';
import type { Animation } from './animation.ts';

const films = FILMS.map(({ id }) => [`${id}.json`, fileOf(id)] as const);
/** A film as it lies on disk; that it is what the studio makes has a test of its own. */
function fileOf(id: string): string {
  return readFileSync(new URL(`../${id}.json`, import.meta.url), 'utf8');
}

/** Weighed once: packing at its best takes its time. */
const weights = new Map(films.map(([name, text]) => [name, weight(text)]));
const animations = films.map(([name, text]) => [name, JSON.parse(text) as Animation] as const);

/** What some of the films weigh together, kB. */
const together = (films: readonly Exercise[]): number =>
  films.reduce((sum, { id }) => sum + (weights.get(`${id}.json`) ?? Infinity), 0);

test('the films that everybody sees are at most 95 kB on the way to the phone', () => {
  expect(together([...EXERCISES, ...MOVEMENTS])).toBeLessThanOrEqual(95);
});

test('the films of chosen variants add at most 30 kB to them', () => {
  expect(together(VARIANTS)).toBeLessThanOrEqual(30);
});

describe.each(animations)('%s', (name, animation) => {
  test('no film is heavier than 18 kB', () => {
    expect(weights.get(name)).toBeLessThanOrEqual(BOUNDS.kilobytes);
  });

  test('an old phone has few numbers to write for a picture: 16 on average, 30 with the veins or turning over', () => {
    expect(mean(writesOf(animation, false))).toBeLessThanOrEqual(writesWithin(animation.nm));
    expect(mean(writesOf(animation, true))).toBeLessThanOrEqual(BOUNDS.writes.inside);
  });

  test('it builds a small tree: at most 100 nodes, 130 with the veins', () => {
    expect(nodesOf(animation, false)).toBeLessThanOrEqual(BOUNDS.nodes.closed);
    expect(nodesOf(animation, true)).toBeLessThanOrEqual(BOUNDS.nodes.inside);
  });
});
