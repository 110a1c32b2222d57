import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PackList } from '#players/sound/pack.ts';
import { voiceFileOf } from '#players/sound/voice-file.ts';
import { expect, first, test } from './app.ts';

/** Presses what has the name as somebody does who uses no mouse. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().focus();
  await page.keyboard.press('Enter');
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('in a session the focus is on the heading of what is shown, whatever button has gone', async ({
  app,
  page,
}) => {
  await app.openManual();
  await press(page, 'Start');
  await expect(heading(page, 'Maveåndedræt')).toBeFocused();
  await press(page, 'Jeg er klar');
  await app.turnTo(first.start + 1);
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
  await expect(heading(page, 'Maveåndedræt')).toBeFocused();
  await press(page, 'Pause');
  await expect(heading(page, 'Pause')).toBeFocused();
  await press(page, 'Fortsæt');
  await expect(heading(page, 'Maveåndedræt')).toBeFocused();
  await press(page, 'Næste');
  await expect(heading(page, 'Vip med foden')).toBeFocused();
});

test('while a day is written in, corrected and deleted, the focus stays with that day', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T20:00'));
  await app.openManual('progress');
  const day = heading(page, /onsdag (den )?25\. november/);
  for (const form of ['Skriv øvelser ind', 'Fortryd', 'Skriv øvelser ind']) {
    await press(page, form);
    await expect(day).toBeFocused();
  }
  await page.getByRole('checkbox', { name: 'Maveåndedræt' }).press('Space');
  await press(page, 'Gem');
  await expect(page.getByRole('article')).toContainText('1 øvelse');
  await expect(day).toBeFocused();
  const entry = page.getByRole('article');
  for (const button of ['Ret', 'Fortryd', 'Ret', 'Gem']) {
    await press(page, button);
    await expect(entry).toBeFocused();
  }
  await press(page, 'Slet');
  await expect(page.getByRole('article')).toBeHidden();
  await expect(day).toBeFocused();
  await press(page, 'Fortryd sletning');
  await expect(page.getByRole('article')).toContainText('1 øvelse');
  await expect(day).toBeFocused();
});

test('a sound that is tried is tried once, and the answer leaves the focus in its row', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const tried: HTMLMediaElement[] = [];
    Object.assign(window, { tried });
    HTMLMediaElement.prototype.play = async function () {
      tried.push(this);
    };
  });
  const tried = () => page.evaluate(() => (window as unknown as { tried: unknown[] }).tried.length);
  await app.open('ready');
  await press(page, 'Prøv lyden');
  // Once in the tap, so that the phone lets it play later, and once with the sample itself.
  await expect.poll(tried).toBe(2);
  // Pressed once more while it plays, it neither begins again nor loses the focus.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Prøv lyden' })).toBeFocused();
  expect(await tried()).toBe(2);
  await page.evaluate(() => {
    const [audio] = (window as unknown as { tried: HTMLMediaElement[] }).tried;
    audio?.dispatchEvent(new Event('ended'));
  });
  await press(page, 'Ja');
  await expect(heading(page, 'Lyd')).toBeFocused();
});

test('a voice is taken in and removed by the keyboard, and the focus stays on its card', async ({
  app,
  page,
}) => {
  const built = (name: string) => readFileSync(join(import.meta.dirname, '../../public/sounds/da', name));
  const { phrases } = JSON.parse(built('phrases.json').toString()) as PackList;
  const said = Object.entries(phrases).slice(0, 1);
  const clips = said.map(([name, { text, seconds, from, bytes }]) => {
    const clip = Uint8Array.from(built('voice.mp3').subarray(from, from + bytes));
    return [name, { text, seconds, bytes: clip }] as const;
  });
  const buffer = Buffer.from(voiceFileOf({ language: 'da', clips: new Map(clips) }));
  await app.open('voice');
  await page
    .getByLabel('Hent en stemme ind')
    .setInputFiles({ name: 'stemme.zip', mimeType: 'application/zip', buffer });
  await press(page, 'Brug stemmen');
  await expect(page.getByText('Stemmen er klar.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Egen stemme' })).toBeFocused();
  const out = page.getByRole('region', { name: 'Gem stemmen som fil' });
  for (const name of ['Fjern stemmen', 'Fortryd', 'Fjern stemmen']) {
    await press(page, name);
    await expect(out).toBeFocused();
  }
  await press(page, 'Ja, fjern');
  await expect(page.getByText('Stemmen er fjernet.')).toBeVisible();
  await expect(out).toBeFocused();
});

test('a finger sees nothing of where the focus goes: the page stays where it is', async ({ app, page }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await app.openManual('progress');
  const write = page.getByRole('button', { name: 'Skriv øvelser ind' });
  await write.evaluate((button) => button.scrollIntoView({ block: 'start' }));
  const scrolled = await page.evaluate(() => scrollY);
  await write.click();
  await expect(heading(page, /\d\. [a-z]+$/)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('a button that has come to the end of its range keeps the focus, and the way back is beside it', async ({
  app,
  page,
}) => {
  await app.openManual('breathing');
  const more = page.getByRole('button', { name: 'Flere: Varighed' });
  await more.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('Enter');
  await expect(page.getByText('Uden ende')).toBeVisible();
  await expect(more).toBeDisabled();
  await expect(more).toBeFocused();
});

test('a message that is put away leaves the focus on the page’s heading', async ({ app, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await app.openManual('settings');
  await expect(page.getByText('Dagen kan ikke gemmes i denne browser.')).toBeVisible();
  await press(page, 'Luk beskeden');
  await expect(page.getByText('Dagen kan ikke gemmes i denne browser.')).toBeHidden();
  await expect(heading(page, 'Indstillinger')).toBeFocused();
});
