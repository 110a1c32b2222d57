import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { da } from '#i18n/da.ts';
import { phrasesOf } from '#players/sound/phrases.ts';
import { tickTimes } from '#session/tap-delay.ts';
import { expect, test, first, usualSession } from './app.ts';

interface Phone {
  audio?: HTMLAudioElement;
  /** Where its sound is, while the test says so, in seconds. */
  at?: number;
  readonly said: string[];
  /** Every wake lock that was given, and whether it has been given back. */
  readonly locks: { released: boolean }[];
}
declare global {
  interface Window {
    phone: Phone;
  }
}

/** A phone with a Danish voice of its own and a screen that can be kept on; remembers what was asked of it. */
const givePhone = (page: Page) =>
  page.addInitScript(() => {
    window.phone = { said: [], locks: [] };
    const Usual = window.Audio;
    window.Audio = class extends Usual {
      constructor() {
        super();
        window.phone.audio = this;
      }
      override get currentTime() {
        return window.phone.at ?? super.currentTime;
      }
      override set currentTime(to) {
        super.currentTime = to;
      }
    };
    const speaker = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'da-DK', localService: true, name: 'Sara' }],
      speak(utterance: { text: string; onend?: () => void }) {
        window.phone.said.push(utterance.text);
        setTimeout(() => utterance.onend?.(), 50);
      },
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speaker });
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    const request = async () => {
      const lock = Object.assign(new EventTarget(), { released: false, release: async () => undefined });
      lock.release = async () => void (lock.released = true);
      window.phone.locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });

test('tapping along finds out how late a headset is, and the sound can be taken along as a file', async ({
  app,
  page,
}) => {
  await givePhone(page);
  await app.open('sound');
  await page.getByRole('button', { name: 'Find det ved at lytte' }).click();
  const pad = page.getByRole('button', { name: 'Tryk i takt med tonerne' });
  await expect(pad).toBeVisible();
  // A finger that follows what a headset plays 200 ms late, on the sound's own clock: a busy machine taps later still.
  await pad.evaluate((element, ticks) => {
    for (const tick of ticks) {
      window.phone.at = tick + 0.2;
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }
    delete window.phone.at;
  }, tickTimes);
  // Told when all ticks have been played.
  await expect(page.getByText('Billedet venter nu 200 tusindedele')).toBeVisible({ timeout: 30_000 });
  const waits = page.getByRole('spinbutton', { name: /Billedet venter/ });
  await expect(waits).toHaveAttribute('aria-valuenow', '200');

  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem lyden' }).click();
  const download = await arrives;
  expect(download.suggestedFilename()).toBe('venepumpen-da.wav');
  const file = await readFile(await download.path());
  expect(file.subarray(0, 4).toString()).toBe('RIFF');
  expect(file.length).toBe(44 + (Math.floor(usualSession.duration) + 1) * 22_050 * 2);
  await expect(page.getByText('Lyden er gemt.')).toBeVisible();
});

test("the phone's own voice speaks, sound goes off and on at once, and the screen is kept on until the end", async ({
  app,
  page,
}) => {
  await givePhone(page);
  await app.open('sound');
  await page.getByText('Telefonens stemme', { exact: true }).click();
  await app.open();
  await app.begin();
  await expect(page.getByRole('img', { name: 'Skærmen holdes tændt' })).toBeVisible();
  // Whichever: a phrase that falls into a moment in which a busy machine draws nothing is left out.
  const phrases = [...phrasesOf(da).values()];
  await expect
    .poll(() => page.evaluate((all) => all.some((one) => window.phone.said.includes(one)), phrases), {
      timeout: 30_000,
    })
    .toBe(true);

  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  const isMuted = () => page.evaluate(() => window.phone.audio?.muted);
  const sound = page.getByRole('button', { name: 'Lyd', exact: true });
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  expect(await isMuted()).toBe(true);
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  expect(await isMuted()).toBe(false);

  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.phone.locks.map(({ released }) => released))).toEqual([true]);
});

test('a pause of a minute lets the screen go dark, and going on keeps it on again', async ({ app, page }) => {
  await givePhone(page);
  await page.clock.install();
  await app.openManual();
  await app.begin();
  const held = () => page.evaluate(() => window.phone.locks.map(({ released }) => !released));
  await expect.poll(held).toEqual([true]);
  await app.turnTo(first.start + 1);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Fortsæt' }).first()).toBeVisible();
  await page.clock.fastForward(50_000);
  expect(await held()).toEqual([true]);
  await page.clock.fastForward(10_000);
  await expect.poll(held).toEqual([false]);
  await page.getByRole('button', { name: 'Fortsæt' }).first().click();
  await expect.poll(held).toEqual([false, true]);
});
