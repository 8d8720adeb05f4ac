/** Browser journeys on the built app, served as the tab serves it, in a real Chromium. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.QARINA_TEST_PORT ?? 47399);
const data = process.env.QARINA_TEST_DATA ?? mkdtempSync(join(tmpdir(), 'qarina-e2e-'));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A second try tells a fault of the app from a machine that stood still; the first try's failure is printed.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'ar',
    timezoneId: 'Asia/Beirut',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node out/main/serve.js --port ${port} --data ${data} --no-open`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
