import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import type { PackList } from '#players/sound/pack.ts';
import { wavHeader } from '#players/sound/wav.ts';
import config from '../../playwright.config.ts';
import { AppPage, expect, knownPatient, test } from './app.ts';

/** What the microphone hears: a hum of half a second after each pause of as long, over and over. */
const RATE = 48_000;
const HUM = Int16Array.from({ length: RATE }, (_, i) =>
  i < RATE / 2 ? 0 : 9000 * Math.sin((2 * Math.PI * 330 * i) / RATE),
);
/** The microphone's time cannot be turned by hand: long enough to have heard a whole hum. */
const HUM_HEARD_MS = 2500;
const heard = join(mkdtempSync(join(tmpdir(), 'microphone-')), 'hum.wav');
writeFileSync(heard, Buffer.concat([Buffer.from(wavHeader(HUM.length, RATE)), Buffer.from(HUM.buffer)]));

const pack = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/sounds/da/phrases.json'), 'utf8'),
) as PackList;
const ALL = Object.keys(pack.phrases).length;

const { launchOptions } = config.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${heard}`,
    ],
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const pick = (page: Page, buffer: Buffer, name = 'stemme.zip') =>
  page.getByLabel('Hent en stemme ind').setInputFiles({ name, mimeType: 'application/zip', buffer });

/** Says the phrase that is shown. */
async function say(page: Page): Promise<void> {
  await button(page, /^Optag/).click();
  await expect(page.getByText('Tal nu.')).toBeVisible();
  await page.waitForTimeout(HUM_HEARD_MS);
  await button(page, 'Stop').click();
  await expect(page.getByText(/^Gemt/)).toBeVisible();
}

async function saved(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Gem stemmen som fil').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('venepumpen-stemme-da.zip');
  return readFile(await download.path());
}

/** A phone that has never been used, with an ear on what is played and on every recording that is printed. */
async function freshPhone(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await knownPatient(page);
  await page.addInitScript(() => {
    const ear = { printed: [] as Blob[], ended: 0 };
    Object.assign(globalThis, { ear });
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type === 'audio/wav') ear.printed.push(blob);
      return address(blob);
    };
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener('ended', () => ear.ended++, { once: true });
      return play.call(this);
    };
  });
  await page.goto(address);
  return page;
}
interface Ear {
  readonly printed: readonly Blob[];
  readonly ended: number;
}

/** How loud a pitch is, from 0 to 1, in the words before the first exercise of the session that is printed by a tap on Start. */
async function printedPitch(page: Page, pitch: number): Promise<number> {
  await page.goto(page.url().replace(/#.*/, '#/'));
  await button(page, 'Start').click();
  await expect(page.locator('main[aria-busy="false"]')).toBeVisible();
  const share = await page.evaluate(async (pitch) => {
    const { ear } = globalThis as unknown as { ear: Ear };
    const bytes = await ear.printed.at(-1)?.arrayBuffer();
    const samples = new Int16Array(bytes ?? new ArrayBuffer(), 44).subarray(0, 22_050 * 35);
    let most = 0;
    // The hum fills half a second; nothing else in a session holds this pitch so long.
    for (let from = 0; from + 6000 < samples.length; from += 1500) {
      let [re, im, all] = [0, 0, 1];
      for (let i = from; i < from + 6000; i++) {
        const sample = samples[i] ?? 0;
        re += sample * Math.cos((2 * Math.PI * pitch * i) / 22_050);
        im += sample * Math.sin((2 * Math.PI * pitch * i) / 22_050);
        all += sample * sample;
      }
      if (all / 6000 > 1e6) most = Math.max(most, (2 * (re * re + im * im)) / (6000 * all));
    }
    return most;
  }, pitch);
  await button(page, /Slut øvelserne/).click();
  return share;
}

test('a phrase said here is heard in the sessions of another phone, without a network, until it is removed', async ({
  app,
  page,
  browser,
}) => {
  // Two phones, and three sessions that are printed.
  test.slow();
  await app.open('sound');
  await page.getByRole('link', { name: /Egen stemme/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(`${ALL} sætninger mangler.`)).toBeVisible();
  // By keyboard alone: the subject, the take, the next phrase.
  await page.getByLabel('Emne').selectOption('progress');
  await expect(page.getByText('Første øvelse', { exact: true })).toBeVisible();
  await button(page, 'Optag').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tal nu.')).toBeVisible();
  await page.waitForTimeout(HUM_HEARD_MS);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await expect(page.getByText(`${ALL - 1} sætninger mangler.`)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  // A take is kept as it is made: also when she goes away in the middle of the next one.
  await button(page, 'Næste').click();
  await button(page, 'Optag').click();
  await expect(page.getByText('Tal nu.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(`En indtalt stemme siger 1 af ${ALL}.`)).toBeVisible();
  const file = await saved(page);
  expect(Object.keys(unzipSync(new Uint8Array(file)))).toEqual([
    'sounds/da/phrases.json',
    'sounds/da/voice.mp3',
  ]);

  const phone = await freshPhone(browser, page.url());
  await expect(phone.getByText('Lige nu taler appens egen stemme.')).toBeVisible();
  const before = await printedPitch(phone, 330);
  await phone.goto(page.url());
  await pick(phone, file);
  await expect(phone.getByText(`Stemmen siger 1 af ${ALL} sætninger.`)).toBeVisible();
  await button(phone, 'Brug stemmen').click();
  await expect(phone.getByText('Stemmen er klar.')).toBeVisible();
  await new AppPage(phone).cached();
  await phone.context().setOffline(true);
  await phone.reload();
  await phone.getByLabel('Emne').selectOption('progress');
  await button(phone, 'Forrige').click();
  await button(phone, 'Hør').click();
  await expect.poll(() => phone.evaluate(() => (globalThis as unknown as { ear: Ear }).ear.ended)).toBe(1);
  const after = await printedPitch(phone, 330);
  expect(before).toBeLessThan(0.3);
  expect(after).toBeGreaterThan(0.7);

  await phone.goto(page.url());
  await button(phone, 'Fjern stemmen').click();
  await expect(phone.getByText('Vil du fjerne 1 optagelse fra denne telefon?')).toBeVisible();
  await button(phone, 'Ja, fjern').click();
  await expect(phone.getByText('Stemmen er fjernet.')).toBeVisible();
  expect(await printedPitch(phone, 330)).toBeLessThan(0.3);
});

test('a file that is no voice is refused in one sentence, and the voice that is here stays', async ({
  app,
  page,
}) => {
  await app.open('voice');
  await say(page);
  const good = await saved(page);
  const inside = unzipSync(new Uint8Array(good));
  const list = new TextDecoder().decode(inside['sounds/da/phrases.json']);
  const changed = (from: string | RegExp, to: string) =>
    Buffer.from(
      zipSync({ ...inside, 'sounds/da/phrases.json': new TextEncoder().encode(list.replace(from, to)) }),
    );
  const noise =
    inside['sounds/da/voice.mp3']?.map((byte, i) => (i < 2 ? byte : (i * 37) % 251)) ?? new Uint8Array();
  for (const [file, sentence] of [
    [Buffer.from('Kære mor, her er filen'), 'Filen kan ikke læses.'],
    [Buffer.from(zipSync({ 'ferie.jpg': noise })), 'Filen er ikke en stemme til Venepumpen.'],
    [good.subarray(0, good.length / 2), 'Stemmen er beskadiget.'],
    [Buffer.alloc(5_000_000), 'Filen er for stor'],
    [changed('"version": 1', '"version": 9'), 'Stemmen er fra en nyere udgave af appen.'],
    [changed('"language": "da"', '"language": "en"'), 'Stemmen taler et andet sprog end appen.'],
    [changed(/"text": ".*?"/, '"text": "Stå på hænder"'), 'Stemmen siger ikke det samme som appen mere.'],
    [changed(/"seconds": [\d.]+/, '"seconds": 99'), 'Stemmen er beskadiget.'],
    [Buffer.from(zipSync({ ...inside, 'sounds/da/voice.mp3': noise })), 'Stemmen er beskadiget.'],
  ] as const) {
    await pick(page, file);
    await expect(page.getByText(sentence)).toContainText('Intet er ændret.');
    await expect(page.getByText(`En indtalt stemme siger 1 af ${ALL}.`)).toBeVisible();
    await button(page, 'Luk beskeden').click();
  }
  expect((await saved(page)).length).toBe(good.length);
});

test('without a microphone, or when it is refused, that is said, and nothing is lost', async ({
  app,
  page,
}) => {
  await app.open('voice');
  for (const [name, sentence] of [
    ['NotAllowedError', 'Appen må ikke bruge mikrofonen.'],
    ['NotFoundError', 'Der er ingen mikrofon på denne enhed.'],
    ['NotReadableError', 'Mikrofonen er optaget af noget andet.'],
  ] as const) {
    await page.evaluate((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, name);
    await button(page, 'Optag').click();
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
  await page.reload();
  await button(page, 'Optag').click();
  await expect(page.getByText('Denne browser kan ikke optage.')).toBeVisible();
  await expect(page.getByText(`${ALL} sætninger mangler.`)).toBeVisible();
});
