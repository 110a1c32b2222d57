import { describe, expect, it } from 'vitest';
import { films } from './films.ts';
import { faults } from './schema.ts';

describe.each(films)('%s', (_, film) => {
  it('is a Lottie file by the published schema, so that any player can show it', () => {
    expect(faults(film)).toEqual([]);
  });

  it('names what lies inside the body so that the app finds it', () => {
    for (const { nm, cl = '' } of film.layers)
      expect(cl.split(' ').includes('inside'), nm).toBe(nm.startsWith('inside-'));
  });
});

it('the schema sees a film that no player could show', () => {
  const [, film] = films[0] ?? [];
  expect(faults({ ...film, fr: undefined })).not.toEqual([]);
  expect(faults({ ...film, layers: [{ ...film?.layers[0], ks: { p: { a: 0, k: 'left' } } }] })).not.toEqual(
    [],
  );
});
