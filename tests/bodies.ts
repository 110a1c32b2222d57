import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Film as Shown } from '../src/players/picture/film.ts';
import { withBody } from '../src/players/picture/with-body.ts';
import { films, type Film } from './films.ts';

const folder = join(import.meta.dirname, '../animations/bodies');

/** Every set of a body on disk: its name, what it holds by film, and its text. */
export const sets: readonly (readonly [name: string, set: Record<string, number[]>, text: string])[] =
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.replace('.json', ''), JSON.parse(text) as Record<string, number[]>, text];
    });

/** Every film with every such body in it, and the film as it is. */
export const bodied: readonly (readonly [name: string, film: Film, plain: Film])[] = sets.flatMap(
  ([body, set]) =>
    films.map(
      ([name, film]) =>
        [`${name}, ${body}`, withBody(film as unknown as Shown, set[name]) as unknown as Film, film] as const,
    ),
);
