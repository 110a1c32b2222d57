import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeFiles } from './made-files.ts';

test.each([...madeFiles()])('%s on disk is what the studio makes', (name, text) => {
  const onDisk = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  // Compared as a whole: a diff of a film says nothing to anybody.
  expect(onDisk === text, `run the studio's build: ${name} is out of date`).toBe(true);
});
