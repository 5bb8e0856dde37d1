import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/support/browser.ts';

const port = Number(process.env['SITE_PORT'] ?? 4399);
const results = process.env['TEST_RESULTS'] ?? 'test-results';
const executablePath = findChromium();

/** Browser tests of the built site, served as `npm start` serves it. Build first; `npm test` does. */
export default defineConfig({
  testDir: 'tests/site',
  // A folder of its own: it is emptied before a run, and the other runner's report is beside it.
  outputDir: `${results}/browser`,
  fullyParallel: true,
  // A long page takes axe a while on a small machine, and Scalar longer.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // On a machine that is shared a test may be held up; one that is wrong fails twice.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  workers: 2,
  // What looks at every page for what one page of a kind tells of all belongs to `npm run test:full`.
  projects: [
    { name: 'site', grepInvert: /@full/ },
    { name: 'full', grep: /@full/ },
  ],
  reporter: [['list'], ['json', { outputFile: `${results}/site.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    // What fetches runs in the browser's own process: a tenth of the processor time went into passing things on.
    launchOptions: {
      args: [...CHROMIUM_ARGS, '--enable-features=NetworkServiceInProcess2'],
      ...(executablePath && { executablePath }),
    },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    command: 'node mock/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
