import { expect, type Page } from '@playwright/test';
import { COLOR_RULES, expectAccessible } from '../support/accessibility.ts';
import { countShifts, shiftOf } from '../support/layout-shift.ts';
import { isAwake, test } from '../support/long-lived-page.ts';
import { builtPages, longestOfEachKind, pagesOfTheirOwn } from '../support/pages.ts';

const ALL = builtPages();
const OWN = pagesOfTheirOwn();
const OTHERS = ALL.filter((address) => !OWN.includes(address));

for (const address of ALL) {
  const tag = OWN.includes(address) ? [] : '@full';
  test(`${address} is accessible, keeps to itself, and fits a narrow screen`, { tag }, async ({ page, seen }) => {
    await open(page, address);
    await expectAccessible(page, { except: COLOR_RULES });

    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
    expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
  });
}

// Colors come with the kind of a page and its components, not with its text: one page of a kind tells of all.
for (const address of longestOfEachKind()) test(`${address} has contrast in both themes`, expectContrast(address));

for (const address of ALL) {
  test(`${address} has contrast in both themes, as every page`, { tag: '@full' }, expectContrast(address));
}

for (const width of [1280, 390]) {
  test(`no page moves while it loads, at ${width} pixels`, { tag: '@full' }, async ({ page, seen }) => {
    test.setTimeout(600_000);
    await page.addInitScript(countShifts);
    await page.setViewportSize({ width, height: 844 });
    const moving = [];
    for (const address of ALL) {
      await page.goto(address);
      await isAwake(page);
      const shift = await shiftOf(page);
      if (shift > 0.01) moving.push([address, shift]);
    }

    expect(moving).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('the pages that one table fills fit a narrow screen', async ({ browser, baseURL }) => {
  // What is as wide as its text is so before any script runs.
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const wide = [];
  for (const address of OTHERS) {
    await page.goto(address);
    if ((await overflowOf(page)) > 0) wide.push(address);
  }
  await context.close();

  expect(wide).toEqual([]);
});

function expectContrast(address: string): (fixtures: { page: Page }) => Promise<void> {
  return async ({ page }) => {
    await open(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expectAccessible(page, { rules: COLOR_RULES });
    }
  };
}

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await isAwake(page);
}

/** Returns by how many pixels a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
