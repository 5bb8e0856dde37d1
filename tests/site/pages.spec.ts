import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

for (const address of builtPages()) {
  test(`${address} is accessible in both themes, keeps to itself, and fits a narrow screen`, async ({
    page,
    baseURL,
  }) => {
    // The matrix of all cases holds more than a thousand links.
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const seen = await watch(page, baseURL ?? '');
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await listViolations(new AxeBuilder({ page }))).toEqual([]);

    // What a theme changes is colours, and nothing else of the page.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await listViolations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual(
      [],
    );

    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
  });
}

async function listViolations(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
