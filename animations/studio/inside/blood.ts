import type { Exercise, Phase } from '../exercise.ts';
import { framesOf } from '../exercise.ts';
import type { Key } from '../reduce.ts';

/** Streams of blood that are told apart: belly and great vein, pelvis, and each leg. */
export const STREAMS = ['cava', 'pelvis', 'leg-near', 'leg-far'] as const;
export type Stream = (typeof STREAMS)[number];

/**
 * How many steps the blood takes towards the heart in one squeeze or breath (less than none is back). Whole steps, so
 * that any phase can follow any other without a jump; all are at rest where phases meet. `calf` says what the muscles
 * of the working leg do: they squeeze, or squeeze and then let the calf fill from below; without it the leg only drains.
 */
export type Flow = Readonly<Record<Stream, number>> & { readonly calf?: 'squeezed' | 'refilled' };

/** What the blood does in a phase: one pulse, or several of the same length. */
export type Pulses = Flow | readonly Flow[];

export const flow = (cava: number, pelvis: number, near: number, far = near): Flow => ({
  cava,
  pelvis,
  'leg-near': near,
  'leg-far': far,
});

/** The belly empties upwards and the legs wait; on the out-breath the legs follow. */
export const BREATH_IN = flow(2, 0, 0);
export const BREATH_OUT = flow(1, 1, 2);

/** A dash and the gap after it, px: one step. */
export const DASH = { on: 8, off: 24 } as const;
export const STEP = DASH.on + DASH.off;

const PULSE = { x1: 0.36, y1: 0, x2: 0.64, y2: 1 };
const CALM = flow(1, 1, 1);

/** When within its time a pulse runs: where movements begin and end, nearly nothing is squeezed yet or still. */
const RUNS = { from: 0.12, to: 0.88 } as const;

/** One pulse in a film: its frames, and what flows. */
export interface Pulse {
  readonly begin: number;
  readonly frames: number;
  readonly flow: Flow;
}

/** The pulses of a phase that begins at a frame. */
const pulsesIn = (pulses: Pulses, begin: number, frames: number): Pulse[] => {
  const list = 'cava' in pulses ? [pulses] : pulses;
  return list.map((one, index) => ({
    begin: begin + (index * frames) / list.length,
    frames: frames / list.length,
    flow: one,
  }));
};

/** All pulses of a film, one after the other. */
export function pulsesOf({ phases, blood }: Pick<Exercise, 'phases' | 'blood'>): Pulse[] {
  let begin = 0;
  return phases.flatMap((phase: Phase) => {
    const frames = framesOf(phase);
    const pulses = pulsesIn(blood[phase.name] ?? CALM, begin, frames);
    begin += frames;
    return pulses;
  });
}

/** The frame at a share of a pulse. */
export const frameIn = ({ begin, frames }: Pulse, share: number): number =>
  Math.round(begin + share * frames);

/** The dash offset of a stream through a film; it falls as blood runs along its path, and after a step looks the same. */
export function streamKeys(exercise: Exercise, stream: Stream): Key[] {
  let offset = 0;
  const keys = pulsesOf(exercise).flatMap((pulse): Key[] => {
    const steps = pulse.flow[stream];
    if (steps === 0) return [];
    const from = { time: frameIn(pulse, RUNS.from), values: [offset], ease: PULSE };
    offset -= steps * STEP;
    return [from, { time: frameIn(pulse, RUNS.to), values: [offset] }];
  });
  return keys.length > 0 ? keys : [{ time: 0, values: [0] }];
}
