import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILMS } from './films.ts';
import { STILLS } from './still-list.ts';

/** Left and right of an exercise are one picture on a card. */
const pictureOf = (film: string): string => film.replace(/-(left|right)(?=-|$)/, '');

test('every film, also of the ways between positions, has a still picture of the same poses', () => {
  expect(new Set(STILLS.map(({ exercise }) => pictureOf(exercise.id)))).toEqual(
    new Set(FILMS.map(({ id }) => pictureOf(id))),
  );
});

test('every still shows a whole body on its mat, and takes its colours from the page', () => {
  const sprite = readFileSync(new URL('../stills.svg', import.meta.url), 'utf8');
  const symbols = [...sprite.matchAll(/<symbol id="([a-z-]+)".*?<\/symbol>/g)];
  expect(symbols.map(([, id]) => id)).toEqual(STILLS.map(({ id }) => id));
  for (const [text, id] of symbols) {
    for (const name of ['mat', 'skin', 'hair', 'top']) expect(text, id).toContain(`var(--f-${name},`);
    expect(text, id).not.toMatch(/NaN|undefined/);
  }
});
