import type { ColourName } from './colours.ts';
import type { Exercise } from './exercise.ts';
import type { FigureLayer, HingedArt, RigidArt } from './figure-layers.ts';
import { BALL, FOOT, TOES } from './outline/hands-and-feet.ts';
import { kneeFold } from './outline/knee-fold.ts';
import * as limbs from './outline/limbs.ts';
import type { Path } from './path.ts';
import type { Depth } from './pose.ts';
import { BONE } from './proportions.ts';

/** Cloth of a leg and the thin line round it. */
function clothOf(depth: Depth, { working }: Exercise): [fill: ColourName, line: ColourName] {
  if (working === depth) return ['active', 'line-active'];
  if (working) return ['rest', 'line-rest'];
  return [depth === 'near' ? 'pants' : 'far', 'line-pants'];
}

/** What is drawn on each bone of a leg. */
interface LegArt {
  readonly thigh?: readonly Path[];
  readonly shank?: Pick<HingedArt, 'art' | 'hinged'>;
  readonly foot?: Pick<HingedArt, 'art' | 'hinged'>;
}

const NOTHING = { art: [] };

/**
 * Drawings on the bones of a leg. A leg that works is a chain, hip to knee to ankle: turns alone move it, which
 * is small and never gapes. A leg that stands is told bone by bone, so that its contact cannot slide.
 */
function onLeg(depth: Depth, chained: boolean, { thigh = [], shank = NOTHING, foot }: LegArt): RigidArt[] {
  if (chained) {
    const tip: HingedArt[] = foot ? [{ place: `ankle-${depth}`, joint: [0, BONE.shank], ...foot }] : [];
    const knee: HingedArt = {
      place: `knee-${depth}`,
      joint: [0, BONE.thigh],
      art: shank.art,
      hinged: [...(shank.hinged ?? []), ...tip],
    };
    return [{ place: `thigh-${depth}`, art: thigh, hinged: [knee] }];
  }
  return [
    ...(thigh.length ? [{ place: `thigh-${depth}` as const, art: thigh }] : []),
    ...(shank.art.length ? [{ place: `shank-${depth}` as const, ...shank }] : []),
    ...(foot ? [{ place: `foot-${depth}` as const, ...foot }] : []),
  ];
}

/** One leg: trousers with the seat, and the bare foot. */
export function legLayer(depth: Depth, exercise: Exercise): FigureLayer {
  const near = depth === 'near';
  const chained = exercise.working === depth;
  const [cloth, line] = clothOf(depth, exercise);
  const fold: HingedArt = { place: `fold-${depth}`, joint: [0, 0], art: [kneeFold] };
  const toes = (art: readonly Path[]): HingedArt => ({ place: `toes-${depth}`, joint: BALL, art });
  return {
    name: `leg-${depth}`,
    parts: [
      {
        outlines: [`seat-${depth}`],
        rigid: onLeg(depth, chained, { thigh: [limbs.thigh], shank: { art: [limbs.shank], hinged: [fold] } }),
        fill: cloth,
        ...(near && { line: [line, 1.4] as const }),
      },
      {
        rigid: onLeg(depth, chained, { foot: { art: [], hinged: [toes(TOES.lines)] } }),
        line: ['line-skin', 1.5],
      },
      {
        rigid: onLeg(depth, chained, {
          shank: { art: [limbs.ankle] },
          foot: { art: [FOOT], hinged: [toes([TOES.shape])] },
        }),
        fill: near ? 'skin' : 'skinfar',
        ...(near && { line: ['line-skin', 1.4] as const }),
      },
    ],
  };
}
