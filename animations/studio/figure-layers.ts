import { SHADOW_DENSITY } from './colours.ts';
import type { ColourName } from './colours.ts';
import type { Exercise } from './exercise.ts';
import type { OutlineName, PlaceName } from './frame.ts';
import { legLayer } from './leg-layer.ts';
import { HANDS } from './outline/hands-and-feet.ts';
import * as head from './outline/head.ts';
import * as limbs from './outline/limbs.ts';
import { cushion, mat, matEdge, shadow } from './outline/scenery.ts';
import type { Path } from './path.ts';
import type { Depth } from './pose.ts';
import type { Vec } from './vector.ts';

/** Fixed drawings, and others that hang in a joint of theirs and turn there as well. */
interface Art {
  readonly art: readonly Path[];
  readonly hinged?: readonly HingedArt[];
}
export interface HingedArt extends Art {
  readonly place: PlaceName;
  readonly joint: Vec;
}

/** Art that moves with a place on the stage, or stands. */
export interface RigidArt extends Art {
  readonly place: PlaceName | null;
}

/** Shapes with ONE fill and one line: what is one garment has no seams. `line` is in px, seen outside the fill only. */
export interface Part {
  readonly outlines?: readonly OutlineName[];
  readonly rigid?: readonly RigidArt[];
  readonly fill?: ColourName;
  readonly density?: number;
  readonly line?: readonly [colour: ColourName, width: number];
}

/** A layer of the film, its parts from front to back. A layer with a place moves as one piece. */
export interface FigureLayer {
  readonly name: string;
  readonly place?: PlaceName;
  readonly parts: readonly Part[];
}

const still = (...art: Path[]): RigidArt[] => [{ place: null, art }];

function arm(depth: Depth, exercise: Exercise): FigureLayer {
  const hand = HANDS[exercise.hands[depth]];
  const near = depth === 'near';
  const skin = near ? 'skin' : 'skinfar';
  return {
    name: `arm-${depth}`,
    parts: [
      { rigid: [{ place: `hand-${depth}`, art: hand.lines }], line: ['line-skin', 1.5] },
      {
        rigid: [{ place: `upperArm-${depth}`, art: [limbs.sleeve] }],
        fill: 'top2',
        ...(near && { line: ['line-top', 1.4] as const }),
      },
      {
        rigid: [
          { place: `upperArm-${depth}`, art: [limbs.upperArm] },
          { place: `foreArm-${depth}`, art: [limbs.foreArm] },
          { place: `hand-${depth}`, art: [hand.shape] },
        ],
        fill: skin,
        ...(near && { line: ['line-skin', 1.4] as const }),
      },
    ],
  };
}

const headLayer: FigureLayer = {
  name: 'head',
  place: 'head',
  parts: [
    { rigid: still(...head.features), line: ['face', 2.4] },
    { rigid: still(...head.folds), line: ['line-skin', 1.7] },
    { rigid: still(head.ear), fill: 'skin', line: ['line-skin', 1.5] },
    { rigid: still(...head.strands), line: ['line-hair', 2] },
    { rigid: still(...head.hair), fill: 'hair' },
    { rigid: still(head.cheek), fill: 'cheek' },
    { rigid: still(head.face), fill: 'skin', line: ['line-skin', 1.4] },
  ],
};

const SHADOWS: readonly PlaceName[] = [
  'shadow-hip',
  'shadow-chest',
  'shadow-arm',
  'shadow-knee-near',
  'shadow-foot-near',
  'shadow-knee-far',
  'shadow-foot-far',
];

/** All layers of an exercise from front to back. Anatomy (`inside-*`) can later be put before or between them. */
export function figureLayers(exercise: Exercise): FigureLayer[] {
  const shadows = SHADOWS.map((place) => ({ place, art: [shadow] }));
  return [
    arm('near', exercise),
    legLayer('near', exercise),
    headLayer,
    { name: 'shirt', parts: [{ outlines: ['shirt'], fill: 'top', line: ['line-top', 1.4] }] },
    { name: 'neck', parts: [{ outlines: ['neck'], fill: 'skin', line: ['line-skin', 1.4] }] },
    legLayer('far', exercise),
    arm('far', exercise),
    ...(exercise.facing === 'up'
      ? [
          {
            name: 'cushion',
            parts: [{ rigid: still(cushion), fill: 'cush', line: ['cush-line', 1.5] }],
          } as const,
        ]
      : []),
    { name: 'shadow', parts: [{ rigid: shadows, fill: 'shadow', density: SHADOW_DENSITY }] },
    {
      name: 'mat',
      parts: [
        { rigid: still(mat), fill: 'mat' },
        { rigid: still(matEdge), fill: 'mat-edge' },
      ],
    },
  ];
}
