import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expect, foreignRequests, test } from './app.ts';

async function made(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('venepumpen.ics');
  await expect(page.getByText('Filen er klar.')).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}
const rule = (event: ICAL.Event) => String(event.component.getFirstPropertyValue('rrule'));

test('the calendar is given her days, her time and a title that tells nothing, and later the change of it', async ({
  app,
  page,
  context,
  foreign,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('days');
  const first = await made(page);
  expect([first.summary, first.startDate.toString()]).toEqual(['Tid til mig', '2026-11-25T17:00:00']);
  expect(rule(first)).toBe('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU');

  for (const day of ['mandag', 'onsdag', 'lørdag', 'søndag'])
    await page.getByRole('checkbox', { name: day }).uncheck({ force: true });
  await page.getByLabel('Klokken').fill('08:30');
  await page.getByLabel('Titel i kalenderen').fill('Blå; æbler, tak');
  await page.getByLabel('Titel i kalenderen').blur();
  await page.reload();
  const second = await made(page);
  expect([second.summary, second.startDate.toString()]).toEqual(['Blå; æbler, tak', '2026-11-26T08:30:00']);
  expect(rule(second)).toBe('FREQ=WEEKLY;BYDAY=TU,TH,FR');
  expect(second.uid).toBe(first.uid);
  expect(second.sequence).toBeGreaterThan(first.sequence);

  // Google is asked only when she asks: that page is answered here, so that the test asks nobody.
  await context.route('https://calendar.google.com/**', (route) => route.fulfill({ body: 'calendar' }));
  expect(foreign).toEqual([]);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Åbn i Google Kalender' }).click();
  expect((await opening).url()).toContain('recur=RRULE%3AFREQ%3DWEEKLY%3BBYDAY%3DTU%2CTH%2CFR');
  // Her own tap, and nothing beside it.
  await expect.poll(() => foreign).toEqual([expect.stringContaining('https://calendar.google.com/')]);
  foreign.length = 0;

  await page.getByText('Eller sæt en alarm i telefonens ur').click();
  await expect(page.getByText('Vælg kl. 08.30 og de dage, du vil.')).toBeVisible();
  for (const day of ['tirsdag', 'torsdag', 'fredag'])
    await page.getByRole('checkbox', { name: day }).uncheck({ force: true });
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click();
  await expect(page.getByRole('alert')).toHaveText('Vælg mindst én dag.');
});

test('on an iPhone the file goes through the share sheet, and no other calendar is offered', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5',
    hasTouch: true,
    isMobile: true,
    locale: 'da-DK',
    serviceWorkers: 'block',
  });
  const foreign = foreignRequests(context, baseURL ?? '');
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    navigator.canShare = () => true;
    navigator.share = async (what) => {
      for (const file of what?.files ?? []) shared.push(`${file.name} ${file.type} ${await file.text()}`);
    };
  });
  await page.goto(`${baseURL ?? ''}#/keep`);
  await expect(page.getByText('I Safari kan dagene blive ryddet væk')).toBeVisible();
  await page.goto(`${baseURL ?? ''}#/days`);
  await page.getByRole('button', { name: 'Læg i kalenderen' }).click();
  await expect(page.getByText('Filen er klar.')).toBeVisible();
  const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
  expect(shared).toEqual([expect.stringMatching(/^venepumpen\.ics text\/calendar BEGIN:VCALENDAR/)]);
  await expect(page.getByRole('button', { name: 'Åbn i Google Kalender' })).toBeHidden();
  expect(foreign).toEqual([]);
  await context.close();
});
