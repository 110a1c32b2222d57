import { writeFileSync } from 'node:fs';
import { madeFiles } from './made-files.ts';

/** Writes all that the studio makes beside its folder: the films, the stills and their style sheet. */
for (const [name, text] of madeFiles()) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
  console.log(`${name} ${text.length}`);
}
