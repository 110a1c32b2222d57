import type { Body } from './bodies/body.ts';
import { turnsOver } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import { farInside, frontInside } from './inside/layers.ts';
import { legLayer } from './leg-layer.ts';
import { HAND } from './outline/from-above.ts';
import { HANDS } from './outline/hands-and-feet.ts';
import * as head from './outline/head.ts';
import { belly, bellyShade } from './outline/belly.ts';
import type { FigureLayer, Moving } from './parts.ts';
import type { Depth } from './pose.ts';
import { cushionLayer, matLayers, shadowLayer } from './scenery-layers.ts';
import { bellySigns, fromFeetLayer, pressLayer } from './sign-layers.ts';

/** Hand, forearm and bare upper arm are one skin with one line round it, so that no joint is ringed like a doll's. */
function arm(depth: Depth, exercise: Exercise, { limbs }: Body): FigureLayer {
  const hand = exercise.rolls ? HAND[depth] : HANDS[exercise.hands[depth]];
  const near = depth === 'near' || exercise.rolls === true;
  const sleeve: Moving = {
    place: `upperArm-${depth}`,
    parts: [{ art: [limbs.sleeve], fill: 'top2', ...(near && { line: ['line-top', 1.4] as const }) }],
  };
  return {
    name: `arm-${depth}`,
    parts: [
      ...(depth === 'far' && exercise.hidesSleeve ? [] : [sleeve]),
      ...(near
        ? [{ place: `hand-${depth}`, parts: [{ art: hand.lines, line: ['line-skin', 1.5] }] } as const]
        : []),
      {
        rigid: [
          { place: `hand-${depth}`, art: [hand.shape] },
          { place: `foreArm-${depth}`, art: [limbs.foreArm] },
          { place: `upperArm-${depth}`, art: [limbs.upperArm] },
        ],
        fill: near ? 'skin' : 'skinfar',
        // The far arm has its line too: by that it is told from the ground, and need not be dark.
        line: ['line-skin', 1.4],
      },
    ],
  };
}

const headLayer = ({ head: { face, hair, bun, strands } }: Body): FigureLayer => ({
  name: 'head',
  place: 'head',
  parts: [
    { art: head.features, line: ['face', 2.4] },
    { art: [head.ear], fill: 'skin', line: ['line-skin', 1.5] },
    { art: strands, line: ['line-hair', 2] },
    { art: [hair, bun], fill: 'hair' },
    { art: [head.cheek], fill: 'cheek' },
    { art: [face], fill: 'skin', line: ['line-skin', 1.4] },
  ],
});

/** The head of a body that rolls over: in profile, half turned or from in front. */
const rollingHead: FigureLayer = {
  name: 'head',
  place: 'head',
  parts: [
    { forms: ['eye-near', 'eye-far', 'mouth', 'brow-near', 'brow-far'], line: ['face', 2.4] },
    { forms: ['ear-near', 'ear-far'], fill: 'skin', line: ['line-skin', 1.5] },
    { forms: ['strand-brow', 'strand-ear', 'strand-crown'], line: ['line-hair', 2] },
    { forms: ['hair', 'bun'], fill: 'hair' },
    { forms: ['cheek-near', 'cheek-far'], fill: 'cheek' },
    { forms: ['face', 'nose'], fill: 'skin', line: ['line-skin', 1.8], lineOver: true },
  ],
};

/** The same as it looked before its last turn, over it and fading. */
const headBefore: FigureLayer = {
  ...rollingHead,
  name: 'head-before',
  comes: 'head-before',
  parts: rollingHead.parts.map((part) => ({ ...part, late: true })),
};

/**
 * The far arm of a body that rolls over lies before the trunk. Flat on her back it would be behind: there it is not
 * seen at all, and comes when it rises over her.
 */
const armOver = (exercise: Exercise, body: Body): FigureLayer => ({
  name: 'arm-far',
  parts: arm('far', exercise, body).parts.map((part) =>
    exercise.facing === 'up' ? { ...part, comes: 'over' as const } : part,
  ),
});

/** A belly that comes towards the viewer: its round shape, and the shade under it. */
const bellyLayer: FigureLayer = {
  name: 'belly',
  place: 'belly',
  parts: [
    { art: [belly], fill: 'top' },
    { art: [bellyShade], fill: 'top2', line: ['line-top', 1.4] },
  ],
};

const shirtAndNeck: readonly FigureLayer[] = [
  { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
  { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin' }] },
];

/** A body that rolls over, from front to back: both its sides in the same colours, for each is near at some time. */
const rollingLayers = (exercise: Exercise, body: Body): FigureLayer[] => [
  ...(turnsOver(exercise) ? [] : frontInside(exercise)),
  arm('near', exercise, body),
  armOver(exercise, body),
  ...(exercise.expects ? [bellyLayer] : []),
  legLayer('near', exercise, body),
  ...(turnsOver(exercise) ? [headBefore] : []),
  rollingHead,
  ...shirtAndNeck,
  ...(turnsOver(exercise) ? [] : [farInside(exercise)]),
  legLayer('far', exercise, body),
  cushionLayer(exercise),
  shadowLayer(exercise),
  ...matLayers,
];

/** All layers of an exercise from front to back: the same ones for every body. */
export function figureLayers(exercise: Exercise, body: Body): FigureLayer[] {
  if (exercise.rolls) return rollingLayers(exercise, body);
  const farLeg = [farInside(exercise), legLayer('far', exercise, body)];
  // A near leg that works lies over the pelvis, which is then of one piece with the far leg; the shirt is tucked into it.
  const overShirt = exercise.working === 'near';
  return [
    ...frontInside(exercise),
    ...(exercise.fromFeet ? [fromFeetLayer] : []),
    ...(exercise.drawsIn ? [bellySigns(exercise)] : []),
    arm('near', exercise, body),
    legLayer('near', exercise, body),
    headLayer(body),
    ...(overShirt ? farLeg : []),
    ...shirtAndNeck,
    ...(overShirt ? [] : farLeg),
    ...(exercise.hidesArm ? [] : [arm('far', exercise, body)]),
    ...(exercise.presses ? [pressLayer] : []),
    ...(exercise.facing === 'up' ? [cushionLayer(exercise)] : []),
    shadowLayer(exercise),
    ...matLayers,
  ];
}
