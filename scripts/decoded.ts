import { execFileSync } from 'node:child_process';
import { sampleRate } from '#players/sound/tones.ts';
import { trimmed } from '#players/sound/trimmed.ts';

/** A clip as a browser would have decoded and the app cut it, at most `length` seconds; with ffmpeg's decoder. */
export function decoded(mp3: ArrayBuffer | undefined, length: number): Int16Array<ArrayBuffer> {
  const raw = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', 'pipe:0', '-f', 'f32le', '-ar', String(sampleRate), '-ac', '1', 'pipe:1'],
    { input: new Uint8Array(mp3 ?? new ArrayBuffer()) },
  );
  const samples = new Float32Array(new Uint8Array(raw).buffer);
  return trimmed(samples, Math.round(length * sampleRate));
}
