// Every benchmark, one after another; ends with 1 when one of them has passed a limit. npm run bench
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

let failed = 0;
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'))) {
  console.log(`\n${file}`);
  const path = join(import.meta.dirname, file);
  // Node's own arguments carry the loader along.
  if (spawnSync(process.execPath, [...process.execArgv, path], { stdio: 'inherit' }).status !== 0)
    failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
