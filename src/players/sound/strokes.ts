import { swellOf, toneOf, type SoundingCue, type Swell, type Tone } from '#score/cue-sheet.ts';
import type { Seconds } from '#score/types.ts';
import type { Span } from '#timeline/types.ts';
import { sampleRate, toneSamples } from './tones.ts';
import { swellSamples } from './swell.ts';

/** A sound at its second: all the mixer needs to know of a timeline, plain enough to be sent to a worker. */
export type Stroke = { readonly at: Seconds } & (
  | { readonly tone: Tone }
  | { readonly swell: Swell; readonly length: Seconds }
  /** Something said; the samples come with the order, under this name. */
  | { readonly phrase: string }
);

/** Samples of what is said, by name: mono, at the recording's rate, 16-bit, because there are minutes of them. */
export type Clips = ReadonlyMap<string, Int16Array>;

/** Movements as short as this are filled by their tone; a swell under it would be a flutter. */
const SWELLS_FROM: Seconds = 1.2;

/** The tones of a timeline: one for each cue. */
export const strokesOf = (cues: readonly (SoundingCue & { readonly at: Seconds })[]): Stroke[] =>
  cues.map((cue) => ({ at: cue.at, tone: toneOf(cue) }));

/** The swells of a timeline: one under each movement that is long enough, exactly as long as it. */
export const swellsOf = (spans: readonly Span[]): Stroke[] =>
  spans.flatMap((span) =>
    span.kind === 'phase' && span.to - span.from >= SWELLS_FROM
      ? [{ at: span.from, swell: swellOf(span.phase), length: thousandths(span.to - span.from) }]
      : [],
  );

// Sums of thousandths are not exact; without this, two swells of the same length would be two sounds.
const thousandths = (t: Seconds) => Math.round(t * 1000) / 1000;

/** Where a second lies in the recording: the exact sample on which its cue sits. */
export const sampleAt = (t: Seconds): number => Math.round(t * sampleRate);

/** What makes two strokes the same sound. */
export function soundOf(stroke: Stroke): string {
  if ('tone' in stroke) return stroke.tone;
  return 'swell' in stroke ? `~${stroke.swell} ${stroke.length}` : `"${stroke.phrase}`;
}

/**
 * The samples of a stroke: made ones between -1 and 1, a clip's as they are, 16-bit. Nothing for a phrase that has no
 * clip: its tone is heard all the same.
 */
export function samplesOf(stroke: Stroke, clips: Clips): Float32Array | Int16Array {
  if ('tone' in stroke) return toneSamples(stroke.tone);
  if ('swell' in stroke) return swellSamples(stroke.swell, stroke.length);
  return clips.get(stroke.phrase) ?? new Int16Array();
}
