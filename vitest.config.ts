import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Several start a process or a virtual environment, which a busy machine takes longer for.
    hookTimeout: 60_000,
    setupFiles: ['tests/support/setup.ts'],
    // No test changes what it shares with others, and loading five APIs anew for each file takes longer than most tests.
    isolate: false,
    maxWorkers: '100%',
    // The closing lines of a run tell tests by where they are written.
    includeTaskLocation: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // The built site is tested in a browser, by Playwright; what takes long is a run of its own.
          exclude: ['tests/site/**', 'tests/engines/**', 'tests/full/**', 'tests/package/{projects,fixtures}/**'],
        },
      },
      {
        extends: true,
        // Other browsers, side by side: in each, every test is a part of one reader's walk through the built site.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/full/**/*.test.ts', 'tests/package/projects/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
