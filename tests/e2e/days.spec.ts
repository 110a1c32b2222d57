import { expect, test, type AppPage, first } from './app.ts';
import { ended } from './history.ts';

/** Begins on a day and finishes the first exercise. */
async function exerciseOn(app: AppPage, day: string): Promise<void> {
  await app.page.clock.setFixedTime(new Date(day));
  await app.openManual();
  await app.begin();
  await app.playTo(0, first.to + 1);
  await app.page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await app.page.getByRole('button', { name: 'Færdig' }).click();
  await ended(app.page);
  await app.page.goto('about:blank');
}

test('a free day carries the row on, is said to, and is not shown as done', async ({ app, page }) => {
  for (const day of ['2026-11-23T18:00', '2026-11-25T18:00']) await exerciseOn(app, day);
  await app.openManual();
  await expect(page.getByText('2 dage i træk.')).toBeVisible();
  await expect(page.getByText('Tirsdag var fri, og det tæller ikke ned.')).toBeVisible();
  await expect(page.getByText('tirsdag: fri')).toBeAttached();
  await expect(page.getByText('2 af 7 dage')).toBeVisible();

  await app.openManual('days');
  await page.getByRole('group', { name: 'Fri dage om ugen' }).getByText('Ingen').click();
  await app.openManual();
  await expect(page.getByText('Godt i gang.')).toBeVisible();
});

test('after a break the month stands there, and nothing is said to be lost', async ({ app, page }) => {
  for (const day of ['2026-11-02T18:00', '2026-11-03T18:00']) await exerciseOn(app, day);
  await page.clock.setFixedTime(new Date('2026-11-25T18:00'));
  await app.openManual();
  await expect(page.getByText('2 dage denne måned.')).toBeVisible();
  await expect(page.getByText(/0 dage/)).toBeHidden();
  await expect(page.getByText('Rart, du er her.')).toBeVisible();
});

test('a pause can be begun and ended, and the row waits', async ({ app, page }) => {
  await exerciseOn(app, '2026-11-16T18:00');
  await page.clock.setFixedTime(new Date('2026-11-25T18:00'));
  await app.openManual('days');
  await page.getByRole('button', { name: 'Hold pause' }).click();
  await page.getByLabel('Til og med').fill('2026-11-01');
  await page.getByRole('button', { name: 'Gem pausen' }).click();
  await expect(page.getByText('Pausen skal begynde, før den slutter.')).toBeVisible();
  await page.getByLabel('Fra og med').fill('2026-11-17');
  await page.getByLabel('Til og med').fill('');
  await page.getByRole('button', { name: 'Gem pausen' }).click();
  await expect(page.getByText(/Siden tirsdag (den )?17\. november\./)).toBeVisible();
  await page.getByRole('button', { name: 'Pausen er slut' }).click();
  await expect(
    page.getByText(/Fra tirsdag (den )?17\. november til tirsdag (den )?24\. november\./),
  ).toBeVisible();
  await app.openManual();
  await expect(page.getByText('Godt i gang.')).toBeVisible();
  await expect(page.getByText('mandag: pause')).toBeAttached();
});

test('what is done at 01:30 counts for the evening before, and the screen agrees', async ({ app, page }) => {
  await exerciseOn(app, '2026-11-25T01:30');
  await app.openManual();
  await expect(page.getByText('tirsdag (i dag): en del')).toBeAttached();
  await page.clock.setFixedTime(new Date('2026-11-25T08:00'));
  await page.goto('about:blank');
  await app.openManual();
  await expect(page.getByText('tirsdag: en del')).toBeAttached();
  await expect(page.getByText('onsdag (i dag): fri')).toBeAttached();
});
