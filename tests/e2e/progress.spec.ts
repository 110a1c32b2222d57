import { expect, test } from './app.ts';
import { remember, written } from './history.ts';

test.beforeEach(async ({ app, page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('progress');
  await remember(page, [
    { day: '2026-10-30' },
    ...[16, 17, 18, 20, 21, 22, 23].map((n) => ({ day: `2026-11-${n}` })),
    { day: '2026-11-24', exercises: 3 },
  ]);
});

test('the month can be walked through with the keyboard, and every day says what was done', async ({
  page,
}) => {
  const grid = page.getByRole('grid', { name: 'november' });
  const today = grid.getByRole('button', { name: /onsdag (den )?25\. november \(i dag\): fri/ });
  await expect(today).toHaveAttribute('aria-pressed', 'true');
  await today.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(grid.getByRole('button', { name: /tirsdag (den )?24\. november: en del/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid.getByRole('button', { name: /tirsdag (den )?17\. november: hele rækken/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: /tirsdag (den )?17\. november/ })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('grid', { name: 'oktober' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  // The future cannot be chosen.
  await expect(page.getByRole('button', { name: /25\. november/ })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Måneden efter' })).toBeDisabled();
});

test('a day done on paper is written in, corrected, deleted, and the deletion undone', async ({ page }) => {
  await page.getByRole('button', { name: /19\. november: fri/ }).click();
  await page.getByRole('button', { name: 'Skriv øvelser ind' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Vælg mindst én øvelse.')).toBeVisible();
  for (const name of ['Maveåndedræt', 'Løft bækkenet']) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: /19\. november: en del/ })).toBeVisible();

  const paper = page.getByRole('article', { name: 'Skrevet ind bagefter' });
  await expect(paper).toContainText('2 øvelser');
  await paper.getByRole('button', { name: 'Ret' }).click();
  await paper.getByRole('checkbox', { name: 'Maveåndedræt' }).uncheck();
  await paper.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(paper).toContainText('1 øvelse');

  await written(page, 1, '2026-11-19');
  await page.reload();
  await page.getByRole('button', { name: /19\. november: en del/ }).click();
  await paper.getByRole('button', { name: 'Slet' }).click();
  await expect(page.getByRole('button', { name: /19\. november: fri/ })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd sletning' }).click();
  await expect(paper).toContainText('Løft bækkenet');
  await written(page, 1, '2026-11-19');
  await page.reload();
  await expect(page.getByRole('button', { name: /19\. november: en del/ })).toBeVisible();
});

test('what is written in after midnight for the evening before stays in front of her', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T00:24'));
  await page.reload();
  await expect(page.getByRole('heading', { name: /onsdag (den )?25\. november/ })).toBeVisible();
  await page.getByRole('button', { name: 'Skriv øvelser ind' }).click();
  await page.getByRole('checkbox', { name: 'Maveåndedræt' }).check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('button', { name: /25\. november: en del/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('article', { name: 'Skrevet ind bagefter' })).toContainText('1 øvelse');
});

test('the numbers are those of the days, and the weeks stand side by side', async ({ page }) => {
  await expect(page.getByText('8dage i træk')).toBeVisible();
  await expect(page.getByText('8dage i november')).toBeVisible();
  await expect(page.getByText('Længste række: 8 dage. I alt: 9.')).toBeVisible();
  await expect(page.getByText('Uge 47: 6 dage')).toBeAttached();
  await expect(page.getByText('Denne uge: 2 dage')).toBeAttached();
});
