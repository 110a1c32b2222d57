import type { Body } from './bodies/body.ts';
import { SHADOW_DENSITY } from './colours.ts';
import type { ColourName } from './colours.ts';
import { turnsOver } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import type { Fullness, OutlineName, PlaceName, PoseSign, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import type { Stream } from './inside/blood.ts';
import type { LeafletName } from './inside/valves.ts';
import { farInside, frontInside } from './inside/layers.ts';
import { legLayer } from './leg-layer.ts';
import { HAND } from './outline/from-above.ts';
import { HANDS } from './outline/hands-and-feet.ts';
import * as head from './outline/head.ts';
import * as fromFeet from './outline/from-the-feet.ts';
import { belly, bellyShade } from './outline/belly.ts';
import { cushion, mat, matEdge, pressArrow, shadow } from './outline/scenery.ts';
import { drawnIn, rising, sinking } from './outline/signs.ts';
import type { Path } from './path.ts';
import { DEPTHS } from './pose.ts';
import type { Depth } from './pose.ts';
import type { Vec } from './vector.ts';

/** Drawings that move with a place, or hinged in the ones around them, and share the paint of what they belong to. */
export interface Rigid {
  readonly place: PlaceName;
  readonly joint?: Vec;
  readonly art: readonly Path[];
  readonly forms?: readonly FormName[];
  readonly hinged?: readonly Rigid[];
}

/** Shapes with ONE fill and one line. `line` is in px and seen outside the fill only; alone it is a stroke. */
export interface Painted {
  readonly rigid?: readonly Rigid[];
  readonly outlines?: readonly OutlineName[];
  readonly art?: readonly Path[];
  readonly forms?: readonly FormName[];
  readonly fill?: ColourName;
  readonly density?: number;
  readonly line?: readonly [colour: ColourName, width: number];
  /** Dots of blood that run along the line. */
  readonly stream?: Stream;
  /** The line is as wide as told where the vein is full, and narrower the emptier it is. */
  readonly full?: Fullness;
  /** Leaflets of valves that open and shut. */
  readonly leaflets?: readonly LeafletName[];
  /** The dots alone, in the colour of the line. */
  readonly bloodOnly?: true;
  /** A dashed sign that comes and goes. */
  readonly shown?: PoseSign;
  /** The line is drawn over the fill, with open lines of the same colour in it. */
  readonly lineOver?: true;
  /** Something whole that comes and goes. */
  readonly comes?: PoseSign;
}

/**
 * Parts that move as one piece, with a place on the stage or, given a joint, hinged in the piece around them.
 * A player then touches one transform and no path, however much is drawn inside.
 */
export interface Moving {
  readonly place: PlaceName;
  readonly joint?: Vec;
  readonly parts: readonly Part[];
  readonly comes?: PoseSign;
}
export type Part = Painted | Moving;

/** A layer of the film, its parts from front to back. A layer with a place moves as one piece. */
export interface FigureLayer {
  readonly name: string;
  readonly place?: PlaceName;
  readonly parts: readonly Part[];
  /** The whole layer comes and goes. */
  readonly comes?: SignName;
}

export const isMoving = (part: Part): part is Moving => 'place' in part;

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

/** The cushion goes when somebody rises from the side onto her hands, which need its place. */
const cushionLayer = ({ rolls, facing }: Exercise): FigureLayer => ({
  name: 'cushion',
  parts: [
    {
      art: [cushion],
      fill: 'cush',
      line: ['cush-line', 1.5],
      ...(rolls && facing === 'down' && { comes: 'cushion' as const }),
    },
  ],
});

/**
 * All shadows under one paint, so that none is darker where two of them meet. Lying arms throw none of their own: the
 * trunk's is already there; held up on all fours, the trunk is too high to throw one.
 */
const shadowLayer = ({ facing, rolls }: Exercise): FigureLayer => ({
  name: 'shadow',
  parts: [
    {
      rigid: [
        ...(facing === 'up' || rolls ? ['shadow-trunk' as const] : []),
        ...(facing === 'down' ? ['shadow-arm' as const] : []),
        ...DEPTHS.map((depth) => `shadow-leg-${depth}` as const),
      ].map((place) => ({ place, art: [shadow] })),
      fill: 'shadow',
      density: SHADOW_DENSITY,
    },
  ],
});

const matLayers: readonly FigureLayer[] = [
  { name: 'mat', parts: [{ art: [mat], fill: 'mat' }] },
  { name: 'mat-edge', parts: [{ art: [matEdge], fill: 'mat-edge' }] },
];

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

/** Which way the hands press the thigh that they hold; its tail is behind that thigh, wherever it has come to. */
const pressLayer: FigureLayer = {
  name: 'press',
  parts: [{ art: pressArrow, line: ['press', 11], comes: 'press' }],
};

/** The hips from her feet, for a movement that cannot be told from the side. */
const fromFeetLayer: FigureLayer = {
  name: 'from-feet',
  comes: 'from-feet',
  parts: [
    { art: fromFeet.toes, line: ['line-skin', 1.6] },
    { art: fromFeet.shins, fill: 'pants', line: ['line-pants', 1.4] },
    { art: fromFeet.soles, fill: 'skin', line: ['line-skin', 1.4] },
    {
      place: 'from-feet',
      parts: [
        { art: fromFeet.arrows, line: ['press', 7] },
        { art: [fromFeet.hips], fill: 'pants', line: ['line-pants', 1.4] },
        { art: [fromFeet.shirt], fill: 'top', line: ['line-top', 1.4] },
      ],
    },
    { art: [fromFeet.ground], fill: 'mat' },
  ],
};

/** Arrows at the belly: where it goes when it is drawn in, and where a breath is hard to see, with the breath too. */
const bellySigns = ({ facing }: Exercise): FigureLayer => ({
  name: 'belly-sign',
  parts:
    facing === 'up'
      ? [{ art: drawnIn, line: ['press', 6], comes: 'drawn-in' }]
      : [
          { art: sinking, line: ['press', 6], comes: 'let-in' },
          { art: rising, line: ['press', 6], comes: 'drawn-in' },
        ],
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

/** A body that rolls over, from front to back: both its sides in the same colours, for each is near at some time. */
const rollingLayers = (exercise: Exercise, body: Body): FigureLayer[] => [
  ...(turnsOver(exercise) ? [] : frontInside(exercise)),
  arm('near', exercise, body),
  armOver(exercise, body),
  ...(exercise.expects ? [bellyLayer] : []),
  legLayer('near', exercise, body),
  rollingHead,
  { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
  { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin' }] },
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
    { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
    { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin' }] },
    ...(overShirt ? [] : farLeg),
    ...(exercise.hidesArm ? [] : [arm('far', exercise, body)]),
    ...(exercise.presses ? [pressLayer] : []),
    ...(exercise.facing === 'up' ? [cushionLayer(exercise)] : []),
    shadowLayer(exercise),
    ...matLayers,
  ];
}
