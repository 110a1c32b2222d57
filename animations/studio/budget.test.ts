import { describe, expect, test } from 'vitest';
import { BOUNDS, writesWithin } from './bounds.ts';
import { madeFiles } from './made-files.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import { mean, weight } from './measures.ts';
import type { Animation } from './animation.ts';

const films = [...madeFiles()].filter(([name]) => name.endsWith('.json'));
/** Weighed once: packing at its best takes its time. */
const weights = new Map(films.map(([name, text]) => [name, weight(text)]));
const animations = films.map(([name, text]) => [name, JSON.parse(text) as Animation] as const);

test('all films together are at most 95 kB on the way to the phone', () => {
  expect([...weights.values()].reduce((sum, kilobytes) => sum + kilobytes, 0)).toBeLessThanOrEqual(95);
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
