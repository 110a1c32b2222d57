import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

test.use({ firstTime: true });

test('the first start is four quiet pages, walked by the keyboard, and never comes back unasked', async ({
  app,
  page,
}) => {
  await page.goto('./?transport=manual');
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  await expect(title('Folderen, der bevæger sig')).toBeVisible();
  await expect(page.getByText('Side 1 af 4')).toBeVisible();
  for (const [n, name] of [
    [2, 'Før du lægger dig'],
    [3, 'Spørg først, hvis du'],
    [4, 'Læg den på hjemmeskærmen'],
  ] as const) {
    await page.getByRole('button', { name: 'Videre' }).focus();
    await page.keyboard.press('Enter');
    await expect(title(name)).toBeFocused();
    await expect(page.getByText(`Side ${n} af 4`)).toBeVisible();
  }
  await page.getByText('iPhone', { exact: true }).click();
  await expect(page.getByText('Vælg »Føj til hjemmeskærm«.')).toBeVisible();
  await page.getByText('Android', { exact: true }).click();
  await expect(page.getByText('Vælg »Installer app«.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Installer nu' })).toBeHidden();
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await expect(title('Spørg først, hvis du')).toBeVisible();
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByRole('button', { name: 'Til øvelserne' }).click();
  await expect(app.start()).toBeVisible();

  await page.reload();
  await expect(app.start()).toBeVisible();
  // Asked for, they are there again; and may be left in the middle.
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await page.getByRole('link', { name: /De første sider igen/ }).click();
  await expect(title('Folderen, der bevæger sig')).toBeVisible();
  await page.getByRole('button', { name: 'Spring over' }).click();
  await expect(app.start()).toBeVisible();
});

test('the first start can be skipped at once, and a link to another screen goes before it', async ({
  app,
  page,
}) => {
  await app.openManual('exercise/foot-pump');
  await expect(page.getByRole('heading', { name: 'Vip med foden' })).toBeVisible();
  await page.goto('about:blank');
  await app.openManual();
  await page.getByRole('button', { name: 'Spring over' }).click();
  await app.begin();
  await page.goto('about:blank');
  await app.openManual();
  await expect(app.start()).toBeVisible();
});

test('where the browser offers to install, one button asks for it', async ({ page }) => {
  await page.goto('./?transport=manual');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // As Chrome does it: an offer, and a question that can be asked once.
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(offer, { prompt: async () => document.body.setAttribute('data-asked', '') }));
  });
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByText('Android', { exact: true }).click();
  await page.getByRole('button', { name: 'Installer nu' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '');
  await expect(page.getByRole('button', { name: 'Installer nu' })).toBeHidden();
});

test.describe('inside Facebook', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/22F76 [FBAN/FBIOS;FBAV/514.0]',
  });

  test('she is shown the way out to Safari first', async ({ page }) => {
    await page.goto('./?transport=manual');
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Videre' }).click();
    await expect(page.getByText('Du er inde i en anden app.')).toBeVisible();
    await expect(page.getByText('Vælg »Åbn i Safari« eller »Åbn i ekstern browser«.')).toBeVisible();
    await expect(page.getByText('Vælg »Føj til hjemmeskærm«.')).toBeHidden();
  });
});

test.describe('later', () => {
  test.use({ firstTime: false });

  test('the way to the home screen is shown again from a sheet, which gives the focus back', async ({
    app,
    page,
  }) => {
    await app.openManual('about');
    const opener = page.getByRole('button', { name: 'Læg den på hjemmeskærmen' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Læg den på hjemmeskærmen' });
    await sheet.getByText('iPhone', { exact: true }).click();
    await expect(sheet.getByText('Vælg »Føj til hjemmeskærm«.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Ikke nu' }).click();
    await expect(sheet).toBeHidden();
  });

  test('opened from the home screen, it says that it is there', async ({ app, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
    await app.openManual('about');
    await page.getByRole('button', { name: 'Læg den på hjemmeskærmen' }).click();
    await expect(page.getByText('Den ligger her allerede.')).toBeVisible();
    await expect(page.getByText('Vælg »Installer app«.')).toBeHidden();
  });
});
