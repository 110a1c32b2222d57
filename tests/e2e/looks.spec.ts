import AxeBuilder from '@axe-core/playwright';
import type { Page, ViewportSize } from '@playwright/test';
import { alone, blockOf, expect, first, test, type AppPage, usualSession } from './app.ts';
import { giveFilms } from './inside-films.ts';
import { remember } from './history.ts';

const SIZES: readonly [ViewportSize, ViewportSize, ...ViewportSize[]] = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
];

/** Today, so that its details are shown. */
const PAST = [
  {
    day: '2026-11-25',
    before: { heaviness: 10, pain: 3 },
    after: { heaviness: 0, pain: null },
  },
];

/** Every screen, by what a patient does to get there. */
const SCREENS: Record<string, (app: AppPage, page: Page) => Promise<void>> = {
  today: async (app) => app.openManual(),
  exercise: async (app) => app.openManual('exercise/foot-pump'),
  settings: async (app) => app.openManual('settings'),
  sound: async (app) => app.openManual('sound'),
  figure: async (app) => app.openManual('figure'),
  days: async (app) => app.openManual('days'),
  keep: async (app) => app.openManual('keep'),
  'first start': async (app, page) => {
    await app.openManual('welcome');
    for (let i = 0; i < 3; i++) {
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Videre' }).click();
    }
  },
  'own voice': async (app, page) => {
    await app.openManual('voice');
    await expect(page.getByLabel('Emne')).toBeVisible();
  },
  'before lying down': async (app) => app.openManual('ready'),
  ready: async (app) => app.openManual('ready'),
  progress: async (app, page) => {
    await app.openManual('progress');
    await remember(page, PAST);
    await expect(page.getByRole('table', { name: 'Tyngde' })).toBeVisible();
    await page.getByRole('button', { name: 'Skriv øvelser ind' }).click();
  },
  report: async (app, page) => {
    await app.openManual('report');
    await remember(page, PAST);
    await expect(page.getByRole('img', { name: 'QR-kode med rapporten' })).toBeVisible();
  },
  'reading a report': async (app, page) => {
    await app.openManual('read-report');
    await page.getByRole('button', { name: 'Vis rapporten' }).click();
  },
  before: async (app, page) => {
    await app.openManual('days');
    await page.getByRole('switch', { name: 'Spørg før og efter' }).click();
    await app.openManual();
    await app.start().click();
    await page.getByText('10', { exact: true }).first().click();
  },
  breathing: async (app) => app.openManual('breathing'),
  knowledge: async (app) => app.openManual('knowledge'),
  safety: async (app) => app.openManual('safety'),
  about: async (app) => app.openManual('about'),
  'the way to the home screen': async (app, page) => {
    await app.openManual('about');
    await page.getByRole('button', { name: 'Læg den på hjemmeskærmen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'asked why she stopped breathing along': async (app, page) => {
    await app.openManual('breathing');
    await app.begin();
    await app.turnTo(20);
    await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
    await expect(page.getByText('Hvad fik dig til at stoppe?')).toBeVisible();
  },
  breath: async (app) => inSession(app, first.start + 2),
  'own breathing': async (app, page) => {
    await app.openManual('breathing');
    await page.getByText('Egen').click();
  },
  pacer: async (app) => {
    await app.openManual('breathing');
    await app.begin();
    await app.turnTo(14.5);
  },
  'left and right': async (app) => inSession(app, blockOf('leg-pump').start + 13.5),
  'see-through breath': async (app, page) => seeThrough(app, page, first.start + 2),
  'see-through left and right': async (app, page) => seeThrough(app, page, blockOf('leg-pump').start + 14.5),
  'getting ready': async (app) => inSession(app, blockOf('all-fours').from + 0.8),
  'getting up': async (app) => inSession(app, blockOf('elbow-rest').to + 2.5),
  paused: async (app, page) => {
    await inSession(app, blockOf('leg-pump').start + 13.5);
    await page.keyboard.press('Space');
  },
  adjusting: async (app, page) => {
    await inSession(app, blockOf('leg-pump').to - 40);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Tilpas' }).click();
    // Everything of the sheet is seen without scrolling.
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Fortsæt' })).toBeVisible();
    const more = await dialog.evaluate((e) => e.scrollHeight - e.clientHeight);
    expect(more).toBeLessThanOrEqual(0);
  },
  finished: async (app, page) => {
    await app.openManual('exercise/elbow-rest');
    await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
    await app.playTo(0, alone('elbow-rest').duration);
    await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  },
  'asked why she stopped': async (app, page) => {
    await inSession(app, first.start + 2);
    await page.getByRole('button', { name: /Slut øvelserne/ }).click();
    await expect(page.getByText('Hvad fik dig til at stoppe?')).toBeVisible();
  },
  'stopped because it hurt': async (app, page) => {
    await inSession(app, first.start + 2);
    await page.getByRole('button', { name: /Slut øvelserne/ }).click();
    await page.getByRole('button', { name: 'Det gjorde ondt' }).click();
  },
  'asked how it feels afterwards': async (app, page) => {
    await app.openManual('days');
    await page.getByRole('switch', { name: 'Spørg før og efter' }).click();
    await app.openManual();
    await app.start().click();
    await page.getByText('6', { exact: true }).first().click();
    await app.begin();
    await app.turnTo(first.start + 2);
    await page.getByRole('button', { name: /Slut øvelserne/ }).click();
    await page.getByText('3', { exact: true }).first().click();
  },
};

// In the afternoon, whatever the hour: the greeting and the note are longest then.
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-25T15:30:00Z'));

async function inSession(app: AppPage, at: number): Promise<void> {
  await app.openManual();
  await app.begin();
  await app.turnTo(at);
}

async function seeThrough(app: AppPage, page: Page, at: number): Promise<void> {
  await giveFilms(page, 'with inside');
  await inSession(app, at);
  await page.getByRole('button', { name: 'Vis venepumpen' }).click();
  await expect(page.getByText('Tegningen er forenklet')).toBeVisible();
}

/** What is wider than the screen, cut off, or lies under something else: measured, not guessed from pictures. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px wider than the screen`);
    const named = (e: Element) =>
      `${e.tagName.toLowerCase()} "${(e.textContent || e.ariaLabel || '').trim().slice(0, 30)}"`;
    for (const e of document.querySelectorAll<HTMLElement>('button, a, h1, h2, p, b, small, span, label')) {
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      if (
        e.classList.contains('sr-only') ||
        e.closest('.sr-only') ||
        box.width === 0 ||
        style.fontSize === '0px'
      )
        continue;
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`${named(e)} sticks out sideways`);
      if (e.scrollWidth > e.clientWidth + 1 && style.display !== 'inline' && style.overflow !== 'visible')
        found.push(`${named(e)} is cut`);
      if (e.matches('button, a')) {
        const small = Math.min(box.width, box.height);
        if (small < 47) found.push(`${named(e)} is only ${Math.round(small)} px`);
      }
    }
    return found;
  });

/** What fades in has come: a half-seen word has half its contrast. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );

/** Text twice as large is chosen where she stands, as in another tab: her place on the way is kept. */
async function largeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const key = 'venepumpen.settings';
    const chosen = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
    localStorage.setItem(key, JSON.stringify({ ...chosen, textSize: '2' }));
    dispatchEvent(new StorageEvent('storage', { key }));
  });
  await expect(page.locator('html[data-text="2"]')).toHaveCount(1);
}

