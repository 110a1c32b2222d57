import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { blockOf, expect, test } from './app.ts';

/** A breath, a movement of one leg, the longest words to get ready by, and a rest counted in seconds. */
const MOMENTS = {
  breath: blockOf('belly-breath').start + 1,
  foot: blockOf('foot-pump').start + 5,
  ready: blockOf('all-fours').start - 10,
  elbows: blockOf('elbow-rest').start + 8,
} as const;

/** What sticks out of the screen, is cut, or lies under something else; in any turn, since it is measured as seen. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const seen = (e: Element) => e.getBoundingClientRect();
    const texts = [...document.querySelectorAll<HTMLElement>('main h1, main p, main .content button')];
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    for (const e of [...texts, ...document.querySelectorAll('main .picture')]) {
      const box = seen(e);
      const name = e.textContent?.trim().slice(0, 20) || 'the picture';
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        found.push(`${name} sticks out`);
      if (e.scrollWidth > e.clientWidth + 1) found.push(`${name} is cut`);
      if (e.matches('button') && Math.min(box.width, box.height) < 55) found.push(`${name} is too small`);
      for (const other of document.querySelectorAll('main .words > *, main .picture'))
        if (other !== e && !other.contains(e) && !e.contains(other) && overlap(box, seen(other)))
          found.push(`${name} lies on ${other.textContent?.trim().slice(0, 20) || 'the picture'}`);
    }
    return found;
  });

/** A phone that keeps its screen on: there is nothing to be told about it. */
const screenStaysOn = (page: Page) =>
  page.addInitScript(() => {
    const lock = () => Object.assign(new EventTarget(), { released: false, release: async () => undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => lock() } });
  });

/** Which way the top of a word points, in degrees clockwise, and its height in the words' own direction. */
const turnOf = (page: Page, of: string) =>
  page.locator(of).evaluate((element) => {
    let turned = 0;
    for (let e: Element | null = element; e; e = e.parentElement) {
      const { transform } = getComputedStyle(e);
      if (transform === 'none') continue;
      const matrix = new DOMMatrix(transform);
      turned += Math.round((Math.atan2(matrix.b, matrix.a) * 180) / Math.PI);
    }
    return { turned: (turned + 360) % 360, size: parseFloat(getComputedStyle(element).fontSize) };
  });

for (const [turn, next] of [
  [0, 90],
  [90, 180],
  [180, 270],
  [270, 0],
] as const)
  test(`turned by ${turn}°, all is on the screen and large, and a tap anywhere pauses and goes on`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(
      (chosen) => {
        if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', chosen);
      },
      JSON.stringify({ floor: true, turn: String(turn) }),
    );
    await screenStaysOn(page);
    const paused = page.getByRole('heading', { name: 'Pause' });
    for (const [size, start] of [
      [{ width: 360, height: 640 }, 'Start'],
      // Once the journal has been read: until then it says Start here too.
      [{ width: 844, height: 390 }, 'Begynd forfra'],
    ] as const) {
      await page.setViewportSize(size);
      await page.goto('about:blank');
      await app.openManual();
      await app.begin(page.getByRole('button', { name: start, exact: true }));
      for (const [name, at] of Object.entries(MOMENTS)) {
        await app.turnTo(at);
        expect(await faults(page), `${name}, ${size.width} px wide`).toEqual([]);
        const [word, number] = [await turnOf(page, 'main .cue'), await turnOf(page, 'main .number b')];
        expect([word.turned, number.turned]).toEqual([turn, turn]);
        // 56 px can be read from two metres; the number is larger than everything else.
        if (name !== 'ready') expect(word.size).toBeGreaterThanOrEqual(56);
        expect(number.size).toBeGreaterThanOrEqual(name === 'ready' ? 72 : 128);
        await expect(page.getByRole('button', { name: 'Jeg er klar' })).toHaveCount(name === 'ready' ? 1 : 0);
      }
      const corner = size.height - 3;
      for (const [x, y] of [
        [3, 3],
        [size.width - 3, corner],
        [size.width / 2, size.height / 2],
      ] as const) {
        await page.mouse.click(x, y);
        await expect(paused).toBeVisible();
        expect(await faults(page), `pause, ${size.width} px wide`).toEqual([]);
        await page.mouse.click(3, corner);
        await expect(paused).toBeHidden();
      }
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    await page.mouse.click(3, 3);
    await page.getByRole('button', { name: 'Drej billedet' }).click();
    await page.keyboard.press('Escape');
    await expect(paused).toBeVisible();
    await page.mouse.click(3, 3);
    expect((await turnOf(page, 'main .cue')).turned).toBe(next);
  });

