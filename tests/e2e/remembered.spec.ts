import { expect, test, usualSession } from './app.ts';
import { ended, written } from './history.ts';

const endOf = (i: number) => usualSession.blocks[i]?.to ?? NaN;

test('a browser killed in the middle loses at most the exercise under way, and offers to go on', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  await app.playTo(0, endOf(1) + 9);
  await expect(page.getByRole('heading', { name: 'Løft bækkenet' })).toBeVisible();
  await written(page, 2);
  // No goodbye: the page is simply gone.
  await page.goto('about:blank');
  await app.openManual();
  await expect(page.getByRole('link', { name: /Vip med foden/ })).toContainText('Gjort i dag');
  await app.begin(page.getByRole('button', { name: 'Fortsæt fra nr. 3' }));
  await expect(page.getByRole('heading', { name: 'Løft bækkenet' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'Øvelse 3 af 7');
});

test('tomorrow the streak has grown, and the week shows both days', async ({ app, page }) => {
  for (const day of ['2026-11-24T18:00:00', '2026-11-25T18:00:00']) {
    await page.clock.setFixedTime(new Date(day));
    await app.openManual();
    await app.begin();
    await app.playTo(0, endOf(0) + 1);
    await page.getByRole('button', { name: 'Slut øvelserne' }).click();
    await page.getByRole('button', { name: 'Færdig' }).click();
    await ended(page);
    await page.goto('about:blank');
  }
  await app.openManual();
  await expect(page.getByText('2 dage i træk.')).toBeVisible();
  await expect(page.getByText('2 af 7 dage')).toBeVisible();
});

test('the dose that is chosen is the dose that is done, also tomorrow', async ({ app, page }) => {
  await app.openManual('settings');
  await page.getByRole('button', { name: 'Færre: Maveåndedræt' }).click();
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Maveåndedræt, åndedrag' })).toHaveAttribute(
    'aria-valuenow',
    '4',
  );
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(page.getByText('4 rolige åndedrag')).toBeVisible();
});
