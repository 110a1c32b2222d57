import type { Seconds } from '#score/types.ts';
import { levelled } from './levelled.ts';
import { decibels, loudness, powersOf } from './loudness.ts';
import type { PhraseName } from './phrases.ts';
import { sampleRate } from './tones.ts';

/** What was spoken into the microphone, as it is kept: cut to the words, and as loud as every other clip. */
export interface Take {
  /** Mono, at the recording's rate. */
  readonly samples: Float32Array;
  readonly seconds: Seconds;
  /** What might be better next time. */
  readonly remark: Remark | null;
}
export type Remark = 'faint' | 'overloaded' | 'slow';

/** The longest clip that a pack may have. */
export const LONGEST: Seconds = 15;

const FRAME = Math.round(0.01 * sampleRate);
/** A tap on the screen is loud but short; only what lasts so many frames of 10 ms is a voice. */
const LASTING = 4;
/** Left standing around the words: the soft beginning of an f or an h, and the last breath of a word. */
const [BEFORE, AFTER] = [5, 12];
/** In decibels: over the noise of the room, and under the loudest, from where on somebody is speaking. */
const [OVER_NOISE, UNDER_LOUDEST] = [8, 35];
/** Below this, in decibels of full, nobody has said anything; below the other one it is hard to tell from the room. */
const [NOBODY, FAINT] = [-55, -42];
/** Words of one instant (tests/voice-packs.test.ts): longer ones are often left out, because they do not fit. */
const instants: readonly (readonly [start: string, longest: Seconds])[] = [
  ['number.', 0.8],
  ['phase.', 1.2],
];

/** Makes a clip of a recording; says why where there is none. */
export function takeOf(recorded: Float32Array, phrase: PhraseName): Take | 'silent' | 'long' {
  const clear = withoutRumble(recorded);
  const words = wordsIn(clear);
  if (!words) return 'silent';
  const [from, to] = words;
  const seconds = Math.round(((to - from) / sampleRate) * 1000) / 1000;
  if (seconds > LONGEST) return 'long';
  const cut = clear.slice(from, to);
  return { samples: levelled(faded(cut)), seconds, remark: remarkOn(recorded, cut, seconds, phrase) };
}

/** From which sample to which somebody speaks; undefined when nobody does. */
function wordsIn(samples: Float32Array): readonly [from: number, to: number] | undefined {
  const levels = powersOf(samples, FRAME).map(decibels);
  const sorted = [...levels].sort((a, b) => a - b);
  const [noise = 0, loudest = 0] = [sorted[Math.floor(sorted.length / 10)], sorted.at(-1)];
  const threshold = Math.max(NOBODY, noise + OVER_NOISE, loudest - UNDER_LOUDEST);
  const spoken = levels.map((level) => level > threshold);
  const lasts = (i: number) => spoken.slice(i, i + LASTING).every(Boolean);
  const begins = spoken.slice(0, 1 - LASTING).map((_, i) => lasts(i));
  const [first, last] = [begins.indexOf(true), begins.lastIndexOf(true)];
  if (first < 0) return undefined;
  return [Math.max(0, first - BEFORE) * FRAME, Math.min(samples.length, (last + LASTING + AFTER) * FRAME)];
}

/** Steps on the floor and the hum of the mains lie below 110 Hz, voices do not (a high-pass of second order). */
function withoutRumble(samples: Float32Array): Float32Array {
  const angle = (2 * Math.PI * 110) / sampleRate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  const [a0, a1, a2] = [1 + alpha, -2 * Math.cos(angle), 1 - alpha];
  const b = (1 + Math.cos(angle)) / 2;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = (b * x - 2 * b * x1 + b * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** The room's own noise comes and goes unheard at both ends. */
function faded(samples: Float32Array): Float32Array {
  const [rise, fall] = [BEFORE * FRAME, AFTER * FRAME].map((edge) => Math.min(edge, samples.length / 2)) as [
    number,
    number,
  ];
  const end = samples.length - 1;
  return samples.map((sample, i) => sample * Math.min(1, i / rise, (end - i) / fall));
}

function remarkOn(
  recorded: Float32Array,
  cut: Float32Array,
  seconds: Seconds,
  phrase: PhraseName,
): Remark | null {
  const full = recorded.reduce((sum, sample) => sum + Number(Math.abs(sample) > 0.99), 0);
  if (full > cut.length / 1000) return 'overloaded';
  if (loudness(cut, sampleRate) < FAINT) return 'faint';
  return instants.some(([start, longest]) => phrase.startsWith(start) && seconds > longest) ? 'slow' : null;
}
