import config from '../../playwright.config.ts';
import { audioOf, expect, test } from './app.ts';

// A browser as strict as an iPhone: a script starts only an element that a finger has started before.
const { launchOptions } = config.use ?? {};
test.use({
  serviceWorkers: 'block',
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--autoplay-policy=user-gesture-required'],
  },
});

/** A tap counts for five seconds in Chromium, for less on an iPhone. */
const TAP_IS_FORGOTTEN_MS = 6500;
/** Printed and begun, also by a busy machine. */
const PRINTED_MS = 4000;

test('a Start that is tapped long before the recording is printed is heard all the same', async ({
  app,
  page,
  context,
}) => {
  const audio = await audioOf(page);
  let print = () => {};
  const mayPrint = new Promise<void>((done) => (print = done));
  await context.route(/record\.worker/, async (route) => {
    await mayPrint;
    await route.continue();
  });
  await app.open();
  await app.start().click();
  // Nobody looks meanwhile: to Chromium each look of the test is a finger on the page.
  await page.waitForTimeout(TAP_IS_FORGOTTEN_MS);
  print();
  await page.waitForTimeout(PRINTED_MS);
  await app.running();
  const playedTo = async () => (await audio()).currentTime;
  await expect.poll(playedTo, { timeout: 15_000 }).toBeGreaterThan(1);
  await expect(page.getByText('Lyden kan ikke spille her.')).toBeHidden();
});
