import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { madeFiles } from './made-files.ts';
import { nodesOf, writesOf } from './drawing-cost.ts';
import type { Animation } from './animation.ts';

/** What travels to the phone, kB: brotli at its best (zlib's default), as a static host sends it. */
const weight = (text: string): number => brotliCompressSync(text).length / 1000;
const films = [...madeFiles()].filter(([name]) => name.endsWith('.json'));
const animations = films.map(([name, text]) => [name, JSON.parse(text) as Animation] as const);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

test('all films together are at most 95 kB on the way to the phone', () => {
  expect(films.reduce((sum, [, text]) => sum + weight(text), 0)).toBeLessThanOrEqual(95);
});

test('an old phone has few numbers to write for a picture: 16 on average, 30 with the veins', () => {
  const all = (inside: boolean) => animations.map(([, animation]) => mean(writesOf(animation, inside)));
  expect(mean(all(false))).toBeLessThanOrEqual(16);
  expect(mean(all(true))).toBeLessThanOrEqual(30);
});

describe.each(animations)('%s', (name, animation) => {
  test('no film is heavier than 18 kB', () => {
    expect(weight(films.find(([n]) => n === name)?.[1] ?? '')).toBeLessThanOrEqual(18);
  });

  test('it builds a small tree: at most 100 nodes, 130 with the veins', () => {
    expect(nodesOf(animation, false)).toBeLessThanOrEqual(100);
    expect(nodesOf(animation, true)).toBeLessThanOrEqual(130);
  });
});
