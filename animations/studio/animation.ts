import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import { COLOURS } from './colours.ts';
import type { Exercise } from './exercise.ts';
import { FRAME_RATE } from './exercise.ts';
import { facedArt, facedJoint } from './facing.ts';
import { figureLayers } from './figure-layers.ts';
import { isMoving } from './parts.ts';
import type { FigureLayer, Painted, Part, Rigid } from './parts.ts';
import type { PlaceName, SignName } from './frame.ts';
import { lateKeys } from './head-turning.ts';
import { DASH } from './inside/blood.ts';
import {
  asWide,
  dashed,
  fill,
  fixed,
  group,
  hundredths,
  moulded,
  scalar,
  still,
  stroke,
  transform,
  vector,
} from './lottie.ts';
import type { Item, Transform } from './lottie.ts';
import { STAGE } from './proportions.ts';
import type { Key } from './reduce.ts';
import { markersOf } from './timeline.ts';
import type { Marker } from './timeline.ts';
import { tracksOf } from './tracks.ts';
import type { TrackName, Tracks } from './tracks.ts';
import { formIsClosed } from './outline/from-in-front.ts';
import type { FormName } from './outline/from-in-front.ts';
import type { Vec } from './vector.ts';

/** A Lottie file as far as we look into it. */
export interface Animation {
  readonly v: string;
  readonly fr: number;
  readonly ip: number;
  readonly op: number;
  readonly w: number;
  readonly h: number;
  readonly nm: string;
  readonly ddd: 0;
  readonly assets: readonly [];
  readonly layers: readonly Layer[];
  readonly markers: readonly Marker[];
}
interface Layer {
  readonly ty: 4;
  readonly nm: string;
  readonly cl: string;
  readonly shapes: readonly Item[];
  readonly ks: Transform;
  readonly [more: string]: unknown;
}

function mover(tracks: Tracks): (place: PlaceName, joint?: Vec, shown?: Partial<Transform>) => Transform {
  const keys = (name: TrackName): readonly Key[] => {
    const track = tracks.get(name);
    if (!track) throw new Error(`nothing is known about ${name}`);
    return track;
  };
  const percent = (values: readonly number[]): number[] => values.map((value) => hundredths(value * 100));
  return (place, joint, shown = {}) =>
    transform({
      ...shown,
      p: joint ? still([...joint]) : vector(keys(`at:${place}`)),
      r: scalar(keys(`turn:${place}`)),
      s: vector(keys(`size:${place}`), percent),
    });
}

/** Writes the film of an exercise, as a body does it. */
export function animationOf(exercise: Exercise, body: Body = WOMAN): Animation {
  const tracks = tracksOf(exercise, body);
  const move = mover(tracks);
  const markers = markersOf(exercise);
  const end = markers.reduce((sum, marker) => sum + marker.dr, 0);

  const keysOf = (name: TrackName): readonly Key[] => tracks.get(name) ?? [];
  const lineItems = ({ fill: colour, line, lineOver, stream, shown, bloodOnly, full }: Painted): Item[] => {
    if (!line) return [];
    const [name, width] = line;
    // Half of a line lies under its fill.
    const stroked = stroke(`s-${name}`, COLOURS[name].light, width * (colour && !lineOver ? 2 : 1));
    if (shown) return [dashed(stroked, 9, 11)];
    if (!stream) return [stroked];
    // The narrowest is still wider than the blood in it.
    const vein = full ? asWide(stroked, scalar(keysOf(`shown:${full}`), width * 0.4, width * 0.6)) : stroked;
    const dots = bloodOnly ? stroked : stroke('s-vein-hi', COLOURS['vein-hi'].light, width * 0.36);
    return [
      dashed(dots, DASH.on, DASH.off, scalar(keysOf(`stream:${stream}`))),
      ...(bloodOnly ? [] : [vein]),
    ];
  };
  const formed = (forms: readonly FormName[] = [], late = false): Item[] =>
    forms.map((name) => {
      const keys = keysOf(`form:${name}`);
      return moulded(late ? lateKeys(keys) : keys, formIsClosed(name), true);
    });
  const rigidItem = ({ place, joint, art, forms, hinged = [] }: Rigid): Item =>
    group(
      [
        ...art.map((path) => fixed(facedArt(exercise, true)(path))),
        ...formed(forms),
        ...hinged.map(rigidItem),
      ],
      move(place, joint && facedJoint(exercise, joint)),
    );
  const painted = (part: Painted, moves: boolean): Item[] => [
    ...(part.outlines ?? []).map((name) => moulded(keysOf(`outline:${name}`), part.fill !== undefined)),
    ...(part.rigid ?? []).map(rigidItem),
    ...formed(part.forms, part.late),
    ...(part.leaflets ?? []).map((name) => moulded(keysOf(`leaflet:${name}`), false)),
    ...(part.art ?? []).map((path) => fixed(facedArt(exercise, moves)(path))),
    ...(part.lineOver ? lineItems(part) : []),
    ...(part.fill ? [fill(`c-${part.fill}`, COLOURS[part.fill].light, part.density ?? 100)] : []),
    ...(part.lineOver ? [] : lineItems(part)),
  ];
  const seen = (sign: SignName | undefined): Partial<Transform> =>
    sign ? { o: scalar(keysOf(`shown:${sign}`), 100) } : {};
  const partItem = (part: Part, moves: boolean): Item => {
    if (!isMoving(part)) return group(painted(part, moves), transform(seen(part.shown ?? part.comes)));
    const { place, joint, parts } = part;
    const [only, ...more] = parts;
    const items =
      only && !more.length && !isMoving(only) ? painted(only, true) : parts.map((p) => partItem(p, true));
    return group(items, move(place, joint && facedJoint(exercise, joint), seen(part.comes)));
  };
  /** A drawing that has its layer to itself needs no group. */
  const layerItems = ({ place, parts }: FigureLayer): Item[] => {
    const [only, ...more] = parts;
    if (only && !more.length && !isMoving(only) && !only.shown && !only.comes)
      return painted(only, place !== undefined);
    return parts.map((part) => partItem(part, place !== undefined));
  };
  const layer = (described: FigureLayer, index: number): Layer => ({
    ty: 4,
    ind: index + 1,
    nm: described.name,
    cl: described.name.startsWith('inside-') ? `inside ${described.name}` : described.name,
    sr: 1,
    ks: described.place
      ? move(described.place, undefined, seen(described.comes))
      : transform(seen(described.comes)),
    ao: 0,
    shapes: layerItems(described),
    ip: 0,
    // One frame longer than the film: a player that stops at the very end shall not see an empty stage.
    op: end + 1,
    st: 0,
    bm: 0,
  });
  return {
    v: '5.9.0',
    fr: FRAME_RATE,
    ip: 0,
    op: end,
    w: STAGE.width,
    h: STAGE.height,
    nm: exercise.id,
    ddd: 0,
    assets: [],
    layers: figureLayers(exercise, body).map(layer),
    markers,
  };
}
