import { expect, test } from './app.ts';

test('before she lies down the sound is heard, everything is on the phone, and flight mode is fine', async ({
  app,
  page,
  context,
}) => {
  await app.open();
  // The offline copy has been made when it is in charge.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.getByRole('link', { name: 'Før du lægger dig' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Før du lægger dig' })).toBeVisible();
  await expect(page.getByText('Alt ligger på telefonen.')).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Prøv lyden' }).click();
  await expect(page.getByText('Kunne du høre det?')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Nej' }).click();
  await expect(page.getByText('Skru op for lyden')).toBeVisible();
  await expect(page.getByText('Alt er klar.')).toBeHidden();

  await page.getByRole('button', { name: 'Prøv lyden' }).click();
  await page.getByRole('button', { name: 'Ja' }).click({ timeout: 15_000 });
  await expect(page.getByText('Alt er klar. Du kan roligt slå flytilstand til.')).toBeVisible();
});

test('without the offline copy it says what is missing, and nothing is green', async ({ app, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration: async () => undefined } }),
  );
  await app.open('ready');
  await expect(page.getByText('Ikke alt er hentet endnu.')).toBeVisible();
  await expect(page.getByText('Alt er klar.')).toBeHidden();
});
