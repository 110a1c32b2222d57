import { audioOf, expect, test } from './app.ts';

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
  await expect(page.getByText('Kunne du høre det?')).toBeVisible();
  await page.getByRole('button', { name: 'Nej' }).click();
  await expect(page.getByText('Skru op for lyden')).toBeVisible();
  await expect(page.getByText('Alt er klar.')).toBeHidden();

  await page.getByRole('button', { name: 'Prøv lyden' }).click();
  await page.getByRole('button', { name: 'Ja' }).click({ timeout: 15_000 });
  await expect(page.getByText('Alt er klar. Du kan roligt slå flytilstand til.')).toBeVisible();
});

test('with sound off, leaving ends the sample, and a session that begins at once is as silent as she chose', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', '{"sound":false}');
  });
  const audio = await audioOf(page);
  await app.open();
  await page.getByRole('link', { name: 'Før du lægger dig' }).click();
  await page.getByRole('button', { name: 'Prøv lyden' }).click();
  await expect.poll(audio).toMatchObject({ muted: false, paused: false });
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect.poll(audio, { timeout: 3000 }).toMatchObject({ muted: true, paused: true });
  await app.begin();
  await expect.poll(audio).toMatchObject({ muted: true, paused: false });
});

test('without the offline copy it says what is missing, with a warning for its sign', async ({
  app,
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration: async () => undefined } }),
  );
  await app.open('ready');
  const row = page.getByRole('listitem').filter({ hasText: 'Ikke alt er hentet endnu.' });
  await expect(row.locator('.sign')).toHaveClass(/\bbad\b/);
  await expect(row.locator('.sign')).not.toHaveClass(/\bgood\b/);
  await expect(page.getByText('Alt er klar.')).toBeHidden();
});

for (const promises of [true, false])
  test(`the phone is asked to protect the journal, and what it ${promises ? 'promised' : 'did not promise'} is told`, async ({
    app,
    page,
  }) => {
    await page.addInitScript((answer) => {
      let kept = false;
      const phone = { asked: 0 };
      Object.assign(window, { phone });
      navigator.storage.persisted = async () => kept;
      navigator.storage.persist = async () => {
        phone.asked += 1;
        // A phone that refuses at first gives in at the third time.
        return (kept = answer || phone.asked > 2);
      };
    }, promises);
    await app.open('ready');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Dagbog' }) });
    const ask = row.getByRole('button', { name: 'Pas på mine dage' });
    await expect(row.getByRole('status')).toHaveText('Bed telefonen om at passe på dine dage.');
    await ask.click();
    if (!promises) {
      await expect(row.getByRole('status')).toHaveText(/lovede det ikke.*hjemmeskærmen/);
      await ask.click();
      await expect(row.getByRole('status')).toHaveText(/Dine dage ligger her alligevel. Gem en kopi/);
      await ask.click();
    }
    await expect(row.getByRole('status')).toHaveText('Telefonen passer på dine dage.');
    await expect(ask).toBeHidden();
    const asked = await page.evaluate(() => (window as unknown as { phone: { asked: number } }).phone.asked);
    expect(asked).toBe(promises ? 1 : 3);
  });
