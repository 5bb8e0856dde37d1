import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { LabPage } from '../support/lab-page.ts';
import { builtPages } from '../support/pages.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

const ADDRESSES = builtPages().filter((page) => /^\/[^/]+\/rate-limits\/$/.test(page));
for (const [index, address] of ADDRESSES.entries()) {
  // How each API is waited for is tested without a page (tests/lab).
  const tag = index === 0 ? [] : '@full';
  test(
    `${address} shows a loop that sends nothing in vain, and one that loses what is refused`,
    { tag },
    async ({ page }) => {
      const lab = new LabPage(page);
      await lab.open(address);

      await lab.run('Wait as the response says');
      await expect(lab.root).toContainText(/10 of 10 succeeded, \d+ sent, 0 too early, 0 wasted/, { timeout: 30_000 });
      await lab.run('No retry');
      await expect(lab.row('No retry')).toContainText(/[1-9] of 10/, { timeout: 30_000 });
      await expect(lab.row('Wait as the response says')).toContainText('10 of 10');
    },
  );
}

test('shows the source of the loop that runs, and every attempt as a table', async ({ page }) => {
  const lab = new LabPage(page);
  await lab.open('/novapulse/rate-limits/');
  await lab.run('Exponential');
  await expect(lab.root).toContainText('10 of 10 succeeded', { timeout: 30_000 });

  await lab.root.getByText('Code of the strategy').click();
  await expect(lab.root.getByText('sleep(2 ** (attempt - 1))')).toBeVisible();
  await lab.root.getByText('The attempts as a table').click();

  await expect(lab.root.getByRole('row').filter({ hasText: 'too early' }).first()).toBeVisible();
});

for (const width of [1440, 390]) {
  test(
    `moves nothing with its first result, and cuts nothing off, at a width of ${width}`,
    { tag: '@full' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const lab = new LabPage(page);
      await lab.open('/novapulse/rate-limits/');
      const source = lab.root.getByText('Code of the strategy');
      const before = await source.evaluate((element) => element.getBoundingClientRect().top + scrollY);

      await lab.run('Fixed delay');
      await expect(lab.row('Fixed delay')).toContainText('of 10', { timeout: 30_000 });

      expect(await source.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBeCloseTo(before, 0);
      const table = lab.root.getByRole('group', { name: 'All strategies' });
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    },
  );
}

test('shows the loop that was chosen while all of them run', { tag: '@full' }, async ({ page }) => {
  const lab = new LabPage(page);
  await lab.open('/novapulse/rate-limits/');
  await lab.root.getByRole('button', { name: 'Run all' }).click();
  await lab.loop.selectOption({ label: 'Exponential' });

  await expect(lab.row('Wait as the response says')).toContainText('of 10', { timeout: 30_000 });

  await expect(lab.loop.locator('option:checked')).toHaveText('Exponential');
});

test('gives the focus to Run when a run is cancelled', async ({ page }) => {
  const lab = new LabPage(page);
  await lab.open('/novapulse/rate-limits/');
  await lab.root.getByRole('button', { name: 'Run all' }).click();

  await lab.root.getByRole('button', { name: 'Cancel' }).click();

  await expect(lab.root.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

test('leaves the reader’s own sandbox as it is', async ({ page }) => {
  const lab = new LabPage(page);
  const playground = new PlaygroundPage(page);
  await lab.open('/novapulse/rate-limits/');
  await lab.run('Wait as the response says');
  await expect(lab.root).toContainText('10 of 10 succeeded', { timeout: 30_000 });

  await playground.sendAndExpect('202 Accepted');

  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('59');
  await expect(playground.root).not.toContainText('Time of the mock');
});

test('is accessible and fits a narrow screen with its results, in both themes', { tag: '@full' }, async ({ page }) => {
  const lab = new LabPage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await lab.open('/novapulse/rate-limits/');
  await lab.run('Fixed delay');
  await expect(lab.row('Fixed delay')).toContainText('of 10', { timeout: 30_000 });
  await lab.root.getByText('Code of the strategy').click();
  await lab.root.getByText('The attempts as a table').click();

  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  await expectAccessibleInBothThemes(page, { within: '.lab' });
  expect(overflow).toBeLessThanOrEqual(0);
});

test('wakes the lab of the API that is chosen', async ({ page }) => {
  await page.goto('/retry-lab/');
  await page.getByRole('radio', { name: 'NovaPulse' }).check({ force: true });
  const lab = page.getByRole('region', { name: 'Retry lab of NovaPulse' });

  await lab.getByRole('button', { name: 'Run', exact: true }).click();

  await expect(lab).toContainText(/\d+ of \d+ requests succeeded in/);
});
