import type { Programme } from '#score/types.ts';
import type { Cue } from '#timeline/types.ts';
import type { Scribe } from './parts.ts';

/** Tells the scribe what a cue means for the day: a sign of life, or an exercise that counts. */
export function writeDown(cue: Cue, programme: Programme, scribe: Scribe): void {
  const item = programme.items[cue.item];
  if (!item) return;
  if (cue.kind === 'phase') scribe.beat();
  if (cue.kind === 'exercise-done' || (cue.kind === 'enough' && cue.last))
    scribe.done(item.exercise.id, cue.reached, item.dose);
}
