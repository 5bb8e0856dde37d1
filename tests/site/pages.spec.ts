import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

for (const address of builtPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} is accessible and keeps to itself in ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const seen = await watch(page, baseURL ?? '');
      await page.goto(address, { waitUntil: 'networkidle' });

      const { violations } = await new AxeBuilder({ page }).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
      await context.close();
    });
  }

  test(`${address} fits a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

    expect(overflow).toBeLessThanOrEqual(0);
  });
}
