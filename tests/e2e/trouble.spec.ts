import { expect, test, first } from './app.ts';

test('without a database the session runs, and the screen says that the day is not kept', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await app.openManual();
  await expect(page.getByText('Dagen kan ikke gemmes i denne browser.')).toBeVisible();
  await app.begin();
  await app.playTo(0, first.to + 1);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
});

test('a database that refuses to open does not stop the session', async ({ app, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await app.openManual();
  await expect(page.getByText('Dagen kan ikke gemmes i denne browser.')).toBeVisible();
  await app.begin();
  await expect(page.getByText('Første øvelse')).toBeVisible();
});

test('without any audio output the session goes on in the same tempo, and says so', async ({ app, page }) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('none', 'NotSupportedError'));
  });
  await app.open();
  await app.begin();
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  await expect(page.getByText('Lyden kan ikke spille her.')).toBeVisible();
  await expect(page.getByText('Ud', { exact: true })).toBeVisible();
});

test('a film that will not load leaves the words and tones, and says so', async ({ app, page, context }) => {
  await context.route(/assets\/belly-breath.*\.json/, (route) => route.abort());
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start + 1);
  await expect(page.getByText('Billedet kunne ikke hentes.')).toBeVisible();
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
});

test('damaged settings give the leaflet, say so, and are laid aside, not destroyed', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('venepumpen.settings'))
      localStorage.setItem('venepumpen.settings', '{"pace": 7');
  });
  await app.openManual('settings');
  await expect(page.getByText('Dine indstillinger kunne ikke læses.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('venepumpen.settings'))).toBe('{"pace": 7');
  await page.getByText('Langsom').click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('venepumpen.settings.damaged')))
    .toBe('{"pace": 7');
  await expect(page.getByText('Dine indstillinger kunne ikke læses.')).toBeHidden();
});

test('an entry from a newer version is left as it is, and the screen says so', async ({ app, page }) => {
  await app.openManual();
  const put = { id: 'later', version: 99, seq: 1, shape: 'unknown' };
  const stored = () =>
    page.evaluate(
      (entry) =>
        new Promise<unknown>((done, fail) => {
          const opening = indexedDB.open('venepumpen');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('entries', 'readwrite');
            const store = transaction.objectStore('entries');
            if (entry) store.put(entry);
            const reading = store.get('later');
            // Before that a reload takes back what was put in.
            transaction.oncomplete = () => done(reading.result);
          };
        }),
      isFirst ? put : null,
    );
  let isFirst = true;
  await stored();
  isFirst = false;
  await page.reload();
  await expect(page.getByText('1 dag i dagbogen er skrevet af en nyere udgave.')).toBeVisible();
  await app.begin();
  await app.playTo(0, first.to + 1);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  expect(await stored()).toEqual(put);
});

test('a journal of a newer version is refused with a sentence, and not touched', async ({ app, page }) => {
  await app.openManual();
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('venepumpen', 99);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => done(opening.result.close());
      }),
  );
  await page.reload();
  await expect(page.getByText('Din dagbog er skrevet af en nyere udgave af appen.')).toBeVisible();
  await app.begin();
  await expect(page.getByText('Første øvelse')).toBeVisible();
});
