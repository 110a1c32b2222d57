import type { Body } from './bodies/body.ts';
import type { ColourName } from './colours.ts';
import { turnsOver } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import type { OutlineName } from './frame.ts';
import type { FigureLayer, Painted, Part, Rigid } from './parts.ts';
import { FOOT as FROM_ABOVE } from './outline/from-above.ts';
import { BALL, FOOT, TOES } from './outline/hands-and-feet.ts';
import { kneeFold } from './outline/knee-fold.ts';
import { ankle } from './outline/limbs.ts';
import { shifted } from './path.ts';
import type { Path } from './path.ts';
import type { Depth } from './pose.ts';
import { BONE } from './proportions.ts';

/** Cloth of a leg and the thin line round it: the one that works in the warm colour, the resting one dark. */
function clothOf(depth: Depth, { working, rolls }: Exercise): [fill: ColourName, line: ColourName] {
  if (rolls) return ['pants', 'line-pants'];
  if (working) return working === depth ? ['active', 'line-active'] : ['rest', 'line-rest'];
  return [depth === 'near' ? 'pants' : 'far', 'line-pants'];
}

/**
 * What a thigh is rooted in. A leg that works is coloured from the hip down, so that it does not grow out of the
 * belt: the pelvis is of one piece with the leg that rests, and hides the root of a far one.
 */
function rootOf(depth: Depth, { working }: Exercise): OutlineName[] {
  if (working === depth) return depth === 'near' ? ['haunch'] : [];
  return working === 'near' ? ['pelvis'] : [`seat-${depth}`];
}

const atBall = (path: Path): Path => shifted(path, BALL);

/** The bare foot; toes that bend on the mat turn in it, under one paint, so that no seam is seen where they begin. */
function footParts(
  skin: (art: readonly Path[]) => Painted,
  depth: Depth,
  { bends, rests }: { bends: boolean; rests: boolean },
): Part[] {
  if (bends)
    return [{ ...skin([FOOT]), rigid: [{ place: `toes-${depth}`, joint: BALL, art: [TOES.shape] }] }];
  const foot = skin([FOOT, atBall(TOES.shape)]);
  return depth === 'far' || rests
    ? [foot]
    : [{ art: TOES.lines.map(atBall), line: ['line-skin', 1.5] }, foot];
}

/**
 * One leg: trousers with the seat, all in one fill so that no seam shows, and the bare foot. A leg that works is a
 * chain, hip to knee to ankle: turns alone move it, which is small and never gapes. A leg that stands is told bone
 * by bone, so that its contact cannot slide.
 */
export function legLayer(depth: Depth, exercise: Exercise, { limbs }: Body): FigureLayer {
  const near = depth === 'near' || exercise.rolls === true;
  const works = exercise.working === depth;
  const [cloth, line] = clothOf(depth, exercise);
  const fill = near ? 'skin' : 'skinfar';
  const skin = (art: readonly Path[]): Painted => ({
    art,
    fill,
    line: ['line-skin', 1.4],
  });
  const fold: Rigid = { place: `fold-${depth}`, joint: [0, 0], art: [kneeFold] };
  const shin = exercise.rolls
    ? { art: [], forms: ['shank'] as const, hinged: [fold] }
    : { art: [limbs.shank], hinged: [fold] };
  const rooted = rootOf(depth, exercise).includes('haunch');
  const thigh = { place: `thigh-${depth}`, art: [rooted ? limbs.thighBelow : limbs.thigh] } as const;
  const atKnee = { place: `knee-${depth}`, joint: [0, BONE.thigh] } as const;
  const trousers: Painted = {
    outlines: rootOf(depth, exercise),
    rigid: works
      ? [{ ...thigh, hinged: [{ ...atKnee, ...shin }] }]
      : [thigh, { place: `shank-${depth}`, ...shin }],
    fill: cloth,
    // A leg that rests is told from the ground by its outline alone: its cloth has to differ from the working one.
    ...((near || exercise.working) && { line: [line, near ? 1.4 : 2] as const }),
  };
  // The ankle lies over the round heel of the foot, so that no corner shows when the foot points.
  const bareAnkle: Painted = { art: [ankle], fill };
  const above = FROM_ABOVE[depth];
  const rolling: Part[] = [
    {
      ...skin([above.shape, ...above.lines]),
      lineOver: true,
      ...(turnsOver(exercise) && { comes: 'feet-above' }),
    },
    ...(turnsOver(exercise) ? [{ ...skin([FOOT, atBall(TOES.shape)]), comes: 'feet-aside' } as const] : []),
  ];
  const foot = exercise.rolls
    ? rolling
    : footParts(skin, depth, {
        bends: works && exercise.bendsToes === true,
        rests: exercise.working !== null && !works,
      });
  const bare: Part[] = works
    ? [
        {
          place: `thigh-${depth}`,
          parts: [
            {
              ...atKnee,
              parts: [bareAnkle, { place: `ankle-${depth}`, joint: [0, BONE.shank], parts: foot }],
            },
          ],
        },
      ]
    : [
        { place: `shank-${depth}`, parts: [bareAnkle] },
        { place: `foot-${depth}`, parts: foot },
      ];
  return { name: `leg-${depth}`, parts: [trousers, ...bare] };
}
