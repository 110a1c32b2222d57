import { expect, first, test } from './app.ts';

test('in a session keys with Alt, Ctrl or Cmd stay the browser’s, and no letter does anything', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 1);
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset['taken'] = '';
    addEventListener('keydown', (press) => {
      if (press.defaultPrevented) document.body.dataset['taken'] += `${press.key} `;
      // What the browser itself does with it is not asked here.
      press.preventDefault();
    });
  });
  for (const modifier of ['Alt', 'Control', 'Meta'])
    for (const key of ['ArrowLeft', 'ArrowRight', 'p', ' ']) await page.keyboard.press(`${modifier}+${key}`);
  await page.keyboard.press('p');
  await expect(page.locator('body')).toHaveAttribute('data-taken', '');
  await expect(page.getByRole('heading', { name: 'Maveåndedræt' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Vis venepumpen' })).toHaveAttribute('aria-pressed', 'false');
});

test('while she breathes along, Space with Alt, Ctrl or Cmd stays the browser’s', async ({ app, page }) => {
  await app.openManual('breathing');
  await app.begin();
  for (const modifier of ['Alt', 'Control', 'Meta']) await page.keyboard.press(`${modifier}+ `);
  await expect(page.getByRole('heading', { name: 'Om lidt' })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
});
