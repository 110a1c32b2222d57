// The fast part of `npm test`: everything that needs no browser.
import { ensureDeps, runNode } from './ensure.mjs';

export const checks = [
  ['formatting', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ['unused code and packages', 'node_modules/knip/bin/knip.js', []],
  ['types', 'node_modules/svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human']],
  ['types of the pure rooms', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.pure.json']],
];

/** Runs every check even after one has failed, so that one run tells all; gives the names that failed. */
export function runChecks() {
  return checks
    .filter(([name, file, args]) => {
      const began = Date.now();
      const failed = runNode(file, args) !== 0;
      console.log(`${failed ? 'FAILED' : 'ok'}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
      return failed;
    })
    .map(([name]) => name);
}

if (import.meta.filename === process.argv[1]) {
  ensureDeps();
  const failed = runChecks();
  const unit = runNode('node_modules/vitest/vitest.mjs', ['run']);
  process.exit(failed.length > 0 || unit !== 0 ? 1 : 0);
}
