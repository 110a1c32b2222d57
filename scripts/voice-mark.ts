import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const sounds = join(import.meta.dirname, '../public/sounds');

/** What tells the voices of this build from others, as text. */
export function voiceMark(): string {
  const hash = createHash('sha256');
  const files = readdirSync(sounds, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.includes('.')))
    hash.update(file).update(readFileSync(join(sounds, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Puts it at hand as `virtual:voice-mark`: known without loading a voice, and wrong for none. */
export function voices(): Plugin {
  const id = 'virtual:voice-mark';
  const resolved = `\0${id}`;
  return {
    name: 'voice-mark',
    resolveId: (asked) => (asked === id ? resolved : undefined),
    load: (asked) =>
      asked === resolved ? `export const voiceMark = ${JSON.stringify(voiceMark())};` : undefined,
  };
}
