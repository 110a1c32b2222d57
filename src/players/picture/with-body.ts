import type { Film } from './film.ts';

/** Gives the difference of one number after the other; beyond the last one there is none. */
function* each(runs: readonly number[]): Generator<number, number> {
  for (let n = 0; n < runs.length;) {
    const [same = 0, different = 0] = runs.slice(n, n + 2);
    for (let j = 0; j < same; j++) yield 0;
    for (const difference of runs.slice(n + 2, n + 2 + different)) yield difference;
    n += 2 + different;
  }
  for (;;) yield 0;
}

/** The same value with every number in it sent through a function, in the order in which they are written. */
function mapped(value: unknown, map: (number: number) => number): unknown {
  if (typeof value === 'number') return map(value);
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, map)]));
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/**
 * The film with another body in it: the same layers, moments and colours, other outlines. A film that the set does not
 * tell of, or that somebody else drew, stays as it is.
 */
export function withBody(film: Film, differences: readonly number[] | undefined): Film {
  if (!differences) return film;
  const [numbers, ...runs] = differences;
  const next = each(runs);
  let counted = 0;
  const layers = film.layers.map(
    (layer) =>
      mapped(layer, (value) => {
        counted++;
        const difference = next.next().value;
        return difference === 0 ? value : hundredths(value + difference);
      }) as Film['layers'][number],
  );
  return counted === numbers ? { ...film, layers } : film;
}
