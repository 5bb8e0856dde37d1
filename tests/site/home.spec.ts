import { expect, test } from '@playwright/test';
import { API_IDS } from '../../openapi/catalog.ts';
import { watch } from '../support/watch.ts';

test('shows a refused request on its first screen, and sends it', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL ?? '');
  await page.goto('/');
  const picture = page.getByRole('figure', { name: 'A request and its answer' });
  await expect(picture.getByText('401', { exact: true })).toBeInViewport();
  for (const use of ['Read', 'Try', 'Generate']) {
    await expect(page.getByRole('link', { name: new RegExp(`^${use} `) }).first()).toBeInViewport();
  }

  await picture.getByRole('button', { name: 'Send it yourself' }).click();

  await expect(picture.getByRole('status')).toHaveText(/^Answered 401 in .*, by the service worker, as documented\.$/);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('tells what each API answers to the same mistake', async ({ page }) => {
  await page.goto('/');

  await expect(page.getByRole('main').getByRole('link', { name: /^4\d\d / })).toHaveCount(API_IDS.length);
  await page.getByRole('link', { name: 'Make the same mistake in all of them at once' }).click();

  await expect(page.locator(':target')).toBeInViewport();
});
