import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';

/** Starts the browser that pages are measured in, until it is disposed of. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath !== null && { executablePath }) });
}

/** Calls `use` with a page that has nothing in its caches, as wide as on a desk, and returns what that returns. */
export async function withFreshPage<T>(
  browser: Browser,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return await use(page, context);
  } finally {
    await context.close();
  }
}

/** Slows the page's processor down, as Lighthouse does for phones. */
export async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
