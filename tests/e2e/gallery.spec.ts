import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from '@playwright/test';
import { films } from '../films.ts';

const root = join(import.meta.dirname, '../..');

test('the gallery shows every film, turns to any phase of it and tells its measures', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1400, height: 600 });
  const server = await createServer({
    configFile: join(root, 'animations/gallery/vite.config.ts'),
    server: { port: 0 },
    logLevel: 'error',
  });
  try {
    await server.listen();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(new URL('animations/gallery/', server.resolvedUrls?.local[0]).href);
    await page.locator('header').getByLabel('Leg').selectOption('both');
    const headings = page.getByRole('heading', { level: 2 });
    // The development server first has to make what the page is made of.
    await expect
      .poll(async () => (await headings.allTextContents()).sort(), { timeout: 60_000 })
      .toEqual(films.map(([name]) => name).sort());

    const card = page.getByRole('region', { name: 'belly-breath', exact: true });
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator('svg').first()).toBeVisible({ timeout: 60_000 });
    await expect(card.locator('svg')).toHaveCount(2);
    const picture = () => card.locator('svg').first().innerHTML();
    const first = await picture();
    await card.getByRole('button', { name: 'exhale' }).click();
    await expect(card.locator('output')).toContainText('exhale, frame 180');
    await expect.poll(picture).not.toBe(first);
    await card.getByRole('slider', { name: 'Frame' }).press('ArrowRight');
    await expect(card.locator('output')).toContainText('exhale, frame 181');

    await page.locator('header').getByLabel('See-through').check();
    await expect(card.locator('.inside').first()).toBeVisible();
    await expect(card.locator('output')).toContainText('exhale, frame 181');
    for (const name of [
      'slide',
      'bone',
      'joint limit',
      'sinks',
      'speed',
      'jerk',
      'brotli',
      'nodes',
      'writes',
    ])
      await expect(card.getByRole('row').filter({ hasText: name }).first()).toContainText(/-?\d.*≤/);
    expect(errors).toEqual([]);
  } finally {
    await server.close();
  }
});

test('the gallery is no part of the app', () => {
  const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(built.filter((file) => /\.(html|js|css)$/.test(file)).length).toBeGreaterThan(0);
  for (const file of built.filter((file) => /\.(html|js|css)$/.test(file)))
    expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toMatch(/gallery/i);
});