for (const [name, go] of Object.entries(SCREENS)) {
  test(`${name} fits every size of screen and text twice as large, with nothing cut, and is accessible in light and dark`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(SIZES[0]);
    await go(app, page);
    // Nobody scrolls while lying on the floor.
    const onTheFloor = page.url().endsWith('#/session');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const at = `${size.width} × ${size.height}`;
      expect.soft(await faults(page), at).toEqual([]);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (onTheFloor) expect.soft(tall, `${at}: scrolls`).toBeLessThanOrEqual(0);
    }

    await page.setViewportSize(SIZES[1]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      // All in the page itself: it has no frames for which a second page would have to be opened.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // Names and structure are the same in both: in the dark only the contrast can be another.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
      expect.soft(found, colorScheme).toEqual([]);
    }

    await page.setViewportSize(SIZES[0]);
    await largeText(page);
    expect(await faults(page), 'text twice as large').toEqual([]);
  });
}

for (const language of ['da', 'en'])
  test(`with text twice as large nothing has to be scrolled to on the way between exercises, ${language}`, async ({
    app,
    page,
  }) => {
    const settings = JSON.stringify({ textSize: '2', language });
    await page.addInitScript((kept) => localStorage.setItem('venepumpen.settings', kept), settings);
    await page.setViewportSize({ width: 360, height: 640 });
    await app.openManual();
    await app.begin();
    for (const span of usualSession.spans) {
      if (span.kind === 'phase') continue;
      // At the beginning of the first stretch things are fetched; at the end of each stands what she does then.
      for (const t of [span.from + 0.5, span.to - 0.5]) {
        await app.turnTo(t);
        const tall = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        expect.soft(tall, `${span.kind} at ${t} s`).toBeLessThanOrEqual(0);
      }
    }
  });

test('Start is seen above the tabs without scrolling at any hour, also with large text', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', '{"textSize":"2"}');
  });
  for (const [hour, greeting] of [
    ['08', 'Godmorgen'],
    ['13', 'Goddag'],
    ['16', 'God eftermiddag'],
    ['21', 'God aften'],
  ] as const)
    for (const size of [SIZES[0], SIZES[1]]) {
      await page.clock.setFixedTime(`2026-11-25T${hour}:00:00+01:00`);
      if (size) await page.setViewportSize(size);
      // The same address again would not load the page anew, and the hour would stay what it was.
      await page.goto('about:blank');
      await app.openManual();
      await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible();
      const [start, bar] = [
        await app.start().boundingBox(),
        await page.getByRole('navigation').boundingBox(),
      ];
      expect((start?.y ?? NaN) + (start?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
    }
});

test('Start is seen without scrolling on a phone that lies on its side', async ({ app, page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await app.openManual();
  await expect(app.start()).toBeInViewport({ ratio: 1 });
});

test('with reduced motion the figure stands in one pose for each movement', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await inSession(app, first.start + 1);
  const pose = () => page.locator('.figure div:not([hidden]):not(.ghost) > svg').first().innerHTML();
  await expect(page.locator('.figure svg').first()).toBeVisible();
  await app.turnTo(first.start + 1.1);
  const begun = await pose();
  await app.turnTo(first.start + 3.5);
  expect(await pose()).toBe(begun);
  await app.turnTo(first.start + 7);
  expect(await pose()).not.toBe(begun);
});

test('with motion the figure moves within a movement', async ({ app, page }) => {
  await inSession(app, first.start + 1);
  const pose = () => page.locator('.figure div:not([hidden]) > svg').first().innerHTML();
  await expect(page.locator('.figure svg').first()).toBeVisible();
  await app.turnTo(first.start + 1.1);
  const begun = await pose();
  await app.turnTo(first.start + 3.5);
  expect(await pose()).not.toBe(begun);
});
