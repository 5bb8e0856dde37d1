import type { Page } from '@playwright/test';

/** Layout shift that nobody sees: a word of the mock's state that is a little longer. A page is good up to 0.1. */
export const MOST_SHIFT = 0.005;

/**
 * Runs in the page before its scripts, by `addInitScript`: adds up the layout shifts that no input caused, or with `all`
 * the others, too: what follows a press at once is none for the browser, but moves what somebody reads all the same.
 */
export function countShifts(which?: 'all'): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (which === 'all' || !entry.hadRecentInput) sum += entry.value;
    }
    document.documentElement.dataset['shift'] = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Returns the layout shift so far, once what was under way has been drawn. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  return page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
}
