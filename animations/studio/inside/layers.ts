import type { Exercise } from '../exercise.ts';
import type { FigureLayer, Moving, Painted } from '../figure-layers.ts';
import type { OutlineName } from '../frame.ts';
import type { Depth } from '../pose.ts';
import { BONE } from '../proportions.ts';
import * as art from './art.ts';
import type { Stream } from './blood.ts';

const vein = (stream: Stream, width: number, ...outlines: OutlineName[]): Painted => ({
  outlines,
  line: ['vein', width],
  stream,
});

/** Only the veins of the legs have valves. */
function legVeins(depth: Depth, { working }: Exercise): FigureLayer {
  const paint = (paths: Painted['art'] & object): Painted => ({ art: paths, line: ['valve', 3.5] });
  const knee = { art: art.shankValves, bone: BONE.thigh };
  const onShank: Moving =
    working === depth
      ? { place: `knee-${depth}`, joint: [0, knee.bone], parts: [paint(knee.art)] }
      : { place: `shank-${depth}`, parts: [paint(knee.art)] };
  const onThigh: Moving = {
    place: `thigh-${depth}`,
    parts: working === depth ? [paint(art.thighValves), onShank] : [paint(art.thighValves)],
  };
  return {
    name: `inside-veins-leg-${depth}`,
    parts: [
      onThigh,
      ...(working === depth ? [] : [onShank]),
      vein(`leg-${depth}`, depth === 'near' ? 8 : 6.5, `vein-${depth}`),
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
  { name: 'inside-vena-cava', parts: [vein('cava', 10, 'cava', 'veins-belly')] },
  { name: 'inside-veins-pelvis', parts: [vein('pelvis', 6.5, 'veins-pelvis-back', 'veins-pelvis-front')] },
  legVeins('near', exercise),
];

export const farInside = (exercise: Exercise): FigureLayer => legVeins('far', exercise);
