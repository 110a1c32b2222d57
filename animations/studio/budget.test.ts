import { describe, expect, test } from 'vitest';
import { BOUNDS } from './bounds.ts';
import { madeFiles } from './made-files.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import { mean, weight } from './measures.ts';
import type { Animation } from './animation.ts';

const films = [...madeFiles()].filter(([name]) => name.endsWith('.json'));
const animations = films.map(([name, text]) => [name, JSON.parse(text) as Animation] as const);

test('all films together are at most 95 kB on the way to the phone', () => {
  expect(films.reduce((sum, [, text]) => sum + weight(text), 0)).toBeLessThanOrEqual(95);
});

describe.each(animations)('%s', (name, animation) => {
  test('no film is heavier than 18 kB', () => {
    expect(weight(films.find(([n]) => n === name)?.[1] ?? '')).toBeLessThanOrEqual(BOUNDS.kilobytes);
  });

  test('an old phone has few numbers to write for a picture: 16 on average, 30 with the veins', () => {
    expect(mean(writesOf(animation, false))).toBeLessThanOrEqual(BOUNDS.writes.closed);
    expect(mean(writesOf(animation, true))).toBeLessThanOrEqual(BOUNDS.writes.inside);
  });

  test('it builds a small tree: at most 100 nodes, 130 with the veins', () => {
    expect(nodesOf(animation, false)).toBeLessThanOrEqual(BOUNDS.nodes.closed);
    expect(nodesOf(animation, true)).toBeLessThanOrEqual(BOUNDS.nodes.inside);
  });
});