test('the floor view is chosen in the middle of a session, remembered with its turn, and left again', async ({
  app,
  page,
}) => {
  await screenStaysOn(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await app.openManual();
  await app.begin();
  await app.turnTo(MOMENTS.breath);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Tilpas' }).click();
  await page.getByRole('switch', { name: 'Gulvvisning' }).click();
  await expect(page.getByText('Tryk hvor som helst for at fortsætte')).toBeVisible();
  await page.mouse.click(3, 3);
  expect((await turnOf(page, 'main .cue')).turned).toBe(90);

  // As far as she likes, in another language, and with very large text.
  await page.goto('about:blank');
  await app.openManual('figure');
  await expect(page.getByRole('switch', { name: 'Gulvvisning' })).toBeChecked();
  await page.getByRole('group', { name: 'Gulvvisningen vender' }).getByText('Venstre').click();
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await page.getByRole('radio', { name: 'Meget stor' }).press('Space');
  await page.getByText('English').click();
  await app.openManual();
  await app.begin();
  await app.turnTo(MOMENTS.foot);
  expect((await turnOf(page, 'main .cue')).turned).toBe(270);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Space');
  await expect(page.getByText('Tap anywhere to go on')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Usual view' }).click();
  await page.getByRole('button', { name: 'Go on' }).last().click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
});

/** Nothing can be kept, and the phone will not keep its screen on. */
const inTrouble = async (page: Page, turn: number) =>
  page.addInitScript(
    (chosen) => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
      if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', chosen);
    },
    JSON.stringify({ floor: true, turn: String(turn) }),
  );

// Upside down, 180° and 270°, everything lies as in these two.
for (const turn of [0, 90])
  test(`turned by ${turn}°, what could not be done is said large, one at a time, and "I am ready" is in reach`, async ({
    app,
    page,
  }) => {
    await inTrouble(page, turn);
    const notice = page.getByRole('status').filter({ hasText: /./ });
    for (const size of [
      { width: 360, height: 640 },
      { width: 844, height: 390 },
    ]) {
      await page.setViewportSize(size);
      await page.goto('about:blank');
      await app.openManual();
      await app.begin();
      for (const name of ['breath', 'foot', 'ready'] as const) {
        await app.turnTo(MOMENTS[name]);
        await expect(notice).toHaveText(/Dagen kan ikke gemmes/);
        expect(await faults(page), `${name}, ${size.width} px wide`).toEqual([]);
        const said = await turnOf(page, 'main [role="status"] p');
        expect([said.turned, said.size >= 18]).toEqual([turn, true]);
        const word = await turnOf(page, 'main .cue');
        if (name !== 'ready') expect(word.size).toBeGreaterThanOrEqual(44);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
      // Put away, the next one comes, and the session goes on meanwhile.
      await page.getByRole('button', { name: 'Luk beskeden' }).click();
      await expect(notice).toHaveText(/Skærmen kan blive mørk/);
      await page.getByRole('button', { name: 'Luk beskeden' }).click();
      await expect(notice).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Pause' })).toBeHidden();

      await page.getByRole('button', { name: 'Jeg er klar' }).click();
      await expect(page.getByText('Bøj', { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Jeg er klar' })).toBeHidden();
    }
  });
