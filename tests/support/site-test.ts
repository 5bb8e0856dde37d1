import { test as base, type BrowserContext } from '@playwright/test';

interface Reused {
  context: BrowserContext;
  /** Closes all pages of the tests, and deletes what they left of the site in the browser. */
  forget: () => Promise<void>;
}

/**
 * Tests with one browser context for all tests of a worker, so that scripts are fetched and compiled once. Each test has a
 * page of its own and finds none of what another left: keys, counters and the service worker are deleted after each. What
 * is measured while a page loads, and what changes the context itself, takes Playwright's own `test`.
 */
export const test = base.extend<object, { reused: Reused }>({
  reused: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport } = project.use;
      const context = await browser.newContext({ baseURL, ...(viewport && { viewport }) });
      const kept = await context.newPage();
      const client = await context.newCDPSession(kept);
      const { origin } = new URL(baseURL);
      const forget = async () => {
        await Promise.all(context.pages().flatMap((page) => (page === kept ? [] : page.close())));
        await context.clearPermissions();
        await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      };
      await use({ context, forget });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ reused: { context, forget } }, use) => {
    await use(context);
    await forget();
  },
});
