import type { Cue } from '#timeline/types.ts';
import { phaseTones } from '#score/cue-sheet.ts';
import type { Player } from './player.ts';

/** Milliseconds of shaking and rest by turns, as `navigator.vibrate` takes them. */
type Pattern = readonly number[];

/** In is one short push, out one long; effort two, letting go one soft, a rock both; holding still three of the lightest. */
const movements: Record<(typeof phaseTones)[keyof typeof phaseTones] | 'hold', Pattern> = {
  in: [90],
  out: [260],
  up: [50, 60, 50],
  down: [50],
  // There and back: letting go, and effort half a second later, as its tone.
  rock: [50, 450, 50, 60, 50],
  hold: [20, 60, 20, 60, 20],
};

const marks: Record<Exclude<Cue['kind'], 'phase'>, Pattern> = {
  rep: [30, 50, 30],
  enough: [120, 80, 120, 80, 120],
  change: [300, 150, 300],
  next: [150, 100, 150],
  ready: [40, 40, 40],
  'exercise-done': [450],
  rise: [200, 200, 200],
  end: [600, 200, 600],
};

/** The pattern of a cue. */
export function patternOf(cue: Cue): Pattern {
  if (cue.kind !== 'phase') return marks[cue.kind];
  return movements[cue.phase === 'hold' ? 'hold' : phaseTones[cue.phase]];
}

/** How much a pattern says when two cues come in the same instant: a motor can only do one of them. */
const weight = (pattern: Pattern) => pattern.reduce((sum, ms) => sum + ms, 0);
/** Between the mark of a repetition that is done and the movement that begins with the next one. */
const APART = 80;

/** What is felt of cues that come in the same instant: a repetition leaves time for the movement after it, others do not. */
export function patternOfAll(cues: readonly Cue[]): Pattern {
  const rep = cues.find(({ kind }) => kind === 'rep');
  const movement = cues.find((cue) => cue.kind === 'phase');
  if (cues.length === 2 && rep && movement) return [...patternOf(rep), APART, ...patternOf(movement)];
  return cues.map(patternOf).reduce((most, own) => (weight(own) > weight(most) ? own : most), []);
}

/** Whether this phone has a motor that a page may use: Android's Chrome; an iPhone never. */
export const canVibrate = (): boolean => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

/** Lets the phone shake with each cue while `on`, and only while the page is seen: hidden, browsers refuse it. */
export function haptics(on: () => boolean): Player {
  let together: Cue[] = [];
  const shake = () => {
    const pattern = patternOfAll(together);
    together = [];
    if (on() && !document.hidden) navigator.vibrate([...pattern]);
  };
  return {
    cue(cue) {
      // Those of one instant are told one after another in one go: felt when all of them are known.
      if (together.length === 0) queueMicrotask(shake);
      together.push(cue);
    },
  };
}
