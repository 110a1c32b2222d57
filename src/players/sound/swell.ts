import type { Swell } from '#score/cue-sheet.ts';
import type { Seconds } from '#score/types.ts';
import { hiss } from './hiss.ts';
import { sampleRate } from './tones.ts';

/** A sound that leads somewhere: `from` and `to` are hertz, `grows` says at which end it is loudest. */
interface Colour {
  readonly from: number;
  readonly to: number;
  readonly loud: number;
  readonly grows: 'up' | 'down' | 'neither';
  /** Breath is air through a narrow band; a movement is a soft voice of two partials. */
  readonly air: boolean;
}

// Air cannot be out of tune with anything, so the breath may glide for as long as it likes; the movements stay on the
// pitches of their own strokes (A and D). All lie where a phone's own speaker still gives something.
const colours: Record<Swell, Colour> = {
  in: { from: 520, to: 1250, loud: 0.26, grows: 'up', air: true },
  out: { from: 1150, to: 440, loud: 0.2, grows: 'down', air: true },
  up: { from: 880, to: 880, loud: 0.07, grows: 'up', air: false },
  down: { from: 587.33, to: 587.33, loud: 0.09, grows: 'down', air: false },
  still: { from: 587.33, to: 587.33, loud: 0.04, grows: 'neither', air: false },
};

/** How narrow the band of air is: 1 / quality of the filter. Narrower whistles, wider hisses. */
const BAND = 0.22;
/** The shares of a movement's pitch and its octave. */
const [FIRST, OCTAVE] = [0.85, 0.15];
/** How much of a swell its loud end takes to come or go; short, but never a click. */
const EDGE: Seconds = 0.25;

/** The samples of a swell that lasts `length` seconds, between -1 and 1; begins and ends at zero. */
export function swellSamples(swell: Swell, length: Seconds): Float32Array {
  const { from, to, loud, grows, air } = colours[swell];
  const samples = new Float32Array(Math.round(length * sampleRate));
  if (air) blow(samples, from, to);
  else sing(samples, from);
  for (let i = 0; i < samples.length; i++)
    samples[i] = loud * envelope(i / samples.length, length, grows) * (samples[i] ?? 0);
  return samples;
}

function envelope(share: number, length: Seconds, grows: Colour['grows']): number {
  const edge = Math.min(0.4, EDGE / length);
  const fadeIn = smooth(share / edge);
  const fadeOut = smooth((1 - share) / edge);
  const slope = grows === 'up' ? 0.2 + 0.8 * share : grows === 'down' ? 1 - 0.85 * share : 1;
  return fadeIn * fadeOut * slope;
}

const smooth = (share: number) => (share >= 1 ? 1 : Math.sin((Math.PI / 2) * Math.max(0, share)) ** 2);

/** Noise through a band that moves: Chamberlin's state variable filter (Musical Applications of Microprocessors, 1980). */
function blow(samples: Float32Array, from: number, to: number): void {
  const next = hiss();
  const glide = (to / from) ** (1 / samples.length);
  let half = (Math.PI * from) / sampleRate;
  let low = 0;
  let band = 0;
  for (let i = 0; i < samples.length; i++) {
    const f = 2 * Math.sin(half);
    low += f * band;
    band += f * (next() - low - BAND * band);
    samples[i] = band * Math.sqrt(BAND);
    half *= glide;
  }
}

function sing(samples: Float32Array, pitch: number): void {
  const turn = (2 * Math.PI * pitch) / sampleRate;
  for (let i = 0; i < samples.length; i++) {
    const sine = Math.sin(turn * (i + 1));
    samples[i] = sine * (FIRST + 2 * OCTAVE * Math.cos(turn * (i + 1)));
  }
}
