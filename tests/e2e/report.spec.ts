import { chromium, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { remember, type Past } from './history.ts';

const NOW = new Date('2026-11-25T20:00');
const REASONS = ['pain', 'dizzy', 'interrupted', 'enough'] as const;
/** 28 days with as much to tell as a report can hold: three times a day, everything asked, every third stopped. */
const full: Past[] = Array.from({ length: 84 }, (_, i) => ({
  day: new Date(Date.UTC(2026, 9, 29 + Math.floor(i / 3))).toISOString().slice(0, 10),
  hour: 8 + 6 * (i % 3),
  exercises: i % 3 === 2 ? 4 : 7,
  before: { heaviness: 10, pain: 10 },
  after: { heaviness: 10, pain: i % 11 },
  ...(i % 3 === 2 && { reason: REASONS[i % 4] ?? 'pain' }),
}));

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
/** The code as it stands on the screen, in pixels. */
async function codeOnScreen(page: Page): Promise<Picture> {
  const png = await page.getByRole('img', { name: 'QR-kode med rapporten' }).screenshot();
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { pixels: Array.from(data), width: image.width, height: image.height };
  }, png.toString('base64'));
  return { data: Uint8ClampedArray.from(pixels), width, height };
}

/** A film for a camera: the picture in the middle of grey, as a phone sees it that is held a little away. */
async function film(picture: Picture, path: string): Promise<void> {
  const side = Math.ceil((picture.width * 1.3) / 16) * 16;
  const edge = Math.floor((side - picture.width) / 2);
  const luma = new Uint8Array(side * side).fill(128);
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      luma[(y + edge) * side + x + edge] = picture.data[4 * (y * picture.width + x)] ?? 0;
  const frame = [Buffer.from('FRAME\n'), luma, new Uint8Array((side * side) / 2).fill(128)];
  const head = Buffer.from(`YUV4MPEG2 W${side} H${side} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(path, Buffer.concat([head, ...frame, ...frame]));
}

test('the report stands on one screen and one sheet, and its code is read by a stranger and by another copy of the app', async ({
  app,
  page,
  baseURL,
}) => {
  test.slow();
  await page.clock.setFixedTime(NOW);
  await app.openManual('progress');
  await remember(page, full);
  await page.getByRole('button', { name: 'Vis til din fysioterapeut' }).click();
  await expect(page.getByText('28 dage med øvelser, 84 gange i alt.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Maveåndedræt/ })).toContainText('28');
  await expect(page.getByRole('listitem').filter({ hasText: '25. nov.: ' })).toBeVisible();
  const sheet = await page.getByRole('article').innerText();

  await test.step('one sheet of A4, also from a dark phone with large text', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => document.documentElement.setAttribute('data-text', '2'));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(pdf)?.slice(1, 3)).toEqual(['594', '841']);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.documentElement.setAttribute('data-text', '1'));
  });

  const picture = await codeOnScreen(page);
  const text = jsQR(picture.data, picture.width, picture.height)?.data ?? '';
  expect(text).toMatch(/^Venepumpen1\.[0-9a-f]{8}\.\[/);

  const folder = await mkdtemp(join(tmpdir(), 'venepumpen-camera-'));
  const camera = join(folder, 'code.y4m');
  await film(picture, camera);
  const other = await chromium.launch({
    ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });
  try {
    const context = await other.newContext({ locale: 'da-DK', permissions: ['camera'] });
    const theirs = await context.newPage();
    await theirs.addInitScript(() => {
      const { mediaDevices } = navigator;
      const ask = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wishes) => {
        const stream = await ask(wishes);
        Object.assign(window, { streams: [...(window as unknown as Streams).streams, stream] });
        return stream;
      };
      Object.assign(window, { streams: [] });
    });
    await theirs.goto(`${baseURL ?? ''}#/read-report`);
    expect(await live(theirs)).toEqual([]);
    await test.step('by camera, which is given back when it has been read', async () => {
      await theirs.getByRole('button', { name: 'Brug kameraet' }).click();
      await expect(theirs.getByText('84 gange i alt.')).toBeVisible({ timeout: 20_000 });
      expect((await theirs.getByRole('article').innerText()).trim()).toBe(
        sheet.replace(/Din fysioterapeut kan læse[^\n]*\n+/, '').trim(),
      );
      expect(await live(theirs)).toEqual(['ended']);
    });
    await test.step('or pasted, out of a letter that has broken its lines', async () => {
      await theirs.getByRole('button', { name: 'Læs en anden' }).click();
      await theirs.getByLabel('Rapporten som tekst').fill(`Hej!\n${text.replace(/.{60}/g, '$&\n')}\nHilsen`);
      await theirs.getByRole('button', { name: 'Vis rapporten' }).click();
      await expect(theirs.getByText('84 gange i alt.')).toBeVisible();
      await theirs.goto(`${baseURL ?? ''}#/progress`);
      await expect(theirs.getByText('Her vokser dit billede')).toBeVisible();
    });
    await test.step('the camera is given back as well when she leaves without a code', async () => {
      await theirs.goto(`${baseURL ?? ''}#/read-report`);
      await theirs.evaluate(() => (CanvasRenderingContext2D.prototype.drawImage = () => undefined));
      await theirs.getByRole('button', { name: 'Brug kameraet' }).click();
      await expect(theirs.getByText('Hold koden midt i billedet.')).toBeVisible();
      await expect.poll(() => live(theirs)).toEqual(['ended', 'live']);
      await theirs.getByRole('link', { name: 'Tilbage' }).click();
      await expect.poll(() => live(theirs)).toEqual(['ended', 'ended']);
    });
  } finally {
    await other.close();
    await rm(folder, { recursive: true, force: true });
  }
});

interface Streams {
  streams: MediaStream[];
}
const live = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as Streams).streams.flatMap((s) => s.getTracks().map((track) => track.readyState)),
  );

test('what is no report is refused in a sentence, and so is a camera that cannot be', async ({
  app,
  page,
}) => {
  await app.openManual('read-report');
  const paste = page.getByLabel('Rapporten som tekst');
  for (const [text, sentence] of [
    ['', 'Det er ikke en rapport fra Venepumpen.'],
    ['<img src=x onerror=alert(1)>', 'Det er ikke en rapport fra Venepumpen.'],
    ['Venepumpen9.00000000.[1]', 'Rapporten er fra en nyere udgave'],
    ['Venepumpen1.00000000.[["__proto__"]]', 'Rapporten er ikke kommet helt med.'],
  ] as const) {
    await paste.fill(text);
    await page.getByRole('button', { name: 'Vis rapporten' }).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('article')).toBeHidden();
  }
  for (const [name, sentence] of [
    ['NotAllowedError', 'Kameraet må ikke bruges.'],
    ['NotFoundError', 'Her er intet kamera.'],
    ['NotReadableError', 'Kameraet bruges af noget andet.'],
  ] as const) {
    await page.evaluate((why) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', why));
    }, name);
    await page.getByRole('button', { name: 'Brug kameraet' }).click();
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
});

test('the report can be copied as text, and by hand where the browser will not', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(NOW);
  await app.openManual('progress');
  await remember(page, full.slice(-3));
  await page.getByRole('button', { name: 'Vis til din fysioterapeut' }).click();
  await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
  await expect(page.getByText('Teksten er kopieret.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
  await expect(page.getByLabel('Rapporten som tekst')).toHaveValue(copied);
  expect(copied).toMatch(/^Venepumpen1\./);
});
