import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

const MISTAKES = [
  'Missing key',
  'Malformed key',
  'Unknown key',
  'Expired key',
  'Revoked key',
  'Missing permission',
  'Rate limit exceeded',
];

test('makes each mistake in all APIs at once, and gets what each documents', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL ?? '');
  await page.goto('/compare/');

  for (const mistake of MISTAKES) {
    await sendMistake(page, mistake);
    await expect(row(page, mistake).getByText('as documented', { exact: true })).toHaveCount(API_IDS.length);
  }

  await expect(row(page, 'Missing key').getByText(/www-authenticate: Bearer/)).toHaveCount(API_IDS.length);
  await expect(row(page, 'Rate limit exceeded')).toContainText('retry-after: ');
  await expectAccessible(page);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('leaves the quota of the reader’s own sandbox as it was', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await page.goto('/compare/');
  await sendMistake(page, 'Rate limit exceeded');

  await playground.open('/novapulse/authentication/');
  await playground.sendAndExpect('200 OK');

  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('119');
});

test('leads from an answer to its case', async ({ page }) => {
  await page.goto('/compare/');

  await row(page, 'Expired key').getByRole('link', { name: 'expired_api_key', exact: true }).last().click();

  await expect(page).toHaveURL(/\/novapulse\/errors\/expired_api_key\/#\w+-401-expired_api_key$/);
  await expect(page.locator(':target')).toBeInViewport();
});

function row(page: Page, mistake: string) {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: `Send it: ${mistake}` }) });
}

async function sendMistake(page: Page, mistake: string): Promise<void> {
  await page.getByRole('button', { name: `Send it: ${mistake}` }).click();
  await expect(row(page, mistake).getByRole('status')).toContainText(`${API_IDS.length} responses`);
}
