import type { Animation } from './animation.ts';
import type { Item, Property } from './lottie.ts';
import { count } from './list.ts';

const layersOf = (animation: Animation, inside: boolean) =>
  animation.layers.filter(({ nm }) => inside || !nm.startsWith('inside-'));

/** The app takes groups out of the page that only turn a part of an outline: nothing is painted in them. */
const isEmpty = (items: readonly Item[]): boolean =>
  items.every((item) => !isPaint(item) && (item.ty !== 'gr' || isEmpty(item.it)));

/** Groups, and one path for every fill and line. */
const nodesIn = (items: readonly Item[]): number =>
  items.reduce((sum, item) => {
    if (item.ty === 'gr') return isEmpty(item.it) ? sum : sum + 1 + nodesIn(item.it);
    return sum + (item.ty === 'fl' || item.ty === 'st' ? 1 : 0);
  }, 0);

/** How many SVG nodes lottie-web builds inside the picture, its clip path (three nodes) and outer group counted too; checked in a browser. */
export const nodesOf = (animation: Animation, inside: boolean): number =>
  layersOf(animation, inside).reduce((sum, layer) => sum + 1 + nodesIn(layer.shapes), 4);

type Moves = Property<unknown, unknown>;

/** Whether a property has another value in a frame than in the one before. */
function changes(property: Moves | undefined, frame: number): boolean {
  if (!property || property.a === 0) return false;
  return property.k.slice(1).some((next, j) => {
    const before = property.k[j];
    // A key at this frame ends the movement before it.
    const moves = before?.h ? next.t <= frame : before && before.t < frame;
    return moves && frame - 1 < next.t && !same(before?.s, next.s);
  });
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isPaint = ({ ty }: Item): boolean => ty === 'fl' || ty === 'st';

/** Whether a path changes, or moves in a group that has no paint of its own. */
const bends = (items: readonly Item[], frame: number): boolean =>
  items.some((item) => {
    if (item.ty === 'sh') return changes(item.ks, frame);
    if (item.ty !== 'gr' || item.it.some(isPaint)) return false;
    const moves = item.it.some(
      (tr) => tr.ty === 'tr' && [tr.p, tr.s, tr.r].some((property) => changes(property, frame)),
    );
    return moves || bends(item.it, frame);
  });

/** Attributes written for one frame: a transform, a path once for every paint it has, and a dash that moves on (pattern and offset). */
function writesIn(items: readonly Item[], frame: number): number {
  const paints = items.filter(isPaint).length;
  const reshaped = bends(items, frame);
  return items.reduce(
    (sum, item) => {
      if (item.ty === 'gr') return isEmpty(item.it) ? sum : sum + writesIn(item.it, frame);
      if (item.ty === 'st')
        return sum + (changes(item.w, frame) ? 1 : 0) + (item.d?.some(({ v }) => changes(v, frame)) ? 2 : 0);
      if (item.ty === 'tr')
        return sum + ([item.p, item.s, item.r, item.o].some((p) => changes(p, frame)) ? 1 : 0);
      return sum;
    },
    paints > 0 && reshaped ? paints : 0,
  );
}

/** How many attributes lottie-web writes for each frame of a film played once through; checked against a browser. */
export function writesOf(animation: Animation, inside: boolean): number[] {
  return count(animation.op).map((frame) =>
    layersOf(animation, inside).reduce((sum, { shapes, ks }) => {
      const own = [ks.p, ks.r, ks.o].some((property) => changes(property, frame)) ? 1 : 0;
      return sum + own + writesIn(shapes, frame);
    }, 0),
  );
}
