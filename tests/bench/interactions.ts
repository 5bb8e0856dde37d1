import type { Page } from '@playwright/test';
import { longestPages } from '../support/pages.ts';
import { slowDown, startChromium, withFreshPage } from './chromium.ts';
import { median, rowOf, type Row } from './row.ts';
import { serveSite } from './site.ts';

const ROUNDS = 5;

/** What is done on the page, one after the other. */
const ACTS: Record<string, (page: Page) => Promise<void>> = {
  'theme switch': async (page) => {
    await page.locator('starlight-theme-select select').filter({ visible: true }).first().focus();
    await page.keyboard.press('ArrowDown');
  },
  'search opened': async (page) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
  },
  'search typed': async (page) => page.keyboard.type('rate limit', { delay: 100 }),
  'search closed': async (page) => page.keyboard.press('Escape'),
  'first control of the page': async (page) => {
    const control = page.locator('main :is(summary, button, input, select)').filter({ visible: true }).first();
    await control.scrollIntoViewIfNeeded();
    await control.click();
  },
};

/** Measures the slowest interaction on the longest pages, on a slow processor. */
export async function measureInteractions(): Promise<Row[]> {
  await using site = await serveSite();
  await using browser = await startChromium();
  const rows: Row[] = [];
  for (const [kind, path] of Object.entries(longestPages())) {
    const rounds: Record<string, number>[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await withFreshPage(browser, (page) => act(page, site.origin + path)));
    const middles = Object.keys(ACTS).map((name) => ({ name, time: median(rounds.map((times) => times[name] ?? 0)) }));
    const worst = middles.reduce((a, b) => (b.time > a.time ? b : a));
    rows.push(rowOf(`Worst interaction at 4× CPU, ${kind} (${worst.name}, ${path})`, worst.time, '≤', 200, ' ms'));
  }
  return rows;
}

/** Does everything once, and returns the longest event of each in milliseconds. */
async function act(page: Page, url: string): Promise<Record<string, number>> {
  await page.addInitScript(keepEvents);
  await slowDown(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(4000);
  const times: Record<string, number> = {};
  for (const [name, run] of Object.entries(ACTS)) {
    await page.evaluate(() => Object.assign(globalThis, { longest: 0 }));
    await run(page);
    await page.waitForTimeout(1500);
    times[name] = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  }
  return times;
}

/** Runs in the page: keeps how long the longest event took, from the press of a key to the next picture. */
function keepEvents(): void {
  const observer = new PerformanceObserver((list) => {
    const { longest = 0 } = globalThis as unknown as { longest?: number };
    Object.assign(globalThis, { longest: Math.max(longest, ...list.getEntries().map(({ duration }) => duration)) });
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
