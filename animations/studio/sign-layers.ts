import type { Exercise } from './exercise.ts';
import * as fromFeet from './outline/from-the-feet.ts';
import { drawnIn, pressArrow, rising, sinking } from './outline/signs.ts';
import type { FigureLayer } from './parts.ts';

/** Which way the toes go, and the hands press the thigh that they hold: that tail is behind it, wherever it has come to. */
export const pressLayer: FigureLayer = {
  name: 'press',
  comes: 'press',
  parts: [{ art: pressArrow, line: ['press', 11] }],
};

/** The hips from her feet, for a movement that cannot be told from the side. */
export const fromFeetLayer: FigureLayer = {
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
export const bellySigns = ({ facing }: Exercise): FigureLayer => ({
  name: 'belly-sign',
  parts:
    facing === 'up'
      ? [{ art: drawnIn, line: ['press', 6], comes: 'drawn-in' }]
      : [
          { art: sinking, line: ['press', 6], comes: 'let-in' },
          { art: rising, line: ['press', 6], comes: 'drawn-in' },
        ],
});
