import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** The seconds of the four parts of the breath, as they stand on the page. */
const rhythm = (page: Page) =>
  page.locator('main [role="spinbutton"]:not([aria-label^="Varighed"])').allTextContents();

test('somebody in a waiting room follows the breath to its end, and the day counts it as a part', async ({
  app,
  page,
}) => {
  await app.openManual('breathing');
  expect(await rhythm(page)).toEqual(['4', '0', '6', '0']);
  await app.begin();
  await expect(page.getByRole('heading', { name: 'Om lidt' })).toBeVisible();
  await app.playTo(0, 8.5);
  await expect(page.getByRole('heading', { name: 'Ind' })).toBeVisible();
  await expect(page.getByText('Lad maven løfte sig').first()).toBeVisible();
  await expect(page.locator('.seconds')).toHaveText('2');
  await app.playTo(8.5, 11);
  await expect(page.getByRole('heading', { name: 'Ud' })).toBeVisible();
  await expect(page.locator('.seconds')).toHaveText('5');
  await expect(page.getByText('1:58 tilbage')).toBeVisible();
  await app.playTo(11, 129);
  await expect(page.getByText('Det tæller med som en del af dagen')).toBeVisible();
  await page.getByRole('link', { name: 'I dag' }).click();
  await expect(page.getByText('1 af 7 dage')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Færdig for i dag' })).toBeHidden();
  await page.getByRole('link', { name: 'Fremgang' }).click();
  await expect(page.getByRole('article').getByText('Åndedræt')).toBeVisible();
});

test('the patterns say what they hold, and her own seconds are kept', async ({ app, page }) => {
  await app.openManual('breathing');
  await page.getByText('Firkant').click();
  expect(await rhythm(page)).toEqual(['4', '4', '4', '4']);
  await expect(page.getByText(/Hold kun, så længe det er rart/)).toBeVisible();
  await page.getByText('Egen').click();
  await page.getByRole('button', { name: 'Flere: Ind' }).click();
  await expect.poll(() => rhythm(page)).toEqual(['4,5', '0', '6', '0']);
  await page.getByRole('button', { name: 'Flere: Varighed' }).click();
  await page.reload();
  await expect.poll(() => rhythm(page)).toEqual(['4,5', '0', '6', '0']);
  await app.begin();
  await app.turnTo(6 + 4.4);
  await expect(page.getByRole('heading', { name: 'Ind' })).toBeVisible();
  await app.turnTo(6 + 4.6);
  await expect(page.getByRole('heading', { name: 'Ud' })).toBeVisible();
});

test('a tap anywhere pauses, and stopping after the first minute still counts', async ({ app, page }) => {
  await app.openManual('breathing');
  await app.begin();
  await app.playTo(0, 67);
  await expect(page.getByText('Du må gerne stoppe nu').first()).toBeVisible();
  await page.mouse.click(195, 500);
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await page.mouse.click(60, 200);
  await expect(page.getByRole('heading', { name: 'Ind' })).toBeVisible();
  await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
  await expect(page.getByText('Det tæller med som en del af dagen')).toBeVisible();
});

test('without end it is still there long after the recording would have ended', async ({ app, page }) => {
  await app.openManual('breathing');
  for (let i = 0; i < 19; i++) await page.getByRole('button', { name: 'Flere: Varighed' }).click();
  await expect(page.getByText('Uden ende')).toBeVisible();
  await app.begin();
  await app.playTo(0, 560, 5);
  await expect(page.getByRole('heading', { name: /Ind|Ud/ })).toBeVisible();
  await expect(page.getByText('tilbage')).toBeHidden();
});

test('with reduced motion the belly stands still between the seconds', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openManual('breathing');
  await app.begin();
  const crest = () => page.locator('path.crest').getAttribute('d');
  await app.turnTo(8.1);
  const begun = await crest();
  await app.turnTo(8.9);
  expect(await crest()).toBe(begun);
  await app.turnTo(9.1);
  expect(await crest()).not.toBe(begun);
});

test.describe('in a pocket', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the phone is felt to say in, hold, out and rest, each in its own way, and nothing else', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const felt: string[] = [];
      Object.assign(window, { felt });
      Object.defineProperty(navigator, 'vibrate', {
        value: (pattern: number[]) => felt.push(pattern.join(' ')),
      });
    });
    await app.openManual('breathing');
    await page.getByText('Firkant').click();
    await page.getByRole('switch', { name: 'Vibration' }).click();
    await expect(page.getByRole('switch', { name: 'Vibration' })).toBeChecked();
    await app.begin();
    await app.playTo(0, 6 + 31, 0.25);
    const felt = await page.evaluate(() => (window as unknown as { felt: string[] }).felt);
    const [next, ready, ...breaths] = felt;
    expect([next, ready]).toEqual(['150 100 150', '40 40 40']);
    expect(breaths).toHaveLength(8);
    expect(breaths.slice(4)).toEqual(breaths.slice(0, 4));
    expect(new Set(breaths).size).toBe(4);
  });
});
