import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test, first } from './app.ts';
import { written } from './history.ts';

const dist = join(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A server of the build under a folder of its own, which can really be killed. */
async function serve(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').replace(/^\/klinik\//, '');
    readFile(join(dist, path || 'index.html'))
      .then((body) =>
        response.setHeader('content-type', TYPES[extname(path || 'index.html')] ?? 'text/plain').end(body),
      )
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/klinik/` };
}

test.describe('with the server killed', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  test.beforeEach(async () => {
    served = await serve();
  });
  test.afterEach(async () => {
    served.server.closeAllConnections();
    served.server.close();
  });
  test.use({ baseURL: 'http://127.0.0.1' });

  test('a session runs, is reloaded in the middle, and goes on', async ({ app, page }) => {
    await page.goto(`${served.url}?transport=manual`);
    await app.cached();
    served.server.closeAllConnections();
    await new Promise((closed) => served.server.close(closed));

    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.reload();
    await app.begin();
    await app.playTo(0, first.to + 2);
    await expect(page.locator('.figure svg').first()).toBeVisible();
    await written(page, 1);
    await page.reload();
    await app.begin(page.getByRole('button', { name: 'Fortsæt fra nr. 2' }));
    await expect(page.getByRole('heading', { name: 'Vip med foden' })).toBeVisible();
    await expect(page.locator('.figure svg').first()).toBeVisible();
    await page.getByRole('button', { name: 'Slut øvelserne' }).click();

    await page.goto(`${served.url}?transport=manual#/settings`);
    await page.getByText('English').click();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    expect(failed).toEqual([]);
  });

  test('every picture of every exercise is there, and the recording plays', async ({ app, page }) => {
    await page.goto(served.url);
    await app.cached();
    served.server.closeAllConnections();
    await new Promise((closed) => served.server.close(closed));
    await page.reload();
    await app.begin();
    for (let i = 0; i < 7; i++) {
      await page.getByRole('button', { name: 'Jeg er klar' }).click();
      await expect(page.locator('.figure div:not([hidden]) > svg path').first()).toBeAttached();
      await page.getByRole('button', { name: 'Næste' }).click();
    }
    await expect(page.getByRole('heading', { name: 'Læg dig ned på siden' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
  });

  test('the shortcut on the home screen opens the breath, it is followed to "enough", and counts', async ({
    app,
    page,
  }) => {
    await page.goto(served.url);
    const shortcut = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const { shortcuts } = await (await fetch(link?.href ?? '')).json();
      return new URL(shortcuts[0].url, link?.href).href;
    });
    expect(shortcut).toBe(`${served.url}#/breathing`);
    await app.cached();
    served.server.closeAllConnections();
    await new Promise((closed) => served.server.close(closed));

    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(shortcut.replace('#', '?transport=manual#'));
    await expect(page.getByRole('heading', { name: 'Åndedræt' })).toBeVisible();
    await app.begin();
    await app.playTo(0, 67);
    await expect(page.getByText('Du må gerne stoppe her').first()).toBeVisible();
    await page.getByRole('button', { name: 'Slut åndedrættet' }).click();
    await expect(page.getByText('Det tæller med som en del af dagen')).toBeVisible();
    expect(failed).toEqual([]);
  });
});
