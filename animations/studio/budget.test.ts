import { describe, expect, test } from 'vitest';
import { BOUNDS, writesWithin } from './bounds.ts';
import type { Exercise } from './exercise.ts';
import { EXERCISES } from './exercises/index.ts';
import { MOVEMENTS, VARIANTS } from './films.ts';
import { madeFiles } from './made-files.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import { mean, weight } from './measures.ts';
import type { Animation } from './animation.ts';

const films = [...madeFiles()].filter(([name]) => name.endsWith('.json'));
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
