import { expect, test as base, type Page } from '@playwright/test';
import { watch, type Watch } from './watch.ts';

/**
 * Tests with one page for all tests of a worker, for what only looks: neither browser nor scripts start anew each time.
 * What a test changes of the page itself, the next one finds; the window has its usual size again.
 */
export const test = base.extend<{ page: Page; seen: Watch }, { longLived: { page: Page; seen: Watch } }>({
  longLived: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport } = project.use;
      const context = await browser.newContext({ baseURL, ...(viewport && { viewport }) });
      const page = await context.newPage();
      await use({ page, seen: await watch(page, baseURL) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ longLived: { page }, viewport }, use) => {
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  /** What must not happen, since this test began. */
  seen: async ({ longLived: { page, seen } }, use) => {
    // What the page before still does is not of this test.
    await page.goto('about:blank');
    for (const list of Object.values(seen) as string[][]) list.length = 0;
    await use(seen);
  },
});

/** Waits until every island that is near the window runs. */
export async function isAwake(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('astro-island[ssr]').evaluateAll((islands) => {
        const isNear = (island: Element) => {
          const boxes = [...island.children].map((child) => child.getBoundingClientRect());
          return boxes.some(({ top, bottom, height }) => height > 0 && bottom > 0 && top < innerHeight);
        };
        return islands.filter(isNear).length;
      }),
    )
    .toBe(0);
}
