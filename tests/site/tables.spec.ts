import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { test } from '../support/site-test.ts';

for (const [path, table, tag] of [
  // The longest codes, and a table of each other kind for the full run.
  ['/nova-embed/errors/', 'Error codes of Nova Embed', []],
  ['/nova-embed/authentication/', 'Errors of Nova Embed: 401, 403', '@full'],
  ['/example-ai/', 'Endpoints of Example AI', []],
  ['/lumyx/keys/', 'Permissions of Lumyx AI', '@full'],
] as const) {
  test(`${path} shows the whole of "${table}" on a narrow screen`, { tag: [tag].flat() }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);

    expect(await hiddenWidth(page, table)).toBe(0);
    await expectAccessible(page, { within: '.lk-table' });
  });
}

test('breaks long paths between their segments, so that a table fits', async ({ page }) => {
  await page.goto('/nova-embed/keys/');

  for (const width of [1440, 768]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await hiddenWidth(page, 'Permissions of Nova Embed')).toBe(0);
  }
});

test('breaks no code where there is room for it', async ({ page }) => {
  await page.goto('/nova-embed/errors/');
  const codes = page.getByRole('region', { name: 'Error codes of Nova Embed' }).locator('a > code');

  expect(await hiddenWidth(page, 'Error codes of Nova Embed')).toBe(0);
  const broken = await codes.evaluateAll((all) =>
    all.filter((code) => code.getClientRects().length > 1).map((code) => code.textContent ?? ''),
  );
  expect(broken.filter((code) => code.length <= 24)).toEqual([]);
});

test('copies a code that was broken in two as one word', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/nova-embed/errors/');
  const code = page.getByRole('region', { name: 'Error codes of Nova Embed' }).getByText('CRITERIA_VERSION_NOT_FOUND');

  const copied = await code.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });

  expect(copied).toBe('CRITERIA_VERSION_NOT_FOUND');
});

/** How much of a table is out of sight, in pixels. */
async function hiddenWidth(page: Page, name: string): Promise<number> {
  return page.getByRole('region', { name, exact: true }).evaluate((box) => box.scrollWidth - box.clientWidth);
}
