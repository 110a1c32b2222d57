import { defineConfig, devices } from '@playwright/test';

/** Another port lets two checkouts be tested side by side. */
const PORT = Number(process.env['PORT'] ?? 4173);
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  // A whole session's sound is printed within some of these, beside other work, on a machine that may be slow.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? ([['json']] as const) : [])],
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    viewport: { width: 390, height: 844 },
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    // A server left over from yesterday would show yesterday's build.
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
