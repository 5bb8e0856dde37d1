import type { Page } from '@playwright/test';

/** Has the page find that its reader saves data: it loads what it needs, and nothing ahead of time. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
}
