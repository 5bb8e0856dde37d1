import { expect, test } from '@playwright/test';
import novapulse from '../../openapi/generated/novapulse.contract.json' with { type: 'json' };
import { SearchDialog } from '../support/search-dialog.ts';

for (const path of ['/novapulse/authentication/', '/novapulse/reference/']) {
  test(`${path} says which API it is about`, async ({ page }) => {
    await page.goto(path);

    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await expect(page).toHaveTitle(`${novapulse.name}: ${title} | Latchkey`);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', `${novapulse.name}: ${title}`);
    await expect(
      page.getByRole('main').getByRole('link', { name: novapulse.name, exact: true }).first(),
    ).toBeInViewport();
  });
}

test('names the API of a page that is found by searching, and shows no marks', async ({ page }) => {
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();

  await search.field.fill('insights');

  const results = page.getByRole('dialog').getByRole('listitem');
  await expect(results.filter({ hasText: `${novapulse.name}: Reference` }).first()).toBeVisible();
  await expect(results.filter({ hasText: /Source: |sandbox choice|About these marks/ })).toHaveCount(0);
});
