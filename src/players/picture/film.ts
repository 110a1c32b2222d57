import * as v from 'valibot';
import { loadBody, type BodyName } from './body.ts';
import { withBody } from './with-body.ts';

const marker = v.object({ cm: v.string(), tm: v.number(), dr: v.number() });
const layer = v.looseObject({ cl: v.optional(v.string()) });

/** What the app asks of a Lottie file, whoever drew it; everything else is the renderer's business. */
const film = v.looseObject({
  op: v.pipe(v.number(), v.minValue(1)),
  layers: v.pipe(v.array(layer), v.minLength(1)),
  markers: v.array(marker),
});
export type Film = v.InferOutput<typeof film>;

const addresses = import.meta.glob<string>('/animations/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where all films lie, relative to the page. */
export const filmFiles: readonly string[] = Object.values(addresses);

/** Films that have come, kept for as long as the page: seeing through the body must not wait for the network. */
const come = new Map<string, Film>();
/** The same with the body that was asked for last. */
const shaped = new WeakMap<Film, { readonly body: BodyName; readonly film: Film }>();

/** Fetches a film by name; rejects when there is none, it cannot be had, or it is not a Lottie file. */
export async function loadFilm(name: string): Promise<Film> {
  const known = come.get(name);
  if (known) return known;
  const address = addresses[`/animations/${name}.json`];
  if (!address) throw new Error(`No film called ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const parsed = v.parse(film, await response.json());
  come.set(name, parsed);
  return parsed;
}

const isInside = ({ cl }: Film['layers'][number]): boolean => cl?.split(' ').includes('inside') ?? false;

/** Whether a film shows what lies inside the body: layers of the class `inside`. */
export const hasInside = (film: Film): boolean => film.layers.some(isInside);

/** Fetches a film with a body in it. Where the body cannot be had the film is shown as it is, which still shows how. */
export async function loadFilmOf(name: string, body: BodyName): Promise<Film> {
  const [film, set] = await Promise.all([loadFilm(name), loadBody(body).catch(() => undefined)]);
  const known = shaped.get(film);
  if (known?.body === body) return known.film;
  const other = withBody(film, set?.[name]);
  if (set) shaped.set(film, { body, film: other });
  return other;
}

/** The same of a film that may not have come yet; a film that cannot be had shows nothing. */
export const filmHasInside = (name: string): Promise<boolean> => loadFilm(name).then(hasInside, () => false);

/** The film of the body as one sees it. The inside is left out, not hidden: what is not there costs nothing to draw. */
export const withoutInside = (film: Film): Film => ({
  ...film,
  layers: film.layers.filter((layer) => !isInside(layer)),
});

/** The frame for a pose: `progress` 0..1 of the marker is laid over [tm, tm + dr); a missing marker is the first pose. */
export function frameOf({ markers, op }: Film, name: string, progress: number): number {
  const found = markers.find((m) => m.cm === name);
  if (!found) return 0;
  const end = found.tm + found.dr;
  // Lottie shows a layer for `ip <= frame < op`: the very last frame would be an empty picture.
  return Math.min(found.tm + progress * found.dr, Math.min(end, op - 0.01));
}
