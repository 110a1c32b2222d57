import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import type { PhraseName } from './phrases.ts';

/** Movements quicker than this get tones, not words: a word would still be heard when the next one comes. */
export const spokenFrom: Seconds = 1.4;

/**
 * What the movement with this number is called, the fullest way first: in full the first time with each leg, a word
 * after that. A row of small movements is named once, at its first. `known` is what has been named, and grows.
 */
export function instruction(
  { spans, programme }: Timeline,
  i: number,
  known: Set<string>,
): readonly (readonly PhraseName[])[] {
  const [before, span] = [spans[i - 1], spans[i]];
  if (span?.kind !== 'phase' || (span.pulse && span.pulse.n > 1)) return [];
  if (span.pulse && before?.kind === 'phase' && before.pulse) return [];
  const length = span.pulse ? (span.to - span.from) * span.pulse.of : span.to - span.from;
  const { id, spokenReps = Infinity } = programme.items[span.item]?.exercise ?? {};
  if (length < spokenFrom || !id || (span.rep?.n ?? 0) > spokenReps) return [];
  const name = `${span.item} ${span.side} ${span.phase}`;
  const isNew = !known.has(name);
  known.add(name);
  // An exercise's own cue word, like "Down" for going down on the elbows, stands in its hint.
  const [short, hint] = [`phase.${span.phase}`, `hint.${id}.${span.phase}`];
  // Whoever breathes alone has been shown nothing before: first the word, then how.
  const full = spokenReps < Infinity ? [short, hint] : [hint];
  return isNew || (!span.rep && !span.hold) ? [full, [short]] : [[short]];
}
