import * as v from 'valibot';

const marker = v.object({ cm: v.string(), tm: v.number(), dr: v.number() });

/** What the app asks of a Lottie file, whoever drew it; everything else is the renderer's business. */
const film = v.looseObject({
  op: v.pipe(v.number(), v.minValue(1)),
  layers: v.pipe(v.array(v.unknown()), v.minLength(1)),
  markers: v.array(marker),
});
export type Film = v.InferOutput<typeof film>;

const addresses = import.meta.glob<string>('/animations/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches a film by name; rejects when there is none, it cannot be had, or it is not a Lottie file. */
export async function loadFilm(name: string): Promise<Film> {
  const address = addresses[`/animations/${name}.json`];
  if (!address) throw new Error(`No film called ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return v.parse(film, await response.json());
}

/** The frame for a pose: `progress` 0..1 of the marker is laid over [tm, tm + dr); a missing marker is the first pose. */
export function frameOf({ markers, op }: Film, name: string, progress: number): number {
  const found = markers.find((m) => m.cm === name);
  if (!found) return 0;
  const end = found.tm + found.dr;
  // Lottie shows a layer for `ip <= frame < op`: the very last frame would be an empty picture.
  return Math.min(found.tm + progress * found.dr, Math.min(end, op - 0.01));
}
