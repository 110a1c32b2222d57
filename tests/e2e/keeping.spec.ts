import { expect, test, first } from './app.ts';
import { entriesOf } from './history.ts';

/** The browser's answer to being asked to keep the days, and how often it was asked. */
const answering = (answer: boolean) => `{
  let kept = false;
  window.asked = 0;
  navigator.storage.persisted = async () => kept;
  navigator.storage.persist = async () => {
    window.asked += 1;
    return (kept = ${answer});
  };
}`;
const asked = 'window.asked';

for (const [answer, sentence] of [
  [true, 'Browseren har lovet at beholde dem.'],
  [false, 'Mangler den plads, kan browseren rydde dem væk.'],
] as const)
  test(`after a session she stopped the browser is asked to keep the days, and its ${answer ? 'promise' : 'no'} stands there`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(answering(answer));
    await app.openManual();
    await app.begin();
    await app.playTo(0, first.start + 6);
    expect(await page.evaluate(asked)).toBe(0);
    await page.getByRole('button', { name: 'Slut øvelserne' }).click();
    await expect.poll(() => page.evaluate(asked)).toBe(1);
    await page.evaluate(() => (location.hash = '/keep'));
    await expect(page.getByText(sentence)).toBeVisible();
  });

test('a full phone is told of while the session goes on, and the day is written as soon as there is room', async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const room = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  await app.openManual();
  await room(1);
  await app.begin();
  await app.playTo(0, first.to + 60);
  await page.keyboard.press('Space');
  await expect(page.getByText('Telefonen er fuld')).toBeVisible();
  expect(await entriesOf(page)).toEqual([]);

  await room();
  await page.getByRole('button', { name: 'Slut her' }).click();
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
  await expect(page.getByText('Telefonen er fuld')).toBeHidden();
  await expect
    .poll(() => entriesOf(page))
    .toEqual([
      expect.objectContaining({ done: [expect.objectContaining({ exercise: 'belly-breath', reached: 5 })] }),
    ]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('on a phone the copy goes through the share sheet, and closing the sheet is not called saved', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.canShare = () => true;
      navigator.share = async (what) => {
        shared.push(...(what?.files ?? []).map(({ name, type }) => `${name} ${type}`));
        if (shared.length === 1) throw new DOMException('closed', 'AbortError');
      };
    });
    await app.openManual('keep');
    const save = page.getByRole('button', { name: 'Gem en kopi' });
    await save.click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: string[] }).shared.length))
      .toBe(1);
    await expect(page.getByText('Kopien er gemt.')).toBeHidden();
    await save.click();
    await expect(page.getByText('Kopien er gemt.')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual(
      Array<unknown>(2).fill(expect.stringMatching(/^venepumpen-[\d-]+\.json application\/json$/)),
    );
  });
});
