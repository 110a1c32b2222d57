import type { Seconds } from '#score/types.ts';
import type { Levels } from './levels.ts';
import { mix } from './mix.ts';
import { recording } from './recording.ts';
import { sampleRate } from './tones.ts';
import type { Voice } from './voice.ts';

const SAID = 'test';

/** A second in which nothing sounds. */
export const silence = (): Blob => recording([new Int16Array(sampleRate)]);

/** Ticks at these seconds, to be tapped along with; as loud whatever the tones are set to. */
export function ticking(times: readonly Seconds[]): Blob {
  const strokes = times.map((at) => ({ at, tone: 'up' }) as const);
  return recording(mix(Math.max(...times) + 1, strokes));
}

/** A few seconds as a session sounds: a tone, a breath in, and a question if there is a voice to ask it. */
export async function sample(levels: Levels, voice: Voice | undefined): Promise<Blob> {
  const clips = await voice?.clips([SAID]).catch(() => undefined);
  const pages = mix(
    5,
    [
      { at: 0.5, tone: 'next' },
      { at: 2, phrase: SAID },
      { at: 2, swell: 'in', length: 3 },
    ],
    { levels, ...(clips && { clips }) },
  );
  return recording(pages);
}
