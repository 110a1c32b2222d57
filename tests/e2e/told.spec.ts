import type { Page } from '@playwright/test';
import { expect, first, test } from './app.ts';

// The service worker would have what is refused here.
test.use({ serviceWorkers: 'block' });

/** Screen readers tell what comes into a region that they know; one that is born with its words is passed over. */
const known = (page: Page) =>
  page.evaluate(() => {
    for (const region of document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]'))
      if (region.checkVisibility()) region.dataset['known'] = '';
  });
const told = (page: Page, sentence: string | RegExp) => page.locator('[data-known]').getByText(sentence);

test('what fails in a session is told by a region that was there before', async ({ app, page }) => {
  await page.route(/assets\/belly-breath.*\.json/, (route) => route.abort());
  await app.openManual('breathing');
  await known(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByText('Firkant').click();
  await expect(told(page, 'Dit valg gælder nu, men kan ikke gemmes')).toBeVisible();

  await page.goto('about:blank');
  await app.openManual();
  await app.begin();
  await known(page);
  await app.turnTo(first.start + 1);
  await expect(told(page, 'Billedet kunne ikke hentes.')).toBeVisible();
});

test('a voice that cannot be taken in is told of by a region that was there before', async ({
  app,
  page,
}) => {
  await app.open('voice');
  await expect(page.getByLabel('Hent en stemme ind')).toBeAttached();
  await known(page);
  await page
    .getByLabel('Hent en stemme ind')
    .setInputFiles({ name: 'ferie.zip', mimeType: 'application/zip', buffer: Buffer.from('ferie') });
  await expect(told(page, 'Filen kan ikke læses.')).toBeVisible();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await page.getByRole('button', { name: 'Optag' }).click();
  await expect(told(page, 'Der er ingen mikrofon på denne enhed.')).toBeVisible();
});

for (const [screen, part] of [
  ['about', 'licences'],
  ['report', 'OwnReport'],
  ['read-report', 'ReportReader'],
  ['voice', 'VoiceStudio'],
] as const)
  test(`when ${part} cannot be fetched, the screen says so, by a region that was there before`, async ({
    app,
    page,
  }) => {
    const held: (() => void)[] = [];
    await page.route(new RegExp(`assets/[^/]*${part}[^/]*\\.js`), async (route) => {
      await new Promise<void>((refuse) => held.push(refuse));
      await route.abort();
    });
    await app.open(screen);
    await expect.poll(() => held.length).toBe(1);
    // The app looks once for a newer version of itself; what is missing then as well is told.
    held[0]?.();
    await expect.poll(() => held.length).toBe(2);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await known(page);
    held[1]?.();
    await expect(told(page, /kunne ikke hentes\. Prøv igen, når du har net\./)).toBeVisible();
  });
