import type { ColourName } from './colours.ts';
import type { Exercise } from './exercise.ts';
import type { FigureLayer, Moving, Painted, Part } from './figure-layers.ts';
import { BALL, FOOT, TOES } from './outline/hands-and-feet.ts';
import { kneeFold } from './outline/knee-fold.ts';
import * as limbs from './outline/limbs.ts';
import { shifted } from './path.ts';
import type { Path } from './path.ts';
import type { Depth } from './pose.ts';
import { BONE } from './proportions.ts';

/** The cloth of a leg: the one that works in the warm colour, the resting one dark. */
function clothOf(depth: Depth, { working }: Exercise): ColourName {
  if (working) return working === depth ? 'active' : 'rest';
  return depth === 'near' ? 'pants' : 'far';
}

const atBall = (path: Path): Path => shifted(path, BALL);

/** The bare foot; toes that bend on the mat are a piece of their own, too small for lines. */
function footParts(
  skin: (art: readonly Path[]) => Painted,
  depth: Depth,
  { bends, rests }: { bends: boolean; rests: boolean },
): Part[] {
  if (bends) return [{ place: `toes-${depth}`, joint: BALL, parts: [skin([TOES.shape])] }, skin([FOOT])];
  const foot = skin([FOOT, atBall(TOES.shape)]);
  return depth === 'far' || rests
    ? [foot]
    : [{ art: TOES.lines.map(atBall), line: ['line-skin', 1.5] }, foot];
}

/**
 * One leg: trousers with the seat, and the bare foot. Cloth has no line: thigh, shin and seat meet in one colour
 * without a seam. A leg that works is a chain, hip to knee to ankle: turns alone move it, which is small and never
 * gapes. A leg that stands is told bone by bone, so that its contact cannot slide.
 */
export function legLayer(depth: Depth, exercise: Exercise): FigureLayer {
  const near = depth === 'near';
  const works = exercise.working === depth;
  const cloth = clothOf(depth, exercise);
  const fill = near ? 'skin' : 'skinfar';
  const skin = (art: readonly Path[]): Painted => ({
    art,
    fill,
    ...(near && { line: ['line-skin', 1.4] as const }),
  });
  const thigh: Painted = { art: [limbs.thigh], fill: cloth };
  const fold: Moving = {
    place: `fold-${depth}`,
    joint: [0, 0],
    parts: [{ art: [kneeFold], fill: cloth }],
  };
  // The ankle lies over the round heel of the foot, so that no corner shows when the foot points.
  const shank: Part[] = [{ art: [limbs.shank], fill: cloth }, fold, { art: [limbs.ankle], fill }];
  const foot = footParts(skin, depth, {
    bends: works && exercise.bendsToes === true,
    rests: exercise.working !== null && !works,
  });
  const seat: Painted = { outlines: [`seat-${depth}`], fill: cloth };
  if (!works) {
    return {
      name: `leg-${depth}`,
      parts: [
        { place: `thigh-${depth}`, parts: [thigh] },
        { place: `shank-${depth}`, parts: shank },
        seat,
        { place: `foot-${depth}`, parts: foot },
      ],
    };
  }
  const ankle: Moving = { place: `ankle-${depth}`, joint: [0, BONE.shank], parts: foot };
  const knee: Moving = { place: `knee-${depth}`, joint: [0, BONE.thigh], parts: [...shank, ankle] };
  return { name: `leg-${depth}`, parts: [{ place: `thigh-${depth}`, parts: [thigh, knee] }, seat] };
}
