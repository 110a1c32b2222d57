// The whole proof, from a fresh clone: install, checks, unit tests, build, browser tests.
// The last line is `N passed, N failed`; each check counts as one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginNode, ensureChromium, ensureDeps, runNode } from './ensure.mjs';
import { checks, runChecks } from './check.mjs';

ensureDeps();
const env = { ...process.env, CHROMIUM_PATH: await ensureChromium() };
const reports = mkdtempSync(join(tmpdir(), 'venepumpen-'));
const total = { passed: 0, failed: 0 };

/** Adds a run to the total. A run that failed without naming a failed test (it crashed) counts as one failure. */
function add({ passed, failed }, exitCode) {
  total.passed += passed;
  total.failed += exitCode !== 0 && failed === 0 ? 1 : failed;
}

/** What a report file says, or nothing passed when it was never written. */
function counts(file, read) {
  try {
    return read(JSON.parse(readFileSync(join(reports, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

// The unit tests wait for one processor most of the time; the checks take the other.
const endUnit = beginNode(
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`],
  join(reports, 'unit.log'),
  { env },
);
const failedChecks = runChecks();
add({ passed: checks.length - failedChecks.length, failed: failedChecks.length }, failedChecks.length);

const unit = await endUnit();
add(
  counts('unit.json', (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests })),
  unit,
);

const build = runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env });
add({ passed: build === 0 ? 1 : 0, failed: 0 }, build);

if (build === 0) {
  const browser = runNode('node_modules/@playwright/test/cli.js', ['test'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') },
  });
  add(
    counts('browser.json', ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    })),
    browser,
  );
}

rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
