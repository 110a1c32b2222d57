import type { Seconds } from '#score/types.ts';
import { hiss } from './hiss.ts';
import { evenLevels, gainOf, type Levels } from './levels.ts';
import { sampleAt, samplesOf, soundOf, type Clips, type Stroke } from './strokes.ts';
import { sampleRate } from './tones.ts';

/** One second of sound: 22 050 samples, 16-bit, mono. */
export type Page = Int16Array<ArrayBuffer>;

export interface MixOptions {
  /** A headset that hears pure zeros goes to sleep and swallows the next tone; a very faint noise keeps it awake. */
  readonly bed?: boolean;
  readonly levels?: Levels;
  /** What the phrases among the strokes sound like. */
  readonly clips?: Clips;
  /** Sounds that have been made already. */
  readonly made?: Made;
}

/** Tones and swells by name. */
export type Made = ReadonlyMap<string, Samples>;
type Samples = Float32Array | Int16Array;

/** Makes the sounds of strokes that need no clip: what can be done while the clips are still on their way. */
export function madeAhead(strokes: readonly Stroke[]): Made {
  const made = new Map<string, Samples>();
  for (const stroke of strokes) {
    const name = soundOf(stroke);
    if (!('phrase' in stroke) && !made.has(name)) made.set(name, samplesOf(stroke, new Map()));
  }
  return made;
}

const FULL = 32_767;
/** The noise stays below -60 dB of full: unheard, but not nothing. */
const BED = 32;
/** Up to here a wave is left as it is; only several loud sounds in one instant come higher, and are bent, not cut. */
const KNEE = 0.7;

/** How many pages a timeline has. */
export const pagesOf = (duration: Seconds): number => Math.floor(duration) + 1;

/**
 * Mixes strokes into pages of one second, in order. Seconds in which the same is heard are one and the same page:
 * silence above all, but also every "up" of an even exercise. There are always enough whole pages to be longer than
 * `duration`: the last position is passed while the recording still runs, whatever a browser's clock does at its end.
 */
export function mix(
  duration: Seconds,
  strokes: readonly Stroke[],
  { bed = true, levels = evenLevels, clips = new Map(), made = new Map() }: MixOptions = {},
): Page[] {
  const seconds = pagesOf(duration);
  const ground = bed ? noise() : new Int16Array(sampleRate);
  const heard = Array.from({ length: seconds }, (): Heard[] => []);
  const sounds = new Map<string, Sound>();
  const sum = new Float32Array(sampleRate);

  for (const stroke of strokes) {
    const gain = gainOf(stroke, levels);
    if (gain === 0) continue;
    const name = soundOf(stroke);
    const sound = sounds.get(name) ?? soundFor(name, gain, made.get(name) ?? samplesOf(stroke, clips));
    sounds.set(name, sound);
    const first = sampleAt(stroke.at);
    const end = first + sound.samples.length;
    for (let s = Math.floor(first / sampleRate); s * sampleRate < end; s++)
      heard[s]?.push({ sound, offset: first - s * sampleRate });
  }

  const known = new Map<string, Page>();
  return heard.map((here) => {
    const name = here.map(({ sound, offset }) => `${sound.name} ${offset}`).join();
    const page = known.get(name) ?? (here.length > 0 ? over(ground, add(here, sum)) : ground);
    known.set(name, page);
    return page;
  });
}

interface Sound {
  readonly name: string;
  /** What its samples are multiplied by, so that full is 1. */
  readonly gain: number;
  readonly samples: Samples;
}

const soundFor = (name: string, gain: number, samples: Samples): Sound => ({
  name,
  gain: samples instanceof Int16Array ? gain / 32_768 : gain,
  samples,
});

/** A sound in one page: `offset` is the sample it begins on, negative when it began in a page before. */
interface Heard {
  readonly sound: Sound;
  readonly offset: number;
}

function add(here: readonly Heard[], sum: Float32Array): Float32Array {
  sum.fill(0);
  for (const { sound, offset } of here) {
    const { samples, gain } = sound;
    const end = Math.min(sum.length, offset + samples.length);
    for (let i = Math.max(0, offset); i < end; i++)
      sum[i] = (sum[i] ?? 0) + gain * (samples[i - offset] ?? 0);
  }
  return sum;
}

function over(ground: Page, sum: Float32Array): Page {
  const page = new Int16Array(sampleRate);
  // One less than full, so that even the loudest sum together with the bed touches no end.
  const full = FULL - BED - 1;
  for (let i = 0; i < page.length; i++) {
    const value = sum[i] ?? 0;
    const heard = value > KNEE ? bent(value) : value < -KNEE ? -bent(-value) : value;
    // Rounded by hand: this runs seven million times a session, and Math.round takes twice as long over its minus zero.
    page[i] = Math.floor(heard * full + 0.5) + (ground[i] ?? 0);
  }
  return page;
}

const bent = (value: number) => KNEE + (1 - KNEE) * Math.tanh((value - KNEE) / (1 - KNEE));

function noise(): Page {
  const next = hiss();
  return Int16Array.from({ length: sampleRate }, () => Math.round(next() * BED));
}
