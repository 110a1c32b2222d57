import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { remember } from './history.ts';

const days = ['2026-11-20', '2026-11-21', '2026-11-23'].map((day) => ({ day }));
const load = (page: Page, text: string) =>
  page
    .getByLabel('Hent en kopi ind')
    .setInputFiles({ name: 'kopi.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem en kopi' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^venepumpen-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Kopien er gemt.')).toBeVisible();
  return readFile(await download.path(), 'utf8');
}

test('everything goes along to another phone, and can be taken away again there', async ({
  app,
  page,
  browser,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('settings');
  await remember(page, days);
  await page.getByText('Langsom').click();
  const text = await saved(page);

  const other = await (
    await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' })
  ).newPage();
  await other.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await other.goto(`${page.url().split('#')[0] ?? ''}#/settings`);
  await load(other, text);
  await expect(other.getByText('3 gange med øvelser lægges til.')).toBeVisible();
  await other.getByRole('switch', { name: 'Tag også kopiens indstillinger' }).click();
  await other.getByRole('button', { name: 'Læg til' }).click();
  await expect(other.getByText('Kopien er hentet ind.')).toBeVisible();
  await expect(other.getByRole('radio', { name: 'Langsom' })).toBeChecked();
  await load(other, text);
  await expect(other.getByText('0 gange med øvelser lægges til.')).toBeVisible();
  await expect(other.getByText('3 gange er her i forvejen.')).toBeVisible();
  await other.getByRole('button', { name: 'Fortryd', exact: true }).click();

  await other.getByRole('button', { name: 'Fortryd hentningen' }).click();
  await expect(other.getByText('Alt er, som det var før.')).toBeVisible();
  await expect(other.getByRole('radio', { name: 'Rolig', exact: true })).toBeChecked();
  await other.goto(`${page.url().split('#')[0] ?? ''}#/progress`);
  await expect(other.getByText('Her vokser dit billede')).toBeVisible();
});

test('a file that is no backup is refused in one sentence, and nothing is changed', async ({ app, page }) => {
  await app.openManual('settings');
  await remember(page, days);
  const text = await saved(page);
  for (const [file, sentence] of [
    [text.slice(0, 900), 'Filen kan ikke læses.'],
    ['{"app":"another"}', 'Filen er ikke en kopi fra Venepumpen.'],
    [text.replace('"version":1', '"version":2'), 'Kopien er fra en nyere udgave af appen.'],
    [text.replace('"reached":5', '"reached":500'), 'Kopien er beskadiget.'],
    [text.replace('"settings":{', '"settings":{"__proto__":{"a":1},'), 'Kopien er beskadiget.'],
  ] as const) {
    await load(page, file);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toContainText('Intet er ændret.');
  }
  expect(await saved(page)).toBe(text);
});

test('the days can be opened in a spreadsheet', async ({ app, page }) => {
  await app.openManual('settings');
  await remember(page, [
    { day: '2026-11-20', exercises: 2, before: { heaviness: 6, pain: 2 }, reason: 'dizzy' },
  ]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som regneark' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFDag;Kl\.;/);
  expect(lines[1]).toBe('2026-11-20;17:00;;Maveåndedræt 5, Vip med foden 12;svimmel;6;;2;');
});

test('a copy is offered gently, and not again once it was put off', async ({ app, page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('progress');
  await expect(page.getByText('Gem en kopi af dine dage')).toBeHidden();
  await remember(page, days);
  await page.getByRole('button', { name: 'Ikke nu' }).click();
  await page.reload();
  await expect(page.getByText('3dage i november')).toBeVisible();
  await expect(page.getByText('Gem en kopi af dine dage')).toBeHidden();
});
