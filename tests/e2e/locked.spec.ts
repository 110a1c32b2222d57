import type { Page } from '@playwright/test';
import { breathing, patterns } from '#score/breathing.ts';
import { compile } from '#timeline/compile.ts';
import { expect, test, first } from './app.ts';

type Button = 'play' | 'pause' | 'seekbackward';
interface Phone {
  /** So many seconds pass at once on the wall, and nowhere else: no wait of the page for its journal runs out. */
  pass(seconds: number): void;
  readonly buttons: Partial<Record<Button, (asked: { seekOffset?: number }) => void>>;
}

const STOPPED = 'Lyden stoppede, mens skærmen var låst.';
const SINCE_THEN = 'Sidst stoppede lyden, da skærmen blev låst.';

// A phone whose lock and lock-screen buttons the test presses; its time goes on when the test says so.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const buttons: Phone['buttons'] = {};
    const now = Date.now;
    let ahead = 0;
    Date.now = () => now() + ahead;
    const phone: Phone = { buttons, pass: (seconds) => void (ahead += seconds * 1000) };
    Object.assign(window, { phone });
    Object.defineProperty(navigator, 'mediaSession', {
      value: {
        setActionHandler: (name: Button, does: () => void) => (buttons[name] = does),
        setPositionState: () => undefined,
      },
    });
  });
});

/** The screen goes dark or comes back. */
const lock = (page: Page, dark: boolean) =>
  page.evaluate((dark) => {
    Object.defineProperty(document, 'hidden', { value: dark, configurable: true });
    const state = dark ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, dark);
async function unlock(page: Page): Promise<void> {
  await lock(page, false);
  // The app looks once the page has been drawn again.
  await page.waitForTimeout(1500);
}
const press = (page: Page, button: Button, seekOffset = 10) =>
  page.evaluate(
    ({ button, seekOffset }) =>
      (window as unknown as { phone: Phone }).phone.buttons[button]?.({ seekOffset }),
    { button, seekOffset },
  );
const passes = (page: Page, seconds: number) =>
  page.evaluate((seconds) => (window as unknown as { phone: Phone }).phone.pass(seconds), seconds);
/** What the page to get ready by remembers of this phone. */
async function remembered(page: Page): Promise<boolean> {
  await page.goto('./#/ready');
  await expect(page.getByRole('heading', { level: 1, name: 'Før du lægger dig' })).toBeVisible();
  return page.getByText(SINCE_THEN).isVisible();
}

test('a sound that stops under lock is told and remembered, until the phone has played well under lock', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start);
  await lock(page, true);
  await passes(page, 60);
  await unlock(page);
  await expect(page.getByText(STOPPED)).toBeVisible();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  expect(await remembered(page)).toBe(true);

  await page.goto('./?transport=manual#/');
  await app.begin();
  await app.turnTo(10);
  await lock(page, true);
  await passes(page, 120);
  // A little ahead: meanwhile the clock on the wall goes on by as much as the machine is slow.
  await app.turnTo(133);
  await unlock(page);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  expect(await remembered(page)).toBe(false);
});

test('her own pause under lock, also when she goes on again there, is no stop of the sound', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start);
  for (const goesOn of [true, false]) {
    await lock(page, true);
    await press(page, 'pause');
    await passes(page, 40);
    if (goesOn) await press(page, 'play');
    await unlock(page);
    await expect(page.getByRole('button', { name: 'Fortsæt' })).toHaveCount(goesOn ? 0 : 2);
    await expect(page.getByText(STOPPED)).toBeHidden();
  }
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  expect(await remembered(page)).toBe(false);
});

test('winding back under lock is no stop of the sound', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 20);
  await lock(page, true);
  await passes(page, 10);
  await app.turnTo(first.start + 30);
  await press(page, 'seekbackward', 10);
  await passes(page, 10);
  await app.turnTo(first.start + 30);
  await unlock(page);
  await expect(page.getByText('Maveåndedræt').first()).toBeVisible();
  await expect(page.getByText(STOPPED)).toBeHidden();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  expect(await remembered(page)).toBe(false);
});

test('breathing without end goes round under lock, and that is no stop of the sound', async ({
  app,
  page,
}) => {
  const own = { in: 4, hold: 0, out: 6, rest: 0 };
  const endless = { pattern: 'belly', own, minutes: null, lengthen: false, voice: true };
  await page.addInitScript(
    (chosen) => {
      if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', chosen);
    },
    JSON.stringify({ breathing: endless }),
  );
  const { windBack } = compile(breathing({ pattern: patterns.belly, minutes: null }));
  if (!windBack) throw new Error('breathing without end does not go round');
  const { at, by } = windBack;
  await app.openManual('breathing');
  await app.begin();
  await app.turnTo(at - by - 60);
  await lock(page, true);
  await passes(page, by + 90);
  await app.turnTo(at + 30);
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Ind|Ud)$/);
  await expect(page.getByText(STOPPED)).toBeHidden();
  await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
  expect(await remembered(page)).toBe(false);
});
