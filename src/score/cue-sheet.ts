import type { PhaseName } from './types.ts';

/** The tones of a session by what they mean. */
export type Tone = BreathTone | MovementTone | MarkTone;
type BreathTone = 'in' | 'out';
type MovementTone = 'up' | 'down' | 'rock';
type MarkTone = 'rep' | 'enough' | 'change' | 'next' | 'ready' | 'exercise-done' | 'rise' | 'end';

/** What each movement sounds like to somebody with closed eyes: breath in or out, effort, or letting go. */
export const phaseTones: Record<PhaseName, BreathTone | MovementTone> = {
  inhale: 'in',
  exhale: 'out',
  empty: 'out',
  // Comes after waves with empty lungs that end on 'down': anything but "in" would be taken for one wave more.
  free: 'in',
  enter: 'up',
  flex: 'up',
  lift: 'up',
  // There and back within one movement.
  rock: 'rock',
  'rock-side': 'rock',
  hold: 'up',
  bend: 'up',
  stretch: 'up',
  'pull-in': 'up',
  point: 'down',
  lower: 'down',
  rest: 'down',
  release: 'down',
};

/** Every other kind of cue has one tone of its own. */
export const cueTones = {
  next: 'next',
  ready: 'ready',
  rep: 'rep',
  enough: 'enough',
  change: 'change',
  'exercise-done': 'exercise-done',
  rise: 'rise',
  end: 'end',
} as const satisfies Record<string, MarkTone>;

/** A cue as the cue sheet sees it; a kind of cue without a row above is a compile error where the cue is handed in. */
export type SoundingCue =
  { readonly kind: 'phase'; readonly phase: PhaseName } | { readonly kind: keyof typeof cueTones };

/** The tone of a cue. */
export const toneOf = (cue: SoundingCue): Tone =>
  cue.kind === 'phase' ? phaseTones[cue.phase] : cueTones[cue.kind];

/** What sounds for as long as a movement lasts, so that its length is heard: breath, effort, letting go, or no direction. */
export type Swell = BreathTone | Exclude<MovementTone, 'rock'> | 'still';

/** Where nothing is to be followed, the swell leads nowhere: "breathe freely" must not sound like one long breath in. */
const undirected: ReadonlySet<PhaseName> = new Set<PhaseName>(['free', 'rest']);

/** The swell of a movement; the same as its tone, except where there is no direction to follow. */
export function swellOf(phase: PhaseName): Swell {
  const tone = phaseTones[phase];
  return tone === 'rock' || undirected.has(phase) ? 'still' : tone;
}
