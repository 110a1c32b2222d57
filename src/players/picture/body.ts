import * as v from 'valibot';

/** Differences from the films as they are, by film; written by the studio (animations/studio/differences.ts). */
const set = v.record(v.string(), v.array(v.number()));
type BodySet = v.InferOutput<typeof set>;

/** The body that the films show needs no set of its own. */
export type BodyName = 'woman' | 'fuller' | 'man';

const addresses = import.meta.glob<string>('/animations/bodies/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where all sets lie, relative to the page. */
export const bodyFiles: readonly string[] = Object.values(addresses);

/** Sets that have come; what could not be had is asked for again. */
const come = new Map<BodyName, BodySet>();

/** Fetches the set of a body; rejects when it cannot be had. */
export async function loadBody(name: BodyName): Promise<BodySet> {
  const known = come.get(name);
  if (known || name === 'woman') return known ?? {};
  const response = await fetch(addresses[`/animations/bodies/${name}.json`] ?? name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const parsed = v.parse(set, await response.json());
  come.set(name, parsed);
  return parsed;
}
