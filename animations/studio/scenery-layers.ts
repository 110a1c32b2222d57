import { SHADOW_DENSITY } from './colours.ts';
import type { Exercise } from './exercise.ts';
import { cushion, mat, matEdge, shadow } from './outline/scenery.ts';
import type { FigureLayer } from './parts.ts';
import { DEPTHS } from './pose.ts';

/** The cushion goes when somebody rises from the side onto her hands, which need its place. */
export const cushionLayer = ({ rolls, facing }: Exercise): FigureLayer => ({
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
export const shadowLayer = ({ facing, rolls }: Exercise): FigureLayer => ({
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

export const matLayers: readonly FigureLayer[] = [
  { name: 'mat', parts: [{ art: [mat], fill: 'mat' }] },
  { name: 'mat-edge', parts: [{ art: [matEdge], fill: 'mat-edge' }] },
];
