// Plain Node, no dependencies: makes node_modules match package-lock.json, and finds or installs a Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.deps-stamp');

/** Runs a command in the project and gives its exit code; a signal counts as failure. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options }).status ?? 1;
}

/** Runs a command of an installed package with this Node, without npx and without a shell in between. */
export const runNode = (file, args, options) => run(process.execPath, [join(root, file), ...args], options);

/**
 * Begins a command beside whatever comes next. What it prints goes to the file `log`, and is shown when the function
 * given back is called; that resolves with the exit code.
 */
export function beginNode(file, args, log, options) {
  const output = openSync(log, 'w');
  const stdio = ['ignore', output, output];
  const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, stdio, ...options });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return async () => {
    const code = await ended;
    process.stdout.write(readFileSync(log));
    return code;
  };
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs what the lock file says unless the last install was of the same lock file on the same machine. */
export function ensureDeps() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) fail(`Node 20.19 or newer is needed; this is ${process.version}.`);
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch + major)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing what package-lock.json names …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) fail('npm ci failed; see above.');
  writeFileSync(stampFile, wanted);
}

/** Says whether a program starts at all: a file that is there may still lack its libraries. */
function works(program) {
  try {
    accessSync(program, constants.X_OK);
    return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  try {
    const entry = createRequire(join(root, 'package.json')).resolve('@playwright/test');
    const { chromium, default: fallback } = await import(pathToFileURL(entry).href);
    return (chromium ?? fallback.chromium).executablePath();
  } catch {
    return '';
  }
}

const SYSTEM = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
};

/** The path of a Chromium that starts: named by CHROMIUM_PATH, Playwright's own, the system's, or installed now. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return works(named) ? named : fail(`CHROMIUM_PATH names something that does not start: ${named}`);
  const own = await playwrightsOwn();
  const found = [own, ...(SYSTEM[process.platform] ?? [])].find((program) => program && works(program));
  if (found) return found;
  console.log('No Chromium found; installing one …');
  const cli = 'node_modules/@playwright/test/cli.js';
  if (runNode(cli, ['install', 'chromium', '--no-shell'], { timeout: 300_000 }) === 0 && works(own))
    return own;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      env,
    });
    if (works('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return fail('No Chromium. Set CHROMIUM_PATH to one, or run: npx playwright install chromium');
}
