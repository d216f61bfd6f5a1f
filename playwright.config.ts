// The browser tests: a real Chromium against the built app, served on this computer alone.
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/ensure-chromium.mjs';

const executablePath = findChromium();
const address = 'http://127.0.0.1:4173/';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  // On a loaded machine a page may come too late once; what passes at the second try only is printed as flaky.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 390, height: 844 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: 'npm run -s preview -w @rhomboid/web',
    url: address,
    reuseExistingServer: process.env.CI === undefined,
  },
});
