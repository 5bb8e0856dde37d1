import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Scrolls to each island of the page, for one wakes when it is near the window. */
export async function comeNearAll(page: Page | FrameLocator): Promise<void> {
  for (const island of await page.locator('astro-island').all()) await island.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[data-far]')).toHaveCount(0);
}

/** Does that, as a reader may, waits until all of them run, and returns to the top. */
export async function wakeAll(page: Page): Promise<void> {
  await comeNearAll(page);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
