import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { da } from '#i18n/da.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { alone, blockOf, expect, test } from './app.ts';

/** In the foot pump, at its third repetition with the left foot. */
const stopsAt = blockOf('foot-pump').start + 4 + 2 * 2 + 0.5;

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
};
const called = (page: Page) =>
  page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('tel:', '')));

for (const [language, w] of Object.entries({ da, en }) as ['da' | 'en', Messages][])
  test(`who stops is asked why, gets the fitting advice and numbers, and can go on where she was (${language})`, async ({
    app,
    page,
    context,
  }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('venepumpen.settings', JSON.stringify({ language: chosen })),
      language,
    );
    await page.goto('./?transport=manual#/');
    await app.cached();
    await context.setOffline(true);
    await page.reload();
    await app.begin(page.getByRole('button', { name: w.today.start, exact: true }));
    await app.playTo(0, stopsAt);
    const close = page.getByRole('button', { name: w.player.close });
    const answer = (reason: keyof typeof w.stop.reasons) =>
      page.getByRole('button', { name: w.stop.reasons[reason] }).click();
    const another = page.getByRole('button', { name: w.stop.again });

    await close.click();
    await expect(page.getByText(w.finished.part(1))).toBeVisible();
    await expect(page.getByRole('heading', { name: w.stop.question })).toBeVisible();
    await accessible(page);

    await answer('pain');
    await expect(page.getByRole('heading', { name: w.stop.advice.pain.title })).toBeFocused();
    for (const line of [
      ...w.stop.advice.pain.lines,
      ...[...w.safety.groups.emergency.lines, ...w.safety.groups.doctor.lines].map(({ then }) => then),
    ])
      await expect(page.getByText(line)).toBeVisible();
    await expect.poll(() => called(page)).toEqual(['112', '1813', '+4523833465']);
    await accessible(page);

    await another.click();
    await answer('interrupted');
    await expect(page.getByText(w.stop.advice.interrupted.title)).toBeVisible();
    await expect.poll(() => called(page)).toEqual([]);

    // Where she was: the same foot, the same repetition; nothing is asked while she exercises.
    await page.getByRole('button', { name: w.stop.goOn }).click();
    await app.running();
    await app.turnTo(stopsAt);
    await expect(page.getByRole('heading', { name: w.exercises['foot-pump'].name })).toBeVisible();
    await expect(page.getByText(`3 ${w.player.countOf(12)}`)).toBeVisible();
    await expect(page.getByRole('button', { name: w.sides.left })).toHaveAttribute('aria-pressed', 'true');

    await page.keyboard.press('Space');
    await page.getByRole('button', { name: w.player.endHere }).click();
    await answer('dizzy');
    await expect.poll(() => called(page)).toEqual(['112', '+4523833465']);
    await expect(page.getByText(w.stop.callIf.doctor)).toBeHidden();
    await accessible(page);

    await page.getByRole('button', { name: w.finished.done }).click();
    await page.getByRole('link', { name: w.tabs.progress }).click();
    await expect(page.getByText(w.entries.stopped(w.keep.reasons.dizzy))).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    await context.setOffline(false);
  });

test('nobody is asked who has gone through everything, or need answer who has not', async ({ app, page }) => {
  await app.openManual('exercise/elbow-rest');
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  await app.playTo(0, 45);
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await page.getByRole('button', { name: 'Færdig' }).click();
  await page.getByRole('link', { name: 'Fremgang' }).click();
  await expect(page.getByText('Ingen øvelser skrevet ned.')).toBeVisible();

  await app.openManual('exercise/elbow-rest');
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  await app.playTo(0, alone('elbow-rest').duration);
  await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  await expect(page.getByText('Hvad fik dig til at stoppe?')).toBeHidden();
});
