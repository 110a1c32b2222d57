import { animationOf } from './animation.ts';
import type { Animation } from './animation.ts';
import type { Body } from './bodies/body.ts';
import { FILMS } from './films.ts';
import { at } from './list.ts';
import { hundredths } from './lottie.ts';

/** All numbers of a film's layers, in the order in which they are written. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** So many equal numbers in a row are skipped; fewer are told as differences of 0. */
const WORTH_SKIPPING = 4;

/** Where the stretches of differing numbers begin and end. */
function stretches(apart: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  apart.forEach((difference, n) => {
    if (difference === 0) return;
    const last = found.at(-1);
    if (last && n - last[1] < WORTH_SKIPPING) last[1] = n + 1;
    else found.push([n, n + 1]);
  });
  return found;
}

/**
 * What turns the film of the first body into that of another: how many numbers its layers have, and then by turns how
 * many of them stay as they are, how many after that do not, and by how much each of these differs.
 */
export function differences(film: Animation, other: Animation): number[] {
  const [from, to] = [numbersIn(film.layers), numbersIn(other.layers)];
  if (from.length !== to.length) throw new Error(`${film.nm}: bodies may differ in numbers alone`);
  const apart = from.map((value, n) => hundredths(at(to, n) - value));
  let told = 0;
  const runs = stretches(apart).flatMap(([begin, end]) => {
    const run = [begin - told, end - begin, ...apart.slice(begin, end)];
    told = end;
    return run;
  });
  return [from.length, ...runs];
}

/** The file of a body: its differences from the first one, by film. */
export const bodyFile = (body: Body): string => {
  const films = FILMS.map((exercise) => [
    exercise.id,
    differences(animationOf(exercise), animationOf(exercise, body)),
  ]);
  return `${JSON.stringify(Object.fromEntries(films))}\n`;
};
