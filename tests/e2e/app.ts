import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import type { ExerciseId } from '#score/types.ts';
import { compile } from '#timeline/compile.ts';
import type { Block } from '#timeline/types.ts';

/** The session of somebody who has changed nothing. */
export const usualSession = compile(programmeOf({ ...usual, explained: true }));

/** Where an exercise lies in it, in seconds. */
export function blockOf(id: ExerciseId): Block {
  const block = usualSession.blocks.find((one) => one.id === id);
  if (!block) throw new Error(`no ${id} in the session`);
  return block;
}
/** The first exercise of it. */
export const first = blockOf('belly-breath');

/** One exercise begun from its card, by somebody who has changed nothing. */
export const alone = (id: ExerciseId) =>
  compile(
    programmeOf(
      { ...usual, explained: true },
      leaflet.filter((one) => one.id === id),
    ),
  );

/** The app as a patient meets it, and the clock turned by hand. */
export const test = base.extend<{ app: AppPage; foreign: string[]; firstTime: boolean; known: boolean }>({
  /** Nobody has opened the app on this phone before: it begins with the pages of the first start. */
  firstTime: [false, { option: true }],
  known: [
    async ({ context, firstTime }, use) => {
      if (!firstTime) await knownPatient(context);
      await use(!firstTime);
    },
    { auto: true },
  ],
  // No request may ever leave the origin: every test is a test of that.
  foreign: [
    async ({ context, page, baseURL }, use) => {
      const foreign = foreignRequests(context, baseURL ?? '');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text()))
          errors.push(message.text());
      });
      await use(foreign);
      expect(foreign, 'requests to other origins').toEqual([]);
      expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new AppPage(page)),
});
export { expect };

/** What is asked of others than `origin` from now on, by any page of this browser; for a context a test makes itself too. */
export function foreignRequests(context: BrowserContext, origin: string): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data|about):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** Leaves on the phone what the app leaves when the pages of the first start have been seen. */
export async function knownPatient(phone: BrowserContext | Page): Promise<void> {
  await phone.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.welcomed', 'yes');
  });
}

/** From the next load on: how the `<audio>` of the app is doing, whenever it is asked. */
export async function audioOf(page: Page) {
  await page.addInitScript(() => {
    const Usual = window.Audio;
    window.Audio = class extends Usual {
      constructor() {
        super();
        Object.assign(window, { audio: this });
      }
    };
  });
  return () =>
    page.evaluate(() => {
      const { muted, paused, currentTime } = (window as unknown as { audio: HTMLAudioElement }).audio;
      return { muted, paused, currentTime };
    });
}

export class AppPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the app with the transport that the test turns. */
  async openManual(path = ''): Promise<void> {
    await this.page.goto(`./?transport=manual#/${path}`);
    await this.laidOut();
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(`./#/${path}`);
    await this.laidOut();
  }

  /** The page stands there in its own font: another one would be measured otherwise. */
  async laidOut(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await this.page.evaluate(async () => void (await document.fonts.ready));
  }

  start() {
    return this.page.getByRole('button', { name: 'Start', exact: true });
  }

  /** Starts a session, and waits until its clock runs. */
  async begin(button = this.start()): Promise<void> {
    await button.click();
    await this.running();
  }

  async running(): Promise<void> {
    await expect(this.page.locator('main[aria-busy="false"]')).toBeVisible({ timeout: 30_000 });
  }

  /** Turns the clock to a position in seconds, as many frames as it takes for the page to have seen it. */
  async turnTo(seconds: number): Promise<void> {
    await this.page.evaluate(async (to) => {
      document.dispatchEvent(new CustomEvent('venepumpen:turn', { detail: to }));
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    }, seconds);
  }

  /** Goes on in small turns, so that no cue is skipped and everything can be seen on the way. */
  async playTo(from: number, to: number, stride = 1): Promise<void> {
    await this.page.evaluate(
      async ({ from, to, stride }) => {
        for (let t = from; t < to + stride; t += stride) {
          document.dispatchEvent(new CustomEvent('venepumpen:turn', { detail: Math.min(t, to) }));
          await new Promise(requestAnimationFrame);
        }
      },
      { from, to, stride },
    );
  }

  /** Waits until the service worker holds everything a session needs. */
  async cached(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      for (let i = 0; i < 300; i++) {
        const names = await caches.keys();
        const sizes = await Promise.all(names.map(async (n) => (await (await caches.open(n)).keys()).length));
        if (sizes.some((size) => size > 15)) return;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('the service worker has cached nothing');
    });
  }
}
