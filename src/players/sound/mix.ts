import { toneOf, type SoundingCue, type Tone } from '#score/cue-sheet.ts';
import type { Seconds } from '#score/types.ts';
import { sampleRate, toneSamples } from './tones.ts';

/** A tone at its second: all the mixer needs to know of a timeline, plain enough to be sent to a worker. */
export interface Stroke {
  readonly at: Seconds;
  readonly tone: Tone;
}

/** One second of sound: 22 050 samples, 16-bit, mono. */
export type Page = Int16Array<ArrayBuffer>;

export interface MixOptions {
  /** A headset that hears pure zeros goes to sleep and swallows the next tone; a very faint noise keeps it awake. */
  readonly bed?: boolean;
}

const FULL = 32_767;
/** The noise stays below -60 dB of full: unheard, but not nothing. */
const BED = 32;
/** Up to here a wave is left as it is; only several loud tones in one instant come higher, and are bent, not cut. */
const KNEE = 0.7;

/** What is heard at which second. */
export const strokesOf = (cues: readonly (SoundingCue & { readonly at: Seconds })[]): Stroke[] =>
  cues.map((cue) => ({ at: cue.at, tone: toneOf(cue) }));

/** Where a second lies in the recording: the exact sample on which its cue sits. */
export const sampleAt = (t: Seconds): number => Math.round(t * sampleRate);

/**
 * Mixes strokes into pages of one second, in order. Seconds in which the same is heard are one and the same page:
 * silence above all, but also every "up" of an even exercise. There are always enough whole pages to be longer than
 * `duration`: the last position is passed while the recording still runs, whatever a browser's clock does at its end.
 */
export function mix(duration: Seconds, strokes: readonly Stroke[], { bed = true }: MixOptions = {}): Page[] {
  const seconds = Math.floor(duration) + 1;
  const ground = bed ? noise() : new Int16Array(sampleRate);
  const voice = remembered(toneSamples);
  const heard = Array.from({ length: seconds }, (): Heard[] => []);
  const sum = new Float32Array(sampleRate);

  for (const { at, tone } of strokes) {
    const first = sampleAt(at);
    const end = first + voice(tone).length;
    for (let s = Math.floor(first / sampleRate); s * sampleRate < end; s++)
      heard[s]?.push({ tone, offset: first - s * sampleRate });
  }

  const known = new Map<string, Page>();
  return heard.map((here) => {
    const name = here.map(({ tone, offset }) => `${tone} ${offset}`).join();
    const page = known.get(name) ?? (here.length > 0 ? over(ground, add(here, voice, sum)) : ground);
    known.set(name, page);
    return page;
  });
}

/** A tone in one page: `offset` is the sample it begins on, negative when it began in a page before. */
interface Heard {
  readonly tone: Tone;
  readonly offset: number;
}

function add(here: readonly Heard[], voice: (tone: Tone) => Float32Array, sum: Float32Array): Float32Array {
  sum.fill(0);
  for (const { tone, offset } of here) {
    const samples = voice(tone);
    const end = Math.min(sum.length, offset + samples.length);
    for (let i = Math.max(0, offset); i < end; i++) sum[i] = (sum[i] ?? 0) + (samples[i - offset] ?? 0);
  }
  return sum;
}

function over(ground: Page, sum: Float32Array): Page {
  const page = new Int16Array(sampleRate);
  // One less than full, so that even the loudest sum together with the bed touches no end.
  for (let i = 0; i < page.length; i++)
    page[i] = Math.round(soft(sum[i] ?? 0) * (FULL - BED - 1)) + (ground[i] ?? 0);
  return page;
}

function soft(value: number): number {
  const excess = Math.abs(value) - KNEE;
  return excess <= 0 ? value : Math.sign(value) * (KNEE + (1 - KNEE) * Math.tanh(excess / (1 - KNEE)));
}

/** One second of faint noise, the same every time: a recording of the same session is the same to the byte. */
function noise(): Page {
  let seed = 1;
  return Int16Array.from({ length: sampleRate }, () => {
    // Numerical Recipes' linear congruence; its upper bits, which are used here, are random enough for a hiss.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.round((seed / 2 ** 31 - 1) * BED);
  });
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
