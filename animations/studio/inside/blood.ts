import type { Exercise } from '../exercise.ts';
import { framesOf } from '../exercise.ts';
import type { Key } from '../reduce.ts';

/** Streams of blood that are told apart: belly and great vein, pelvis, and each leg. */
export const STREAMS = ['cava', 'pelvis', 'leg-near', 'leg-far'] as const;
export type Stream = (typeof STREAMS)[number];

/**
 * How many steps the blood takes towards the heart in a phase (less than none is back). Whole steps, so that any
 * phase can follow any other without a jump; all are at rest where phases meet.
 */
export type Flow = Readonly<Record<Stream, number>>;

export const flow = (cava: number, pelvis: number, near: number, far = near): Flow => ({
  cava,
  pelvis,
  'leg-near': near,
  'leg-far': far,
});

/** A dash and the gap after it, px: one step. */
export const DASH = { on: 8, off: 24 } as const;
export const STEP = DASH.on + DASH.off;

const PULSE = { x1: 0.36, y1: 0, x2: 0.64, y2: 1 };
const CALM = flow(1, 1, 1);

/** The dash offset of a stream through a film; it falls as blood runs along its path. */
export function streamKeys({ phases, blood }: Exercise, stream: Stream): Key[] {
  let begin = 0;
  const keys = phases.flatMap((phase): Key[] => {
    const steps = (blood[phase.name] ?? CALM)[stream];
    const frames = framesOf(phase);
    const start = { time: begin, values: [0], ease: PULSE };
    begin += frames;
    return steps === 0 ? [start] : [start, { time: begin - 1, values: [-steps * STEP || 0] }];
  });
  return keys.length ? keys : [];
}
