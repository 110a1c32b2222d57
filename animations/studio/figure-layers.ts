import type { Body } from './bodies/body.ts';
import { SHADOW_DENSITY } from './colours.ts';
import type { ColourName } from './colours.ts';
import type { Exercise } from './exercise.ts';
import type { Fullness, OutlineName, PlaceName, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import type { Stream } from './inside/blood.ts';
import type { LeafletName } from './inside/valves.ts';
import { farInside, frontInside } from './inside/layers.ts';
import { legLayer } from './leg-layer.ts';
import { HANDS } from './outline/hands-and-feet.ts';
import * as head from './outline/head.ts';
import { belly, bellyShade } from './outline/belly.ts';
import { cushion, mat, matEdge, pressArrows, shadow } from './outline/scenery.ts';
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
  readonly shown?: SignName;
  /** Something whole that comes and goes. */
  readonly comes?: SignName;
}

/**
 * Parts that move as one piece, with a place on the stage or, given a joint, hinged in the piece around them.
 * A player then touches one transform and no path, however much is drawn inside.
 */
export interface Moving {
  readonly place: PlaceName;
  readonly joint?: Vec;
  readonly parts: readonly Part[];
  readonly comes?: SignName;
}
export type Part = Painted | Moving;

/** A layer of the film, its parts from front to back. A layer with a place moves as one piece. */
export interface FigureLayer {
  readonly name: string;
  readonly place?: PlaceName;
  readonly parts: readonly Part[];
}

export const isMoving = (part: Part): part is Moving => 'place' in part;

/** The forearm lies over hand and elbow with lines along its sides only, so that no joint is ringed like a doll's. */
function arm(depth: Depth, exercise: Exercise, { limbs }: Body): FigureLayer {
  const hand = HANDS[exercise.hands[depth]];
  const near = depth === 'near' || exercise.rolls === true;
  const fill = near ? 'skin' : 'skinfar';
  // The far arm has its line too: by that it is told from the ground, and need not be dark.
  const line = { line: ['line-skin', 1.4] } as const;
  return {
    name: `arm-${depth}`,
    parts: [
      {
        place: `foreArm-${depth}`,
        parts: [
          { art: limbs.foreArmSides, ...line },
          { art: [limbs.foreArm], fill },
        ],
      },
      {
        place: `hand-${depth}`,
        parts: [
          ...(depth === 'near' ? [{ art: hand.lines, line: ['line-skin', 1.5] } as const] : []),
          { art: [hand.shape], fill, ...line },
        ],
      },
      {
        place: `upperArm-${depth}`,
        parts: [
          { art: [limbs.sleeve], fill: 'top2', ...(near && { line: ['line-top', 1.4] as const }) },
          { art: [limbs.upperArm], fill, ...line },
        ],
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

/** The head of a body that rolls over: from the side at first, then from in front. */
const rollingHead: FigureLayer = {
  name: 'head',
  place: 'head',
  parts: [
    { forms: ['eye-near', 'eye-far', 'mouth', 'brow-near', 'brow-far'], line: ['face', 2.4] },
    { forms: ['nose'], line: ['line-skin', 2] },
    { forms: ['ear-near', 'ear-far'], fill: 'skin', line: ['line-skin', 1.5] },
    { forms: ['hair', 'bun'], fill: 'hair' },
    { forms: ['face'], fill: 'skin', line: ['line-skin', 1.4] },
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

/** Arrows towards the back of the leg, where the hands press. */
const pressLayer: FigureLayer = {
  name: 'press',
  parts: [{ art: pressArrows, line: ['press', 6], comes: 'press' }],
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
    { art: [bellyShade], line: ['line-top', 2] },
    { art: [belly], fill: 'top' },
  ],
};

/** A body that rolls over, from front to back: both its sides in the same colours, for each is near at some time. */
const rollingLayers = (exercise: Exercise, body: Body): FigureLayer[] => [
  arm('near', exercise, body),
  armOver(exercise, body),
  ...(exercise.expects ? [bellyLayer] : []),
  legLayer('near', exercise, body),
  rollingHead,
  { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
  { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin' }] },
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
    ...(exercise.presses ? [pressLayer] : []),
    ...(exercise.drawsIn ? [bellySigns(exercise)] : []),
    arm('near', exercise, body),
    legLayer('near', exercise, body),
    headLayer(body),
    ...(overShirt ? farLeg : []),
    { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
    { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin' }] },
    ...(overShirt ? [] : farLeg),
    arm('far', exercise, body),
    ...(exercise.facing === 'up' ? [cushionLayer(exercise)] : []),
    shadowLayer(exercise),
    ...matLayers,
  ];
}
