import { expect, type Page } from '@playwright/test';
import { COLOR_RULES, expectAccessible } from '../support/accessibility.ts';
import { isAwake, test } from '../support/long-lived-page.ts';
import { builtPages, longestOfEachShape } from '../support/pages.ts';

for (const address of builtPages()) {
  test(`${address} is accessible, keeps to itself, and fits a narrow screen`, async ({ page, seen }) => {
    await open(page, address);
    await expectAccessible(page, { except: COLOR_RULES });

    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
  });
}

// Colors come with the kind of a page and its components, not with its text: one page of a kind tells of all.
for (const address of longestOfEachShape()) test(`${address} has contrast in both themes`, expectContrast(address));

for (const address of builtPages()) {
  test(`${address} has contrast in both themes, as every page`, { tag: '@full' }, expectContrast(address));
}

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
