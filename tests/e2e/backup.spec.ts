import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { voiceFileOf } from '#players/sound/voice-file.ts';
import { expect, test } from './app.ts';
import { remember } from './history.ts';

/** The smallest voice there can be: one phrase, and a sound that nobody listens to here. */
const voiceZip = Buffer.from(
  voiceFileOf({
    language: 'da',
    clips: new Map([
      [
        'halfway',
        { text: 'Du er halvvejs', seconds: 1, bytes: Uint8Array.from({ length: 200 }, () => 0xff) },
      ],
    ]),
  }),
).toString('base64');

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
  await page.getByRole('link', { name: /^Sikkerhedskopi/ }).click();
  const text = await saved(page);

  const other = await (
    await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' })
  ).newPage();
  await other.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await other.goto(`${page.url().split('#')[0] ?? ''}#/keep`);
  await load(other, text);
  await expect(other.getByText('3 gange med øvelser lægges til.')).toBeVisible();
  await other.getByRole('switch', { name: 'Tag også kopiens indstillinger' }).click();
  await other.getByRole('button', { name: 'Læg til' }).click();
  await expect(other.getByText('Kopien er hentet ind.')).toBeVisible();
  await other.getByRole('link', { name: 'Tilbage' }).click();
  await expect(other.getByRole('radio', { name: 'Langsom' })).toBeChecked();
  await other.getByRole('link', { name: /^Sikkerhedskopi/ }).click();
  await load(other, text);
  await expect(other.getByText('0 gange med øvelser lægges til.')).toBeVisible();
  await expect(other.getByText('3 gange er her i forvejen.')).toBeVisible();
  await other.getByRole('button', { name: 'Fortryd', exact: true }).click();

  await other.getByRole('button', { name: 'Fortryd hentningen' }).click();
  await expect(other.getByText('Alt er, som det var før.')).toBeVisible();
  await other.getByRole('link', { name: 'Tilbage' }).click();
  await expect(other.getByRole('radio', { name: 'Rolig', exact: true })).toBeChecked();
  await other.goto(`${page.url().split('#')[0] ?? ''}#/progress`);
  await expect(other.getByText('Her vokser dit billede')).toBeVisible();
});

test('in place of what is here, with a voice of her own, and back again', async ({ app, page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('keep');
  const voice = await page.evaluate(async (zip) => {
    const bytes = Uint8Array.from(atob(zip), (letter) => letter.charCodeAt(0));
    const cache = await caches.open('venepumpen-own-voice');
    await cache.put('own-voice/da.zip', new Response(bytes));
    return zip;
  }, voiceZip);
  const kept = () =>
    page.evaluate(async () => {
      const found = await (await caches.open('venepumpen-own-voice')).match('own-voice/da.zip');
      return found ? btoa(String.fromCharCode(...new Uint8Array(await found.arrayBuffer()))) : null;
    });
  await remember(page, days);
  expect(await saved(page)).not.toContain(voice);
  await page.getByRole('switch', { name: 'Tag din egen stemme med' }).click();
  const text = await saved(page);
  expect(text).toContain(voice);

  await page.evaluate(async () => void (await caches.delete('venepumpen-own-voice')));
  await remember(page, [{ day: '2026-11-01' }, ...days.slice(1)]);
  await app.openManual('progress');
  await page.getByRole('gridcell', { name: /^søndag 1\. november/ }).click();
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
  await page.getByRole('button', { name: 'Skriv øvelser ind' }).click();
  await page.getByRole('checkbox', { name: 'Maveåndedræt' }).check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await app.openManual('keep');
  const before = (await saved(page)).replace(/"sha256":"\w+"/, '');

  await load(page, text);
  await page.getByText('I stedet for det her').click();
  await expect(page.getByText('1 gang, der kun er på denne telefon, tages væk.')).toBeVisible();
  await page.getByRole('switch', { name: 'Tag også kopiens stemme' }).click();
  // A finger that taps twice.
  await page.getByRole('button', { name: 'Erstat alt' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText('Kopien er hentet ind.')).toBeVisible();
  expect(await kept()).toBe(voice);
  expect(JSON.parse(await saved(page))).toMatchObject({ counts: { entries: 3 } });
  await page.getByRole('button', { name: 'Fortryd hentningen' }).click();
  await expect(page.getByText('Alt er, som det var før.')).toBeVisible();
  expect(await kept()).toBeNull();
  expect((await saved(page)).replace(/"sha256":"\w+"/, '')).toBe(before);

  await load(page, text.replace(voice, voice.slice(4)).replace(/"sha256":"\w+"/, '"sha256":null'));
  await expect(page.getByRole('alert')).toContainText('Kopien er beskadiget. Intet er ændret.');
});

test('a file that is no backup is refused in one sentence, and nothing is changed', async ({ app, page }) => {
  await app.openManual('keep');
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

test('where the days cannot be read no empty file or report is made of them, and that is said', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await app.openManual('keep');
  const said = page.getByRole('status').filter({ hasText: 'Dine dage kan ikke læses lige nu' });
  for (const name of ['Gem en kopi', 'Gem som regneark']) {
    await page.getByRole('button', { name }).click();
    await expect(said).toBeVisible();
    await page.reload();
  }
  expect(files).toEqual([]);
  await app.openManual('report');
  await expect(page.getByText('Dine dage kan ikke læses lige nu, så her er ingen rapport.')).toBeVisible();
  await expect(page.getByRole('article')).toBeHidden();
});

test('the days can be opened in a spreadsheet', async ({ app, page }) => {
  await app.openManual('keep');
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
