import type { Exercise } from '../exercise.ts';
import type { FigureLayer, Painted } from '../parts.ts';
import type { Fullness, OutlineName } from '../frame.ts';
import type { Depth } from '../pose.ts';
import * as art from './art.ts';
import type { Stream } from './blood.ts';
import { LEAFLETS } from './valves.ts';

/** A vein that is as wide as it is full, and the blood in it. */
const vein = (stream: Stream, width: number, full: Fullness, ...outlines: OutlineName[]): Painted => ({
  outlines,
  line: ['vein', width],
  stream,
  full,
});

/** A vein that is not the one to look at: its blood alone, which costs a phone half as much. */
const faint = (stream: Stream, width: number, ...outlines: OutlineName[]): Painted => ({
  outlines,
  line: ['vein', width],
  stream,
  bloodOnly: true,
});

/** Only the veins of the legs have valves; drawn in the calf, the pump, of the working or nearer leg. */
function legVeins(depth: Depth, { working }: Exercise): FigureLayer {
  if (depth !== (working ?? 'near')) {
    return { name: `inside-veins-leg-${depth}`, parts: [faint(`leg-${depth}`, 5.5, `vein-${depth}`)] };
  }
  return {
    name: `inside-veins-leg-${depth}`,
    parts: [
      { place: `shank-${depth}`, parts: [{ leaflets: LEAFLETS, line: ['valve', 4] }] },
      vein(`leg-${depth}`, depth === 'near' ? 8 : 6.5, `blood-${depth}`, `vein-${depth}`),
    ],
  };
}

/** What is seen of the venous pump when the body is glass: in front of the near leg, from front to back. */
export const frontInside = (exercise: Exercise): FigureLayer[] => [
  ...(exercise.tilts
    ? [
        {
          name: 'inside-gravity',
          parts: [{ outlines: ['gravity'], line: ['gravity', 5], shown: 'gravity' }],
        } as const,
      ]
    : []),
  { name: 'inside-heart', place: 'heart', parts: [{ art: [art.heart], fill: 'heart' }] },
  { name: 'inside-diaphragm', parts: [{ outlines: ['diaphragm'], line: ['diaphragm', 7] }] },
  { name: 'inside-vena-cava', parts: [vein('cava', 10, 'blood-belly', 'cava', 'veins-belly')] },
  { name: 'inside-veins-pelvis', parts: [faint('pelvis', 5.5, 'veins-pelvis-back', 'veins-pelvis-front')] },
  legVeins('near', exercise),
];

export const farInside = (exercise: Exercise): FigureLayer => legVeins('far', exercise);
