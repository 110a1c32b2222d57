import type { Stroke } from './strokes.ts';

/** How loud one kind of sound shall be. */
export type Level = 'off' | 'soft' | 'normal' | 'loud';

/** The levels of voice, tones and swell, each of its own. */
export interface Levels {
  readonly voice: Level;
  readonly tones: Level;
  readonly swell: Level;
}

export const evenLevels: Levels = { voice: 'normal', tones: 'normal', swell: 'normal' };

/** About 7 dB down and 4 dB up: a step that is heard at once, and neither drowns the others. */
const gains: Record<Level, number> = { off: 0, soft: 0.45, normal: 1, loud: 1.6 };

/** What the samples of a stroke are multiplied by. */
export function gainOf(stroke: Stroke, levels: Levels): number {
  if ('tone' in stroke) return gains[levels.tones];
  return gains['swell' in stroke ? levels.swell : levels.voice];
}
