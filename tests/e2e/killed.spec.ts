import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as plain } from '@playwright/test';
import { backupText } from '#journal/backup.ts';
import { begun, withDone } from '#journal/entry.ts';
import { AppPage, expect, knownPatient, usualSession } from './app.ts';
import { entriesOf } from './history.ts';

// A browser of its own, killed by the system without a word (SIGKILL), as a phone does that needs the memory.
// More rounds: KILLS=50 npx playwright test killed
const KILLS = Number(process.env['KILLS'] ?? 3);
// One browser after the other: two that start at once on a slow machine wait for each other.
plain.describe.configure({ mode: 'default' });

class Phone {
  readonly profile = mkdtempSync(join(tmpdir(), 'venepumpen-killed-'));
  #process: ChildProcess | undefined;

  /** Starts the browser on the same profile as before, with the app open. */
  async start(baseURL: string, tries = 5): Promise<AppPage> {
    const path = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=da'];
    rmSync(join(this.profile, 'DevToolsActivePort'), { force: true });
    this.#process = spawn(path, [...flags, '--remote-debugging-port=0', `--user-data-dir=${this.profile}`], {
      stdio: 'ignore',
      // A group of its own, so that the kill reaches every process of the browser at once.
      detached: true,
    });
    await expect.poll(() => this.#port(), { timeout: 20_000 }).not.toBe('');
    const address = `http://127.0.0.1:${this.#port()}`;
    const browser = await chromium.connectOverCDP(address, { timeout: 10_000 }).catch(() => null);
    if (!browser) {
      // Now and then a browser that has just recovered from a kill answers the door and says nothing more.
      await this.kill();
      if (tries <= 1) throw new Error('the browser does not answer');
      return this.start(baseURL, tries - 1);
    }
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    const app = new AppPage(page);
    await knownPatient(page);
    await page.goto(`${baseURL}?transport=manual#/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return app;
  }

  async kill(): Promise<void> {
    const dying = this.#process;
    if (!dying) return;
    // One that has died of itself would never be heard to end.
    const dead = dying.exitCode !== null || dying.signalCode !== null;
    const gone = dead ? Promise.resolve() : new Promise((done) => dying.once('exit', done));
    try {
      if (dying.pid) process.kill(-dying.pid, 'SIGKILL');
    } catch {
      // None of its processes is left.
    }
    await gone;
    // The locks of the profile point at the dead process.
    for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      rmSync(join(this.profile, lock), { force: true });
    this.#process = undefined;
  }

  /** Throws the profile away; what will not go is left to the system's own cleaning. */
  forget(): void {
    try {
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // Not what is tested here.
    }
  }

  #port(): string {
    try {
      return readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
    } catch {
      return '';
    }
  }
}

const finishedBy = (seconds: number) =>
  usualSession.blocks.filter((block) => block.to <= seconds).map((block) => block.id);

/** The same moments in every run, spread over the session: a failure can be looked at again. */
const moment = (round: number) => (((round + 1) * 0.618034) % 1) * (usualSession.blocks.at(-1)?.to ?? 0);

plain(
  'killed at any moment of a session, no finished exercise is lost and no entry doubled',
  async ({ baseURL }) => {
    plain.setTimeout(60_000 + KILLS * 20_000);
    let phone = new Phone();
    try {
      for (let round = 0; round < KILLS; round++) {
        // A browser's own files do not bear being killed for ever: a new phone now and then, used until then.
        if (round > 0 && round % 10 === 0) {
          phone.forget();
          phone = new Phone();
        }
        const app = await phone.start(baseURL ?? '');
        const known = await entriesOf(app.page);
        const doneIn = (entries: Awaited<ReturnType<typeof entriesOf>>) =>
          entries
            .filter(({ id }) => known.every((entry) => entry.id !== id))
            .flatMap(({ done }) => done.map(({ exercise }) => exercise));
        await app.begin(app.page.getByRole('button', { name: /^(Start|Begynd forfra|Start over)$/ }));
        const until = moment(round);
        // The last seconds in their own tempo: what ended in them has as long to be written as it has on a phone.
        await app.playTo(0, Math.max(0, until - 4), 2);
        await app.playTo(Math.max(0, until - 4), Math.max(0, until - 1), 0.1);
        // What came before was played faster than the phone writes: it has as long as it would have had.
        await expect
          .poll(async () => doneIn(await entriesOf(app.page)))
          .toEqual(expect.arrayContaining(finishedBy(until - 1)));
        await app.playTo(Math.max(0, until - 1), until, 1 / 60);
        await phone.kill();

        const again = await phone.start(baseURL ?? '');
        const now = await entriesOf(again.page);
        await phone.kill();
        expect(now.length, `entries after round ${round}`).toBe(known.length + 1);
        expect(new Set(now.map(({ seq }) => seq)).size).toBe(now.length);
        const exercises = doneIn(now);
        expect(new Set(exercises).size).toBe(exercises.length);
        expect(exercises, `killed at ${until.toFixed(1)} s`).toEqual(
          expect.arrayContaining(finishedBy(until)),
        );
      }
    } finally {
      await phone.kill();
      phone.forget();
    }
  },
);

plain('killed at any moment of a restore, all of it is there or nothing', async ({ baseURL }) => {
  plain.setTimeout(60_000 + KILLS * 20_000);
  const SIZE = 3000;
  const at = { at: 0, localDay: '2026-11-20', zone: 'Europe/Copenhagen', offset: 60 };
  const entries = Array.from({ length: SIZE }, (_, i) =>
    withDone(begun(`old-${i}`, i + 1, ['leg-pump'], at), {
      exercise: 'leg-pump',
      reached: 8,
      dose: 8,
      at: 0,
    }),
  );
  const text = await backupText({ entries, pauses: [], settings: {} }, '2026-11-21');
  const found: number[] = [];
  for (let round = 0; round < KILLS; round++) {
    const phone = new Phone();
    try {
      const app = await phone.start(baseURL ?? '');
      await app.page.goto(`${baseURL ?? ''}?transport=manual#/keep`);
      const file = { name: 'kopi.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await app.page.locator('input[type=file]').setInputFiles(file);
      await app.page.getByRole('button', { name: /^(Læg til|Add)$/ }).click();
      await app.page.waitForTimeout((((round + 1) * 0.618034) % 1) * 500);
      await phone.kill();
      const again = await phone.start(baseURL ?? '');
      found.push((await entriesOf(again.page)).length);
    } finally {
      await phone.kill();
      phone.forget();
    }
  }
  expect(found.filter((n) => n !== 0 && n !== SIZE)).toEqual([]);
});
