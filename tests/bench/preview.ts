import { spawn } from 'node:child_process';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

const PORT = Number(process.env['PORT'] ?? 4173);

/** A patient's own browser; `newcomer` when she has never been here before. */
type Visit = BrowserContextOptions & { readonly newcomer?: boolean };

/** The built app in a browser of its own, ready to be measured; both are gone when `measure` has ended. */
export async function withApp(
  measure: (open: (how?: Visit) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--port', String(PORT), '--strictPort'],
    { stdio: 'ignore' },
  );
  const path = process.env['CHROMIUM_PATH'];
  const browser: Browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    chromiumSandbox: false,
    args: ['--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    await measure(async ({ newcomer = false, ...how } = {}) => {
      const context = await browser.newContext({
        locale: 'da-DK',
        viewport: { width: 390, height: 844 },
        baseURL: `http://127.0.0.1:${PORT}/`,
        ...how,
      });
      if (!newcomer) await context.addInitScript(() => localStorage.setItem('venepumpen.welcomed', 'yes'));
      const page = await context.newPage();
      // The server needs a moment.
      for (let i = 0; i < 50; i++) {
        const answer = await page.request.get('./').catch(() => undefined);
        if (answer?.ok()) break;
        await page.waitForTimeout(200);
      }
      return page;
    });
  } finally {
    await browser.close();
    server.kill();
  }
}

export const median = (all: readonly number[]): number => share(all, 0.5);

/** The value that so large a share of all lies below. */
export const share = (all: readonly number[], part: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? NaN;

/** Tells of figures and their limits, and whether one was passed. */
export class Report {
  failed = false;
  line(what: string, value: number, unit: string, limit?: number): void {
    const over = limit !== undefined && !(value <= limit);
    this.failed ||= over;
    const most = limit === undefined ? '' : ` (at most ${limit} ${unit})`.replace(' )', ')');
    console.log(`${over ? 'OVER' : 'ok  '}  ${what}: ${value.toFixed(1)} ${unit}${most}`);
  }
}
