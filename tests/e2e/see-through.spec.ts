import type { Page, Request } from '@playwright/test';
import { filmsOf } from '#players/picture/picture-at.ts';
import { expect, test, first, usualSession } from './app.ts';
import { giveFilms } from './inside-films.ts';

// The service worker answers before a test could put another film in its place.
test.use({ serviceWorkers: 'block' });

const toggle = (page: Page) => page.getByRole('button', { name: 'Vis venepumpen' });
const drawn = (page: Page) => page.locator('.figure div:not([hidden]):not(.ghost) > svg');
const inside = (page: Page) => drawn(page).locator('.inside');
const caption = (page: Page) => page.getByText('Tegningen er forenklet');

/** Where every part of the body stands: the shapes, without the parts inside. */
const pose = (page: Page) =>
  drawn(page).evaluate((svg) =>
    [...svg.querySelectorAll('.leg-near path, .shirt path, .arm-near path')].map(
      (path) => `${path.getAttribute('d')} ${path.closest('g[transform]')?.getAttribute('transform')}`,
    ),
  );

/** How many colours the body is filled with. */
const bodyColours = (page: Page) =>
  drawn(page).evaluate((svg) => {
    const fills = ['.c-top', '.c-pants', '.c-skin'].map((name) => {
      const path = svg.querySelector(name);
      return path ? getComputedStyle(path).fill : name;
    });
    return new Set(fills).size;
  });

/** Counts the fills that begin to fade from now on. */
async function fadesOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['fades'] = '0';
    document.addEventListener('transitionrun', ({ propertyName, target }) => {
      if (propertyName === 'fill' && target instanceof SVGElement)
        document.body.dataset['fades'] = String(Number(document.body.dataset['fades']) + 1);
    });
  });
  return () => page.evaluate(() => Number(document.body.dataset['fades']));
}

/** The films of the session that have not come yet, and those that have been asked for once more. */
function filmsMissing(page: Page): () => string[] {
  const come = new Set<string>();
  const underWay = new Set<string>();
  const filmIn = (request: Request) => /assets\/([a-z-]+)-[\w-]{8}\.json$/.exec(request.url())?.[1] ?? '';
  page.on('request', (request) => filmIn(request) && underWay.add(filmIn(request)));
  page.on('requestfailed', (request) => underWay.delete(filmIn(request)));
  page.on('requestfinished', (request) => {
    underWay.delete(filmIn(request));
    come.add(filmIn(request));
  });
  return () => [...filmsOf(usualSession).filter((name) => !come.has(name)), ...underWay];
}

/** Limbs of the far side that would run into the ground: those whose fill has no line around it. */
const withoutOutline = (page: Page) =>
  drawn(page).evaluate((svg) =>
    [...svg.querySelectorAll('.leg-far path, .arm-far path')]
      .filter(
        (path) => /^c-/.test(path.getAttribute('class') ?? '') && getComputedStyle(path).stroke === 'none',
      )
      .map((path) => path.getAttribute('class')),
  );

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`the inside of the body comes and goes without losing the place, motion ${reducedMotion}`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await giveFilms(page, 'with inside');
    await app.openManual();
    await app.begin();
    await app.turnTo(first.start + 2.4);
    await expect(drawn(page)).toBeVisible();
    await expect(inside(page)).toHaveCount(0);
    await expect(caption(page)).toBeHidden();
    expect(await bodyColours(page)).toBe(3);
    const before = await pose(page);
    const fades = await fadesOf(page);

    await toggle(page).click();
    await expect(inside(page)).toHaveCount(2);
    await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(caption(page)).toBeVisible();
    await expect.poll(() => bodyColours(page)).toBe(1);
    expect((await fades()) > 0, 'the colours fade over, unless motion is unwanted').toBe(
      reducedMotion === 'no-preference',
    );
    // The ankle alone: it lies in the outline of its foot.
    expect(await withoutOutline(page)).toEqual(['c-skinfar']);
    expect(await pose(page)).toEqual(before);
    await expect(page.getByText('Ind', { exact: true })).toBeVisible();

    await toggle(page).click();
    await expect(inside(page)).toHaveCount(0);
    await expect(caption(page)).toBeHidden();
    expect(await pose(page)).toEqual(before);
  });

test('seeing through is remembered, and nothing is fetched again for it', async ({ app, page }) => {
  await giveFilms(page, 'with inside');
  const missing = filmsMissing(page);
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 2);
  await expect(toggle(page)).toBeVisible();
  await expect.poll(missing).toEqual([]);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await toggle(page).click();
  await expect(inside(page)).toHaveCount(2);
  expect(fetched).toEqual([]);

  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await app.openManual('exercise/leg-pump');
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  await app.turnTo(first.start + 3);
  await expect(inside(page)).toHaveCount(2);
});

test('a film without an inside offers nothing and stays in its colours', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('venepumpen.settings', '{"seeThrough":true}'));
  await giveFilms(page, 'without inside');
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 2);
  await expect(drawn(page)).toBeVisible();
  await expect(toggle(page)).toBeHidden();
  await expect(caption(page)).toBeHidden();
  expect(await bodyColours(page)).toBe(3);
});

test('when the body turns to glass its veins fill from the feet to the heart', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 2);
  await expect(drawn(page)).toBeVisible();
  /** Where on the stage, from its left, the veins begin to be seen, percent; null when all of them are. */
  const seenFrom = (ms: number) =>
    drawn(page).evaluate((svg, ms) => {
      const vein = svg.querySelector('.inside-veins-leg-near');
      if (!vein) throw new Error('no veins');
      for (const animation of vein.getAnimations()) animation.currentTime = ms;
      const clip = /inset\(0(?:px|%) 0(?:px|%) 0(?:px|%) (.+)%\)/.exec(getComputedStyle(vein).clipPath);
      return clip ? Number(clip[1]) : null;
    }, ms);
  // Stopped as they begin: on a slow machine they would be over before they are looked at.
  await page.evaluate(() =>
    document.addEventListener('animationstart', ({ target }) => {
      if (target instanceof Element) for (const animation of target.getAnimations()) animation.pause();
    }),
  );
  const pausedVeins = () =>
    drawn(page).evaluate((svg) => {
      const animations = svg.querySelector('.inside-veins-leg-near')?.getAnimations() ?? [];
      return animations.length > 0 && animations.every(({ playState }) => playState === 'paused');
    });
  await toggle(page).click();
  await expect(inside(page).first()).toBeVisible();
  await expect.poll(pausedVeins).toBe(true);
  const way = [await seenFrom(0), await seenFrom(200), await seenFrom(500)];
  expect(way[0]).toBe(100);
  expect(way[1]).toBeGreaterThan(way[2] ?? Infinity);
  expect(await seenFrom(700)).toBe(null);
});
