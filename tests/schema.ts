import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LottieValidator } from '@lottie-animation-community/lottie-specs/src/validator.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schemaFile = createRequire(import.meta.url).resolve(
  '@lottie-animation-community/lottie-specs/src/data/lottie.schema.json',
);
const validator = new LottieValidator(Ajv2020, JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

/** What the published schema calls wrong; its warnings are about keys that every player knows and the schema does not. */
export const faults = (film: object) =>
  validator
    .validate(film)
    .filter(({ type }) => type === 'error')
    .map(({ path, message }) => `${path}: ${message}`);
