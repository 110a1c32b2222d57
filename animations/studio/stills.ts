import { COLOURS } from './colours.ts';
import type { ColourName } from './colours.ts';
import type { Exercise } from './exercise.ts';
import { facedArt, facedJoint } from './facing.ts';
import { figureLayers } from './figure-layers.ts';
import type { FigureLayer, HingedArt, Part, RigidArt } from './figure-layers.ts';
import type { Frame, Place } from './frame.ts';
import { mapPath, oneWay } from './path.ts';
import type { Path } from './path.ts';
import { at } from './list.ts';
import { matBetween } from './outline/scenery.ts';
import { STILLS } from './still-list.ts';
import type { Still } from './still-list.ts';
import { svgData } from './svg-path.ts';
import { picturesOf } from './tracks.ts';
import { add, turned } from './vector.ts';

const placed =
  ({ at: point, turn, size }: Place) =>
  (path: Path): Path =>
    mapPath(path, ([x, y]) => add(turned([x * size[0], y * size[1]], turn), point));

const colour = (name: ColourName): string => `var(--f-${name},${COLOURS[name].light})`;

/** Seen at 120 px a line must be bolder than in the film. */
const BOLDER = 1.3;

function artPaths(rigid: RigidArt, layer: FigureLayer, exercise: Exercise, frame: Frame): Path[] {
  const where = rigid.place ?? layer.place ?? null;
  const face = facedArt(exercise, where !== null);
  const pathsOf = ({ art, hinged = [] }: RigidArt | HingedArt): Path[] => [
    ...art.map(face),
    ...hinged.flatMap((tip) => {
      const hinge = { ...frame.places[tip.place], at: facedJoint(exercise, tip.joint) };
      return pathsOf(tip).map(placed(hinge));
    }),
  ];
  return where ? pathsOf(rigid).map(placed(frame.places[where])) : pathsOf(rigid);
}

function partElement(part: Part, layer: FigureLayer, exercise: Exercise, frame: Frame): string {
  const paths = [
    ...(part.outlines ?? []).map((name) => oneWay(frame.outlines[name])),
    ...(part.rigid ?? []).flatMap((rigid) => artPaths(rigid, layer, exercise, frame)),
  ];
  const data = paths.map((path) => svgData(path)).join('');
  if (part.fill) {
    return `<path fill="${colour(part.fill)}" d="${data}"/>`;
  }
  const [name, width] = part.line ?? ['face', 1];
  return `<path fill="none" stroke="${colour(name)}" stroke-width="${(width * BOLDER).toFixed(1)}" stroke-linecap="round" d="${data}"/>`;
}

function symbol({ id, exercise, phase, view, mat, arrow }: Still): string {
  const frame = at(picturesOf(exercise).get(phase) ?? [], -1);
  const layers = figureLayers(exercise).filter(({ name }) => name !== 'mat' && name !== 'shadow');
  const parts = [...layers]
    .reverse()
    .flatMap((layer) => [...layer.parts].reverse().map((part) => partElement(part, layer, exercise, frame)));
  const floor = `<path fill="${colour('mat')}" d="${svgData(matBetween(...mat))}"/>`;
  const sign = arrow
    ? `<path fill="none" stroke="var(--warm,#CD4427)" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" d="${arrow}"/>`
    : '';
  return `<symbol id="${id}" viewBox="${view.join(' ')}">${floor}${parts.join('')}${sign}</symbol>`;
}

/** One sprite with a still picture per exercise and one of lying calmly, coloured by the theme's variables. */
export const stillsSvg = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${STILLS.map(symbol).join('\n')}\n</svg>\n`;
