import { expect, test } from './app.ts';

test('the tabs lead from one screen to the other, by keyboard too, and say where she is', async ({
  app,
  page,
}) => {
  await app.openManual();
  const tabs = page.getByRole('navigation', { name: 'Menu' });
  await expect(tabs.getByRole('link', { name: 'I dag' })).toHaveAttribute('aria-current', 'page');
  await tabs.getByRole('link', { name: 'Fremgang' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Fremgang' })).toBeFocused();
  await expect(tabs.getByRole('link', { name: 'Fremgang' })).toHaveAttribute('aria-current', 'page');
});

test('there are no tabs to tap by mistake while she lies on the floor', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('the last thing on a page can be reached above the tabs', async ({ app, page }) => {
  for (const path of ['', 'progress']) {
    await app.openManual(path);
    // What comes a moment later makes the page longer: scrolled and measured until it has.
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const end = await page.locator('main > :last-child').boundingBox();
        const bar = await page.getByRole('navigation').boundingBox();
        return (end?.y ?? NaN) + (end?.height ?? NaN) <= (bar?.y ?? NaN);
      })
      .toBe(true);
  }
});
