import { alone, blockOf, expect, first, test, usualSession } from './app.ts';

const names = [
  'Maveåndedræt',
  'Vip med foden',
  'Løft bækkenet',
  'Maveskvulp',
  'Bøj, stræk, sænk',
  'På alle fire',
  'Hvil på albuerne',
];

test('a patient follows all seven exercises, both legs, and sees the day counted', async ({ app, page }) => {
  // Some nine hundred frames, each of them drawn.
  test.slow();
  await app.openManual();
  await app.begin();
  await expect(page.getByText('Første øvelse')).toBeVisible();

  let now = 0;
  for (const [i, b] of usualSession.blocks.entries()) {
    await app.playTo(now, b.from + 0.5);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[i] ?? '');
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', `Øvelse ${i + 1} af 7`);
    if (['foot-pump', 'leg-pump', 'all-fours'].includes(b.id))
      for (const side of ['left', 'right']) {
        const last = usualSession.spans.findLast(
          (s) => s.kind === 'phase' && s.item === i && s.side === side && s.rep,
        );
        if (last?.kind !== 'phase' || !last.rep) throw new Error(`${b.id} has no repetitions on the ${side}`);
        await app.playTo(now, last.to - 0.05);
        now = last.to - 0.05;
        await expect(
          page.getByRole('button', { name: side === 'left' ? 'Venstre' : 'Højre' }),
        ).toHaveAttribute('aria-pressed', 'true');
        await expect(page.getByText(`${last.rep.of} af ${last.rep.of}`)).toBeVisible();
        await expect(page.locator('circle.done, circle.now')).toHaveCount(
          side === 'left' ? last.rep.of : 2 * last.rep.of,
        );
      }
    await app.playTo(now, b.to - 0.05);
    now = b.to - 0.05;
  }

  await app.playTo(now, blockOf('elbow-rest').to + 19);
  await expect(page.getByRole('heading', { name: 'Skub dig op at sidde' })).toBeVisible();
  await app.playTo(blockOf('elbow-rest').to + 19, usualSession.duration);

  await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  await expect(page.getByText('1 af 7 dage')).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('heading', { name: 'Færdig for i dag' })).toBeVisible();
});

test('after the last exercise comes "Godt gjort" and nothing else: no glimpse of the start page, nothing printed', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  let printed = 0;
  page.on('worker', () => (printed += 1));
  const glimpsed = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      for (const title of document.querySelectorAll('h1')) seen.add(title.textContent);
    }).observe(document.body, { subtree: true, childList: true });
    return seen;
  });
  await app.turnTo(usualSession.duration);
  await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  const seen = await glimpsed.evaluate((titles) => [...titles]);
  expect(seen.filter((title) => /^(Goddag|Godmorgen|God .*)$/.test(title))).toEqual([]);
  expect(printed).toBe(0);
});

test('pause, other exercise and other leg keep picture and words together', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(blockOf('leg-pump').start + 1);
  await expect(page.getByText('Bøj', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Tryk for at holde pause' }).click();
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt' }).last().click();

  await page.getByRole('button', { name: 'Højre' }).click();
  await expect(page.getByRole('button', { name: 'Højre' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('1 af 8')).toBeVisible();

  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('heading', { name: 'På alle fire' })).toBeVisible();
  await expect(page.getByText('Rul om på siden, og kom op på hænder og knæ')).toBeVisible();
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  await expect(page.getByRole('main').getByText('Knæet ind under maven')).toBeVisible();

  await page.getByRole('button', { name: 'Forrige' }).click();
  await expect(page.getByRole('heading', { name: 'Bøj, stræk, sænk' })).toBeVisible();
});

test('more time gives twenty seconds more, and the exercise still begins at its beginning', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  await app.turnTo(first.start - 2);
  await page.getByRole('button', { name: 'Mere tid' }).click();
  await app.running();
  await app.turnTo(first.start + 5);
  await expect(page.getByText('Første øvelse')).toBeVisible();
  await app.turnTo(first.start + 20.5);
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
  await expect(page.getByText('1 af 5')).toBeVisible();
});

test('leaving midway keeps what was done', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await app.playTo(0, blockOf('belly-breath').to + 3);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('link', { name: /Maveåndedræt/ })).toContainText('Gjort i dag');
  await expect(page.getByRole('button', { name: 'Fortsæt fra nr. 2' })).toBeVisible();
});

test('reaching the lower number counts, and the patient is told that she may stop', async ({ app, page }) => {
  await app.openManual();
  await app.begin();
  await app.playTo(0, blockOf('belly-breath').start + 31);
  await expect(page.getByText('Du må gerne stoppe her').first()).toBeVisible();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
});

test('one exercise can be done alone from its card', async ({ app, page }) => {
  await app.openManual();
  await page.getByRole('link', { name: /Hvil på albuerne/ }).click();
  await expect(
    page.getByText('Hold bagdelen højest, lad hovedet hænge, og træk vejret roligt.'),
  ).toBeVisible();
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  const rest = alone('elbow-rest');
  const begins = (rest.blocks[0]?.start ?? NaN) + 6;
  await app.playTo(0, begins);
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
  await app.playTo(begins, rest.duration);
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible();
});

test('the keyboard alone is enough', async ({ app, page }) => {
  await app.openManual();
  await app.start().focus();
  await page.keyboard.press('Enter');
  await app.running();
  await app.turnTo(first.start + 1);
  await expect(page.getByText('Ind', { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Vip med foden' })).toBeVisible();
});

test('the recording really plays, and is the clock of one whole exercise', async ({ app, page }) => {
  test.setTimeout(90_000);
  await app.open('settings');
  await page.getByRole('button', { name: 'Færre: Maveåndedræt' }).click({ clickCount: 2 });
  await page.getByText('Frisk').click();
  await app.open('exercise/belly-breath');
  const began = Date.now();
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  // Each comes again with the next breath, should a busy machine miss it.
  await expect(page.getByText('Ind', { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Ud', { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('En øvelse i dag. Den tæller med.')).toBeVisible({ timeout: 60_000 });
  // Three breaths of eight seconds and the closing tone, on the audio's own clock.
  const seconds = (Date.now() - began) / 1000;
  expect(seconds).toBeGreaterThan(26);
  expect(seconds).toBeLessThan(45);
});

test('the language changes while the app runs, and stays changed', async ({ app, page }) => {
  await app.openManual('settings');
  await page.getByText('English').click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});
