import type { Levels } from './levels.ts';
import { mix } from './mix.ts';
import { recording } from './recording.ts';
import type { Voice } from './voice.ts';

const SAID = 'test';

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
