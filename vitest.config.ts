import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The built site is tested in a browser, by Playwright.
    exclude: ['tests/site/**'],
    testTimeout: 20_000,
    // No test changes what it shares with others, and loading five APIs anew for each file takes longer than most tests.
    isolate: false,
    maxWorkers: '100%',
  },
});
