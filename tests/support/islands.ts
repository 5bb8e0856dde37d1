import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Scrolls to each island that is shown, for one wakes when it is near the window. */
export async function comeNearAll(page: Page | FrameLocator): Promise<void> {
  const islands = page.locator('astro-island', { has: page.locator(':visible') });
  for (const island of await islands.all()) await island.scrollIntoViewIfNeeded();
  await expect(islands.and(page.locator('[data-far]'))).toHaveCount(0);
}

/** Does that, as a reader may, waits until all of them run, and returns to the top. */
export async function wakeAll(page: Page): Promise<void> {
  await comeNearAll(page);
  await expect(page.locator('astro-island[ssr]:not([data-far])')).toHaveCount(0);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
