import { expect, test } from './app.ts';

test('the drawing answers her own hand: in, the legs wait; out, they follow', async ({ app, page }) => {
  await app.open('knowledge');
  const slider = page.getByRole('slider', { name: /Træk, og se stemplet/ });
  const piston = () => page.locator('path.diaphragm').getAttribute('d');
  await slider.fill('0.2');
  const high = await piston();
  await slider.fill('0.9');
  await expect(page.getByText('Benene venter')).toBeVisible();
  expect(await piston()).not.toBe(high);
  await slider.fill('0.3');
  await expect(page.getByText('Nu følger blodet fra benene efter')).toBeVisible();
});

test('every claim says how sure it is, and its sources are one tap away', async ({ app, page }) => {
  await app.open('knowledge');
  await expect(page.locator('.grade')).toHaveCount(6);
  await expect(page.getByText('Willeput 1984')).toBeHidden();
  await page.getByText('Vis kilder').nth(2).click();
  await expect(page.getByText('Willeput 1984')).toBeVisible();
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
