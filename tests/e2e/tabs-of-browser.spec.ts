import { AppPage, expect, test, first } from './app.ts';
import { written } from './history.ts';

/** An address of the same origin that is no page: the service worker answers every other with the app. */
const NO_PAGE = './icons/icon-192.png';

test('a newer version in a second tab gets the database, and the session here goes on and says so', async ({
  app,
  page,
  context,
}) => {
  await app.openManual();
  await app.begin();
  await app.playTo(0, first.to + 1);
  await written(page, 1);
  const second = await context.newPage();
  await second.goto(NO_PAGE);
  const kept = await second.evaluate(
    () =>
      new Promise<unknown[]>((done, fail) => {
        const opening = indexedDB.open('venepumpen', 99);
        opening.onblocked = () => fail(new Error('blocked'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => done(reading.result);
        };
      }),
  );
  expect(kept).toEqual([expect.objectContaining({ done: [expect.objectContaining({ reached: 5 })] })]);
  await app.playTo(first.to + 1, first.to + 10);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('Din dagbog er skrevet af en nyere udgave af appen.')).toBeVisible();
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
});

test('an older version in another tab that will not let go is named; once closed, the day is kept', async ({
  app,
  page,
  context,
}) => {
  const old = await context.newPage();
  await old.goto(NO_PAGE);
  await old.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('venepumpen', 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('entries', { keyPath: 'id' }).createIndex('localDay', 'localDay');
        opening.onsuccess = () => done();
      }),
  );
  await page.bringToFront();
  await app.openManual();
  // The app waits three seconds for the other to let go.
  await expect(page.getByText('Appen er åben i et andet vindue')).toBeVisible({ timeout: 15_000 });
  await app.begin();
  await app.playTo(0, first.to + 1);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('Appen er åben i et andet vindue')).toBeVisible();
  await old.close();
  // She comes back to the app.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('Appen er åben i et andet vindue')).toBeHidden();
  await page.reload();
  await page.goto('./?transport=manual#/progress');
  await expect(page.getByText('1dag i træk')).toBeVisible();
});

test('what is done in one tab stands in the other without a word', async ({ app, context }) => {
  await app.openManual();
  const second = new AppPage(await context.newPage());
  await second.openManual();
  await second.begin();
  await second.playTo(0, first.to + 1);
  await expect(app.page.getByRole('link', { name: /Maveåndedræt/ })).toContainText('Gjort i dag');
});

test('what is chosen in one tab is chosen in the other, and neither takes back what the other chose', async ({
  app,
  context,
}) => {
  await app.openManual('settings');
  const second = new AppPage(await context.newPage());
  await second.openManual('settings');
  await second.page.getByText('Langsom').click();
  await expect(app.page.getByRole('radio', { name: 'Langsom' })).toBeChecked();
  await app.page.getByText('Mørk', { exact: true }).click();
  await expect(second.page.getByRole('radio', { name: 'Mørk', exact: true })).toBeChecked();
  await second.page.reload();
  await expect(second.page.getByRole('radio', { name: 'Langsom' })).toBeChecked();
});
