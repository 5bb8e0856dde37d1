import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import cases from '../../openapi/generated/cases.json' with { type: 'json' };
import { builtFile } from '../support/pages.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

test('finds the page of an error code by searching for it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();

  await page.getByRole('textbox', { name: 'Search' }).or(page.getByRole('searchbox')).first().fill('pipeline_mismatch');

  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /errors/i })
      .first(),
  ).toBeVisible();
});

test('gives every case an anchor and a way to run it', async ({ page }) => {
  for (const { operationId, status, name } of cases.filter((each) => each.api === 'novapulse' && each.status >= 400)) {
    const html = readFileSync(builtFile(`/novapulse/errors/${name.split('.')[0]}/index.html`), 'utf8');
    expect(html.split(`id="${operationId}-${status}-${name}"`)).toHaveLength(2);
  }
  await page.goto('/novapulse/errors/#getInsights-403-pipeline_mismatch');
  await expect(page).toHaveURL(/\/errors\/pipeline_mismatch\/#getInsights-403-pipeline_mismatch$/);
  await page.getByText('How to reproduce it').click();
  await page.getByRole('main').getByRole('link', { name: /^Run:/ }).first().locator('code').click();

  const playground = new PlaygroundPage(page);
  await playground.isAwake();
  await playground.sendAndExpect('403');
  await expect(playground.response).toContainText('pipeline_mismatch');
});

test('reaches Send and reads the answer by keyboard alone', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await page.getByRole('link', { name: 'Skip to content' }).focus();

  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await playground.send.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(playground.send).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(playground.response).toContainText('200 OK');
  await expect(playground.root.getByRole('status').filter({ hasText: '200' }).first()).toBeAttached();
});

test('keeps to the language that the reader chose, on other pages and after a reload', async ({ page }) => {
  const shown = page.getByRole('tabpanel').locator('pre:visible').filter({ hasText: '/mock/' });
  await page.goto('/novapulse/');
  await page.getByRole('tab', { name: 'Python' }).first().click();

  // All samples of a page change together.
  await expect(page.getByRole('tab', { name: 'Python', selected: true })).toHaveCount(
    await page.getByRole('tab', { name: 'Python' }).count(),
  );
  await page.goto('/nova-embed/tenants/');
  await expect(page.getByRole('tab', { name: 'Python', selected: true })).toHaveCount(1);
  await expect(shown).toContainText('requests.get(');

  await page.reload();
  await expect(page.getByRole('tab', { name: 'Python', selected: true })).toHaveCount(1);
  await expect(shown).toContainText('requests.get(');
});

test('shows the samples of a page that lacks the language chosen elsewhere', async ({ page }) => {
  await page.goto('/novapulse/');
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();

  await page.goto('/nova-embed/tenants/');

  await expect(page.getByRole('tab', { name: 'curl', selected: true })).toHaveCount(1);
  await expect(page.getByRole('tabpanel').locator('pre:visible').first()).toContainText('curl -s');
});
