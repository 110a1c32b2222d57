import type { Cue } from '#timeline/types.ts';
import { phaseTones } from '#score/cue-sheet.ts';
import type { Player } from './player.ts';

/** Milliseconds of shaking and rest by turns, as `navigator.vibrate` takes them. */
type Pattern = readonly number[];

/** In is one short push, out one long; effort two, letting go one soft. */
const movements: Record<(typeof phaseTones)[keyof typeof phaseTones], Pattern> = {
  in: [90],
  out: [260],
  up: [50, 60, 50],
  down: [50],
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

/** Between the mark of a repetition that is done and the movement that begins with the next one. */
const APART = 80;

/** The pattern of a cue. */
export const patternOf = (cue: Cue): Pattern =>
  cue.kind === 'phase' ? movements[phaseTones[cue.phase]] : marks[cue.kind];

/** How much a pattern says when two cues come in the same instant: only a repetition leaves time for what follows it. */
const weight = (pattern: Pattern) => pattern.reduce((sum, ms) => sum + ms, 0);
/** Cues nearer to each other than this, in seconds, are one push. */
const TOGETHER = 0.05;

/** Whether this phone has a motor that a page may use: Android's Chrome; an iPhone never. */
export const canVibrate = (): boolean => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

/** Lets the phone shake with each cue while `on`, and only while the page is seen: hidden, browsers refuse it. */
export function haptics(on: () => boolean): Player {
  let last: { at: number; kind?: Cue['kind']; pattern: Pattern } = { at: -1, pattern: [] };
  return {
    cue(cue) {
      if (!on() || document.hidden) return;
      const isTogether = Math.abs(cue.at - last.at) < TOGETHER;
      const follows = isTogether && last.kind === 'rep' && cue.kind === 'phase';
      const pattern = follows ? [...last.pattern, APART, ...patternOf(cue)] : patternOf(cue);
      if (isTogether && weight(pattern) <= weight(last.pattern)) return;
      last = { at: cue.at, kind: cue.kind, pattern };
      navigator.vibrate([...pattern]);
    },
  };
}
