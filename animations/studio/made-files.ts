import { animationOf } from './animation.ts';
import { OTHERS } from './bodies/index.ts';
import { bodyFile } from './differences.ts';
import { FILMS } from './films.ts';
import { figureCss } from './figure-css.ts';
import { stillsSvg } from './stills.ts';

/** Every file that the studio makes, by name; the same bytes at every run. */
export function madeFiles(): Map<string, string> {
  return new Map([
    ...FILMS.map((exercise): [string, string] => [
      `${exercise.id}.json`,
      `${JSON.stringify(animationOf(exercise))}\n`,
    ]),
    ['figure.css', figureCss()],
    ['stills.svg', stillsSvg()],
    ...OTHERS.flatMap((body): [string, string][] => [
      [`bodies/${body.id}.json`, bodyFile(body)],
      [`bodies/${body.id}.svg`, stillsSvg(body)],
    ]),
  ]);
}
