import { expect, test, first } from './app.ts';

test('the skin and hair she chooses are those of the figure, also tomorrow', async ({ app, page }) => {
  await app.openManual('figure');
  await page.getByRole('group', { name: 'Hud' }).getByText('Brun').click();
  await page.getByRole('group', { name: 'Hår' }).getByText('Gråt').click();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Brun', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Gråt' })).toBeChecked();

  await page.getByRole('link', { name: 'Tilbage' }).click();
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await app.begin();
  await app.turnTo(first.start + 2);
  const drawn = page.locator('.figure div:not([hidden]) > svg');
  await expect(drawn.locator('.head .c-skin').first()).toHaveCSS('fill', 'rgb(169, 114, 77)');
  await expect(drawn.locator('.head .c-hair').first()).toHaveCSS('fill', 'rgb(176, 180, 188)');
});
