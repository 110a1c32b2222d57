import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import { COLOURS } from './colours.ts';
import type { ColourName } from './colours.ts';
import { facedArt, facedJoint } from './facing.ts';
import { figureLayers } from './figure-layers.ts';
import { isMoving } from './parts.ts';
import type { FigureLayer, Part, Rigid } from './parts.ts';
import type { Frame, Place } from './frame.ts';
import { mapPath, oneWay } from './path.ts';
import type { Path } from './path.ts';
import { at, backwards } from './list.ts';
import { matBetween } from './outline/scenery.ts';
import { STILLS } from './still-list.ts';
import type { Still } from './still-list.ts';
import { svgData } from './svg-path.ts';
import { picturesOf } from './samples.ts';
import { add, turned } from './vector.ts';

const placed =
  ({ at: point, turn, size }: Place) =>
  (path: Path): Path =>
    mapPath(path, ([x, y]) => add(turned([x * size[0], y * size[1]], turn), point));

const colour = (name: ColourName): string => `var(--f-${name},${COLOURS[name].light})`;

/** Seen at 120 px a line must be bolder than in the film. */
const BOLDER = 1.3;

function rigidPaths(
  { place, joint, art, forms = [], hinged = [] }: Rigid,
  still: Still,
  frame: Frame,
): Path[] {
  const { exercise } = still;
  const spot = joint ? { ...frame.places[place], at: facedJoint(exercise, joint) } : frame.places[place];
  const inner = hinged.flatMap((tip) => rigidPaths(tip, still, frame));
  const soft = forms.map((name) => oneWay(frame.forms[name]));
  return [...art.map(facedArt(exercise, true)), ...soft, ...inner].map(placed(spot));
}

/** A part as SVG, its back first; `put` sends art to where the pieces around it are. */
function partElements(
  part: Part,
  moves: boolean,
  put: (path: Path) => Path,
  still: Still,
  frame: Frame,
): string[] {
  // What comes and goes is there or not: a still has no half of it.
  if (part.comes && frame.shown[part.comes] < 0.5) return [];
  if (isMoving(part)) {
    const { place, joint } = part;
    const spot = joint
      ? { ...frame.places[place], at: facedJoint(still.exercise, joint) }
      : frame.places[place];
    const inside = (path: Path): Path => put(placed(spot)(path));
    return backwards(part.parts).flatMap((p) => partElements(p, true, inside, still, frame));
  }
  const face = facedArt(still.exercise, moves);
  const paths = [
    ...(part.outlines ?? []).map((name) => oneWay(frame.outlines[name])),
    ...(part.art ?? []).map((path) => put(face(path))),
    ...(part.forms ?? []).map((name) => put(oneWay(frame.forms[name]))),
    ...(part.rigid ?? []).flatMap((rigid) => rigidPaths(rigid, still, frame)).map(put),
  ];
  const dataOf = (some: readonly Path[]): string => some.map((path) => svgData(path)).join('');
  const [name, width] = part.line ?? ['face', 1];
  const lined = (some: readonly Path[]): string =>
    `<path fill="none" stroke="${colour(name)}" stroke-width="${(width * BOLDER).toFixed(1)}" stroke-linecap="round" d="${dataOf(some)}"/>`;
  if (!part.fill) return [lined(paths)];
  // So small, an outline would only make things coarse; what is drawn within it is seen.
  const [filled, open] = [true, false].map((closed) => paths.filter((path) => path.closed === closed)) as [
    Path[],
    Path[],
  ];
  return [
    `<path fill="${colour(part.fill)}" d="${dataOf(filled)}"/>`,
    ...(open.length > 0 ? [lined(open)] : []),
  ];
}

const asIs = (path: Path): Path => path;

function layerElements(layer: FigureLayer, still: Still, frame: Frame): string[] {
  const put = layer.place ? placed(frame.places[layer.place]) : asIs;
  return backwards(layer.parts).flatMap((part) =>
    partElements(part, layer.place !== undefined, put, still, frame),
  );
}

const symbol =
  (body: Body) =>
  (still: Still): string => {
    const { id, exercise, phase, view, mat, arrow } = still;
    const frame = at(picturesOf(exercise, body).get(phase) ?? [], -1);
    const layers = figureLayers(exercise, body).filter(
      ({ name, comes }) => !comes && !/^(mat|shadow|inside|belly-sign)/.test(name),
    );
    const parts = backwards(layers).flatMap((layer) => layerElements(layer, still, frame));
    const floor = `<path fill="${colour('mat')}" d="${svgData(matBetween(...mat))}"/>`;
    const sign = arrow
      ? `<path fill="none" stroke="var(--warm,#CD4427)" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" d="${arrow}"/>`
      : '';
    return `<symbol id="${id}" viewBox="${view.join(' ')}">${floor}${parts.join('')}${sign}</symbol>`;
  };

/** One sprite with a still picture per exercise and one of lying calmly, coloured by the theme's variables. */
export const stillsSvg = (body: Body = WOMAN): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${STILLS.map(symbol(body)).join('\n')}\n</svg>\n`;
