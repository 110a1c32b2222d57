import type { Tone } from '#score/cue-sheet.ts';
import type { Seconds } from '#score/types.ts';

/** Samples a second: enough for soft tones and a voice, a quarter of a CD's bytes. */
export const sampleRate = 22_050;

/** One voice of a tone. */
export interface Note {
  /** The pitch it begins with, in hertz, and the one it glides to. */
  readonly from: number;
  readonly to?: number;
  /** How high the wave goes: 1 is all the recording can hold. */
  readonly loud: number;
  readonly length: Seconds;
  /** When in the tone it begins. */
  readonly start?: Seconds;
  /** How long it takes to come up; a breath swells, a bell is struck. */
  readonly attack?: Seconds;
  readonly timbre: Timbre;
}

/** The shares of the pitch itself, its octave, the fifth above that. */
type Timbre = readonly [number, number, number];
const FLUTE: Timbre = [0.94, 0.06, 0];
const BRIGHT: Timbre = [0.64, 0.26, 0.1];
const HOLLOW: Timbre = [0.8, 0, 0.2];
const BELL: Timbre = [0.78, 0.18, 0.04];

// All pitches are of D major, so that whatever falls together is consonant; only "the other leg" leans on B, and is not
// mixed up with anything. None is below A4: a phone's own speaker gives next to nothing there. None is above D6, where
// hearing at 62 begins to fade.
const [A4, B4, D5, Fs5, A5, D6] = [440, 493.88, 587.33, 739.99, 880, 1174.66];

const STRUCK: Seconds = 0.02;
const struck = (from: number, start: Seconds, length: Seconds, loud: number, timbre = BELL): Note => ({
  from,
  start,
  length,
  loud,
  timbre,
});

/** Every tone as it is played: what it means is in the cue sheet. */
export const notes: Record<Tone, readonly Note[]> = {
  // The breath: in rises, out falls and is longer and softer.
  in: [{ from: D5, to: A5, loud: 0.34, length: 1.2, attack: 0.12, timbre: FLUTE }],
  out: [{ from: A5, to: D5, loud: 0.25, length: 1.9, attack: 0.18, timbre: FLUTE }],
  // Effort is high and bright, letting go low and round; both are over before the quickest movement (0.4 s) is.
  up: [struck(A5, 0, 0.32, 0.42, BRIGHT)],
  down: [struck(D5, 0, 0.34, 0.45, HOLLOW)],
  // A dip and up again: letting go, then effort.
  rock: [struck(D5, 0, 0.34, 0.45, HOLLOW), struck(A5, 0.5, 0.32, 0.36, BRIGHT)],
  rep: [struck(D6, 0, 0.18, 0.13, FLUTE)],
  // "You may stop": a kind third on top of whatever movement goes on.
  enough: [struck(Fs5, 0, 0.6, 0.26), struck(A5, 0.2, 0.6, 0.26), struck(D6, 0.4, 0.9, 0.24)],
  // The other leg: the only tone that goes to and fro.
  change: [Fs5, B4, Fs5, B4].map((pitch, i) => struck(pitch, i * 0.26, 0.42, 0.42, BRIGHT)),
  next: [D5, Fs5, A5].map((pitch, i) => struck(pitch, i * 0.24, 0.9, 0.26)),
  // An upbeat: two small steps, and then it begins.
  ready: [struck(A4, 0, 0.2, 0.25), struck(D5, 0.2, 0.3, 0.25)],
  // One deep stroke that is left to die away; "next" may begin in the same instant and rises out of it.
  'exercise-done': [struck(A4, 0, 1.8, 0.34), struck(Fs5, 0, 1.8, 0.22)],
  // Slow, as getting up should be.
  rise: [A4, D5, A5].map((pitch, i) => ({
    ...struck(pitch, i * 0.4, 1.3, 0.25, FLUTE),
    attack: 0.15,
  })),
  end: [D5, Fs5, A5, D6].map((pitch, i) => struck(pitch, i * 0.28, 2.2 - i * 0.2, 0.2)),
};

/** How long a tone is heard, in seconds. */
export const toneLength = (tone: Tone): Seconds =>
  Math.max(...notes[tone].map(({ start = 0, length }) => start + length));

/** The samples of a tone, between -1 and 1; begins and ends at zero, so that nothing clicks. */
export function toneSamples(tone: Tone): Float32Array {
  const samples = new Float32Array(Math.ceil(toneLength(tone) * sampleRate));
  for (const note of notes[tone]) play(note, samples);
  return samples;
}

function play(note: Note, samples: Float32Array): void {
  const { from, to = from, loud, length, start = 0, attack = STRUCK, timbre } = note;
  const [one, two, three] = timbre;
  const first = Math.round(start * sampleRate);
  const count = Math.min(samples.length - first, Math.round(length * sampleRate));
  const rising = attack * sampleRate;
  // A glide in equal steps of pitch, not of hertz: that is how it is heard.
  const glide = (to / from) ** (1 / count);
  let turn = (2 * Math.PI * from) / sampleRate;
  let angle = 0;
  for (let i = 0; i < count; i++) {
    const up = i < rising ? Math.sin((Math.PI / 2) * (i / rising)) ** 2 : 1;
    const down = 0.5 + 0.5 * Math.cos((Math.PI * i) / count);
    // The upper partials are made of the pitch's own sine: on a slow phone every sine of a session is waited for.
    const sine = Math.sin(angle);
    const wave = sine * (one + 2 * two * Math.cos(angle) + three * (3 - 4 * sine * sine));
    samples[first + i] = (samples[first + i] ?? 0) + loud * up * down * wave;
    angle += turn;
    turn *= glide;
  }
}
