import type { Seconds } from '#score/types.ts';
import type { Cue } from '#timeline/types.ts';

/** Plays the timeline to one sense. A player keeps no time of its own and knows no other player. */
export interface Player {
  /** A cue whose moment has come; called once for each, in order, never for a stretch that was skipped over. */
  cue?(cue: Cue): void;
  /** The position as it is now, in seconds; called for every frame, also after a jump. */
  render?(position: Seconds): void;
}
