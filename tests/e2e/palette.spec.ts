import type { Page } from '@playwright/test';
import { leaflet } from '#score/programme.ts';
import { expect, test, first } from './app.ts';

/** Two pages back; both have a link of the same name, and the second one is waited for. */
async function backToToday(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Indstillinger' })).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage' }).click();
}

test('the skin and hair she chooses are those of the figure, also tomorrow', async ({ app, page }) => {
  await app.openManual('figure');
  await page.getByRole('group', { name: 'Hud' }).getByText('Brun').click();
  await page.getByRole('group', { name: 'Hår' }).getByText('Gråt').click();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Brun', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Gråt' })).toBeChecked();

  await backToToday(page);
  await app.begin();
  await app.turnTo(first.start + 2);
  const drawn = page.locator('.figure div:not([hidden]) > svg');
  await expect(drawn.locator('.head .c-skin').first()).toHaveCSS('fill', 'rgb(169, 114, 77)');
  await expect(drawn.locator('.head .c-hair').first()).toHaveCSS('fill', 'rgb(176, 180, 188)');
});

test('the body she chooses is that of the figure and its pictures, also without a network and tomorrow', async ({
  app,
  page,
  context,
}) => {
  const shirt = async () => {
    await app.begin();
    await app.turnTo(first.start + 2);
    const outline = page.locator('.figure div:not([hidden]) > svg .shirt path').first();
    await expect(outline).toBeVisible();
    return outline.getAttribute('d');
  };
  await app.openManual();
  const before = await shirt();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await app.openManual('figure');
  await app.cached();
  await context.setOffline(true);
  await page.getByRole('group', { name: 'Krop' }).getByText('Mand').click();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mand' })).toBeChecked();
  await backToToday(page);
  await expect(page.locator('main use')).toHaveCount(leaflet.length + 1);
  for (const picture of await page.locator('main use').all())
    await expect(picture).toHaveAttribute('href', /man[^/]*\.svg#/);
  expect(await shirt()).not.toBe(before);
});
