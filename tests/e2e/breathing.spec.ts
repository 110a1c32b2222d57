import AxeBuilder from '@axe-core/playwright';
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
  await expect.poll(() => rhythm(page)).toEqual(['4', '0', '6', '0']);
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
  await expect.poll(() => rhythm(page)).toEqual(['4', '4', '4', '4']);
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
  await expect(page.getByText('Du må gerne stoppe her').first()).toBeVisible();
  await page.mouse.click(195, 500);
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await page.mouse.click(60, 200);
  await expect(page.getByRole('heading', { name: 'Ind' })).toBeVisible();
  await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
  await expect(page.getByText('Det tæller med som en del af dagen')).toBeVisible();
});

test('who stops before the end is asked why, gets the advice, and can go on where she was', async ({
  app,
  page,
}) => {
  await app.openManual('breathing');
  await app.begin();
  await app.playTo(0, 20);
  await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
  await expect(page.getByRole('heading', { name: 'Hvad fik dig til at stoppe?' })).toBeVisible();
  await page.getByRole('button', { name: 'Jeg blev svimmel' }).click();
  await expect(page.getByRole('heading', { name: 'Læg dig på siden' })).toBeFocused();
  await expect(page.getByRole('link', { name: /112|1-1-2/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  await page.getByRole('link', { name: 'Fremgang' }).click();
  await expect(page.getByText('Stoppet undervejs: svimmel.')).toBeVisible();

  await page.getByRole('link', { name: 'Åndedræt' }).click();
  await page.getByRole('button', { name: 'Fortsæt, hvor du var' }).click();
  await app.running();
  await app.turnTo(21);
  await expect(page.getByText('1:48 tilbage')).toBeVisible();
  await app.playTo(21, 129);
  // Gone through, nobody is asked anything.
  await expect(page.getByText('Det tæller med som en del af dagen')).toBeVisible();
  await expect(page.getByText('Hvad fik dig til at stoppe?')).toBeHidden();
});

test('without end, stopping is the end: she is asked only before the minute that counts', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const own = { in: 4, hold: 0, out: 6, rest: 0 };
    const breathing = { pattern: 'belly', own, minutes: null, lengthen: false, voice: true };
    if (location.protocol.startsWith('http'))
      localStorage.setItem('venepumpen.settings', JSON.stringify({ breathing }));
  });
  const question = page.getByText('Hvad fik dig til at stoppe?');
  for (const [seconds, asked] of [
    [30, true],
    [70, false],
  ] as const) {
    await app.openManual('breathing');
    await app.begin();
    await app.playTo(0, seconds);
    await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
    await expect(page.getByRole('heading', { name: 'Åndedræt' })).toBeVisible();
    await expect(question).toHaveCount(asked ? 1 : 0);
    await page.goto('about:blank');
  }
});

test('an entry of breathing alone can be written in and corrected as what it is', async ({ app, page }) => {
  await app.openManual('progress');
  await page.getByRole('button', { name: 'Skriv øvelser ind' }).click();
  await page.getByLabel('Åndedræt alene').check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  const entry = page.getByRole('article');
  await expect(entry.getByText('Åndedræt', { exact: true })).toBeVisible();
  await entry.getByRole('button', { name: 'Ret' }).click();
  await expect(page.getByLabel('Åndedræt alene')).toBeChecked();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Vælg mindst én øvelse.')).toBeHidden();
  await expect(entry.getByText('Åndedræt', { exact: true })).toBeVisible();
  await entry.getByRole('button', { name: 'Ret' }).click();
  await page.getByLabel('Åndedræt alene').uncheck();
  await page.getByLabel('Maveåndedræt').check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(entry.getByText('Maveåndedræt', { exact: true })).toBeVisible();
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
    // The breath that is done is marked before the next one begins.
    const [first, ...others] = breaths.slice(0, 4);
    expect(breaths.slice(4)).toEqual([`30 50 30 80 ${first}`, ...others]);
    expect(new Set(breaths.slice(0, 4)).size).toBe(4);
  });
});
