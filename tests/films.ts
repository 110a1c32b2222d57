import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of a Lottie file as its tests look at. */
export interface Film {
  readonly op: number;
  readonly layers: readonly { readonly nm: string; readonly cl?: string }[];
  readonly markers: readonly { readonly cm: string; readonly tm: number; readonly dr: number }[];
}

const folder = join(import.meta.dirname, '../animations');

/** Every film on disk, by name. */
export const films: readonly (readonly [name: string, film: Film])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Film]);

/** The film without what lies inside the body, as the app draws it when seeing through is off. */
export const closed = (film: Film): Film => ({
  ...film,
  layers: film.layers.filter(({ cl = '' }) => !cl.split(' ').includes('inside')),
});
