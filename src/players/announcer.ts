import type { Messages } from '#i18n/messages.ts';
import type { Cue, Timeline } from '#timeline/types.ts';
import type { Player } from './player.ts';

/** Shorter movements are left to the tones: a screen reader would still be talking when the next one comes. */
const SPOKEN_FROM_REP = 1;

/** What a screen reader is told: exercise, leg, "you may stop", getting up; the movements once, in the first repetition. */
export function announcer(
  say: (sentence: string) => void,
  words: () => Messages,
): Player & {
  follow(timeline: Timeline): void;
} {
  let timeline: Timeline | undefined;

  const sentenceFor = (cue: Cue): string | undefined => {
    const w = words();
    const id = timeline?.blocks[cue.item]?.id;
    if (!timeline || !id) return undefined;
    const exercise = w.exercises[id];
    switch (cue.kind) {
      case 'next':
        return `${w.player.exerciseOf(cue.item + 1, timeline.blocks.length)}. ${exercise.name}.`;
      case 'phase': {
        const first = !cue.rep || cue.rep.n === SPOKEN_FROM_REP;
        const hints: Partial<Record<string, string>> = exercise.hints;
        return first ? hints[cue.phase] : undefined;
      }
      case 'change':
        return `${w.player.otherLeg}. ${w.player.goneToSide(w.sides[cue.side])}.`;
      case 'enough':
        return w.player.enough;
      case 'rise':
        return w.getUp.steps[cue.step];
      case 'end':
        return w.finished.title;
      case 'ready':
      case 'rep':
      case 'exercise-done':
        return undefined;
      default:
        return cue satisfies never;
    }
  };

  return {
    follow: (next) => (timeline = next),
    cue(cue) {
      const sentence = sentenceFor(cue);
      if (sentence) say(sentence);
    },
  };
}
