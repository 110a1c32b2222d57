import type { Exercise } from '../exercise.ts';
import { facedArt } from '../facing.ts';
import { numbersOf } from '../path.ts';
import type { Path } from '../path.ts';
import { BONE } from '../proportions.ts';
import type { Key } from '../reduce.ts';
import { mix } from '../vector.ts';
import { frameIn, pulsesOf } from './blood.ts';
import type { Pulse } from './blood.ts';
import { DEEP } from './vessels.ts';

/** The two valves that are drawn: above and below the calf, which is the pump between them. */
const HEIGHTS = { above: 0.3, below: 0.76 } as const;
export type Valve = keyof typeof HEIGHTS;
export const VALVES = Object.keys(HEIGHTS) as Valve[];

/** Each has two leaflets, one on the wall in front and one behind. */
const WALLS = { front: 1, back: -1 } as const;
export type LeafletName = `${Valve}-${keyof typeof WALLS}`;
export const LEAFLETS = VALVES.flatMap((valve): LeafletName[] => [`${valve}-front`, `${valve}-back`]);

/** A leaflet on a shin that hangs down from 0,0: shut its tip meets the other's in the stream, open it lies along the wall. */
function leaflet(name: LeafletName, open: number): Path {
  const [valve, wall] = name.split('-') as [Valve, keyof typeof WALLS];
  const [y, side] = [HEIGHTS[valve] * BONE.shank, WALLS[wall]];
  const [root, tip] = [11, mix(1, 11, open)];
  return {
    closed: false,
    points: [
      [-DEEP + side * root, y + 8],
      [-DEEP + side * tip, y - 8],
    ],
    into: [
      [0, 0],
      [side * mix(3, 0, open), 4],
    ],
    out: [
      [side * mix(-2, 0, open), -5],
      [0, 0],
    ],
  };
}

/** When a valve stands open within a pulse of its leg, as shares of the pulse; never where it is shut. */
function openIn(valve: Valve, { flow }: Pulse, steps: number): readonly [from: number, to: number] | null {
  if (steps <= 0) return null;
  switch (flow.calf) {
    case 'squeezed':
      // What the muscles press out can only go up.
      return valve === 'above' ? [0.12, 0.88] : null;
    case 'refilled':
      return valve === 'above' ? [0.1, 0.5] : [0.5, 0.9];
    case undefined:
      return [0.12, 0.88];
    default:
      return flow.calf satisfies never;
  }
}

/** How long a valve takes to open or to fall shut, frames. */
const SWING = 5;

/** How far a valve of the working or nearer leg stands open (0 to 1) through a film; shut where phases meet. */
export function openingKeys(exercise: Exercise, valve: Valve): Key[] {
  const keys = pulsesOf(exercise).flatMap((pulse): Key[] => {
    const open = openIn(valve, pulse, pulse.flow[`leg-${exercise.working ?? 'near'}`]);
    if (!open) return [];
    const [from, to] = open.map((share) => frameIn(pulse, share)) as [number, number];
    return [
      { time: from, values: [0] },
      { time: from + SWING, values: [1] },
      { time: to - SWING, values: [1] },
      { time: to, values: [0] },
    ];
  });
  return keys.length > 0 ? keys : [{ time: 0, values: [0] }];
}

/** The outline of a leaflet through a film, around the knee that its shin hangs from. */
export const leafletKeys = (exercise: Exercise, name: LeafletName): Key[] =>
  openingKeys(exercise, name.startsWith('above') ? 'above' : 'below').map((key) => ({
    ...key,
    values: numbersOf(facedArt(exercise, true)(leaflet(name, key.values[0] ?? 0))),
  }));
