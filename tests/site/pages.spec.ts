import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { builtPages } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

for (const address of builtPages()) {
  test(`${address} is accessible in both themes, keeps to itself, and fits a narrow screen`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const seen = await watch(page, baseURL ?? '');
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectAccessible(page);

    // What a theme changes is colours, and nothing else of the page.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectAccessible(page, { rules: ['color-contrast', 'link-in-text-block'] });

    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
  });
}
