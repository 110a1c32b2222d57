import { expect, test } from 'vitest';
import { withBody } from './with-body.ts';

const film = {
  op: 3,
  markers: [{ cm: 'rest', tm: 0, dr: 3 }],
  layers: [
    { cl: 'shirt', shapes: [{ ty: 'sh', v: [10, 20.1], closed: true }] },
    { cl: 'head', c: [0.123, 1] },
  ],
};

test('numbers that differ become those of the other body, in the order in which they are written', () => {
  expect(withBody(film, [4, 1, 2, -0.2, 0.877]).layers).toEqual([
    { cl: 'shirt', shapes: [{ ty: 'sh', v: [10, 19.9], closed: true }] },
    { cl: 'head', c: [1, 1] },
  ]);
});

test('what does not differ stays to the last digit, and so does the film itself', () => {
  const before = structuredClone(film);
  const other = withBody(film, [4, 0, 1, 5]);
  expect(other.layers[1]).toEqual({ cl: 'head', c: [0.123, 1] });
  expect(other.markers).toEqual(film.markers);
  expect(film).toEqual(before);
});

test('a film that the set does not tell of, or that somebody else drew, is shown as it is', () => {
  expect(withBody(film, undefined)).toBe(film);
  expect(withBody(film, [5, 0, 1, 5])).toBe(film);
});
