import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LottieValidator } from '@lottie-animation-community/lottie-specs/src/validator.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { films } from './films.ts';

const schemaFile = createRequire(import.meta.url).resolve(
  '@lottie-animation-community/lottie-specs/src/data/lottie.schema.json',
);
const validator = new LottieValidator(Ajv2020, JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

/** What the published schema calls wrong; its warnings are about keys that every player knows and the schema does not. */
const faults = (film: object) =>
  validator
    .validate(film)
    .filter(({ type }) => type === 'error')
    .map(({ path, message }) => `${path}: ${message}`);

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
