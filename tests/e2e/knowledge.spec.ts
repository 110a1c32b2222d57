import { expect, test } from './app.ts';

test('the drawing answers her own hand: in, the legs wait; out, they follow', async ({ app, page }) => {
  await app.open('knowledge');
  const slider = page.getByRole('slider', { name: /Træk, og se stemplet/ });
  const piston = () => page.locator('path.diaphragm').getAttribute('d');
  const blood = (nth: number) => page.locator('path.blood').nth(nth).getAttribute('stroke-dashoffset');
  await slider.fill('0.8');
  const high = await piston();
  await slider.fill('0.1');
  await expect(page.getByText('Benene venter')).toBeVisible();
  expect(await piston()).not.toBe(high);
  const [leg, trunk] = [await blood(0), await blood(2)];
  await slider.fill('0.7');
  await expect(page.getByText('Nu følger blodet fra benene efter')).toBeVisible();
  expect(await blood(0)).not.toBe(leg);
  expect(await blood(2)).toBe(trunk);
});

test('the drawing breathes by itself until she takes the slider, and not at all with stillness asked for', async ({
  app,
  page,
}) => {
  const piston = () => page.locator('path.diaphragm').getAttribute('d');
  await app.open('knowledge');
  const begun = await piston();
  await expect.poll(piston).not.toBe(begun);
  await page.getByRole('slider').press('ArrowRight');
  // The frame that was already asked for may still be drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const taken = await piston();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await piston()).toBe(taken);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-calm', 'true');
  await app.open('breathing');
  await app.open('knowledge');
  const still = await piston();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await piston()).toBe(still);
});

test('every claim and every exercise says how sure it is, and its sources are one tap away', async ({
  app,
  page,
}) => {
  await app.open('knowledge');
  await expect(page.locator('.claim .grade')).toHaveCount(6);
  const uses = page.getByRole('listitem').filter({ has: page.locator('.grade') });
  await expect(uses.filter({ hasText: 'Hvil på albuerne' })).toContainText('Tænkt virkning, ikke målt');
  await expect(uses.filter({ hasText: 'Vip med foden' }).first()).toContainText('Målt hos mennesker');
  const breath = page.locator('.claim', { hasText: 'løber mavens blod mod brystet' });
  await expect(breath.getByText('Willeput 1984')).toBeHidden();
  await breath.getByText('Hvad bygger det på?').click();
  await expect(breath.getByText('19 ud af 19 raske')).toBeVisible();
  await expect(breath.getByRole('link', { name: 'Willeput 1984' })).toHaveAttribute('rel', 'noreferrer');
});

test('the app tells where it comes from, what it keeps, and whose parts it is made of', async ({
  app,
  page,
}) => {
  await app.open('knowledge');
  await page.getByRole('link', { name: /Om appen/ }).click();
  await expect(page.getByText('Birthe Bonde Klinikken')).toBeVisible();
  await expect(page.getByRole('link', { name: 'www.birthebonde.dk' })).toHaveAttribute(
    'href',
    'https://www.birthebonde.dk',
  );
  await expect(page.getByRole('link', { name: /23 83 34 65/ })).toHaveAttribute('href', 'tel:+4523833465');
  await page.getByText('lottie-web').click();
  await expect(page.getByText('Copyright (c) 2015 Bodymovin')).toBeVisible();
  await expect(page.getByText(/^Udgave \d/)).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sådan virker' })).toBeVisible();
});

test('when to call is two taps from the first screen, and the phone only dials when she taps', async ({
  app,
  page,
}) => {
  await app.open();
  await page.getByRole('link', { name: 'Viden' }).click();
  await page.getByRole('link', { name: /Hvornår skal du spørge først/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pas godt på dig' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Ring 1-1-2' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByText('Telefonnumre kan blive ændret')).toBeVisible();
});
