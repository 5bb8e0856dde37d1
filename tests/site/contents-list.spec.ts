import { expect, type Locator } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { ReferencePage } from '../support/reference-page.ts';

const REFERENCE = '/nova-embed/reference/';

test('the list of a page marks the operation that its reader is at', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(REFERENCE);
  const list = page.getByRole('navigation', { name: 'On this page' });
  const current = list.locator('a[aria-current="true"]');
  await expect(current).toHaveText('Overview');

  const links = await list.getByRole('link').all();
  for (const link of links.slice(1, 4)) {
    await link.click();
    await expect(current).toHaveText(await link.innerText());
  }

  await page.evaluate(() => scrollTo(0, 0));
  await expect(current).toHaveText('Overview');
});

test('the bar of a narrow page says where its reader is, also after the page got another size', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/novapulse/authentication/');
  const shown = page.locator('mobile-starlight-toc .display-current');
  await expect(shown).toHaveText('Overview');

  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).nth(2);
  await below(heading, 100);
  await expect(shown).toHaveText(await heading.innerText());

  await below(heading, 500);
  await expect(shown).not.toHaveText(await heading.innerText());
  await page.setViewportSize({ width: 390, height: 500 });
  await below(heading, 100);
  await expect(shown).toHaveText(await heading.innerText());
});

test('the list marks operations once the interactive reference stands in the place of the static one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(REFERENCE);
  const reference = new ReferencePage(page);
  await reference.open.click();
  await expect(reference.interactive).toBeVisible({ timeout: 60_000 });
  const list = page.getByRole('navigation', { name: 'On this page' });
  const link = list.getByRole('link').nth(3);

  await link.click();

  await expect(list.locator('a[aria-current="true"]')).toHaveText(await link.innerText());
});

/** Scrolls until something is as many pixels below the top of the screen. */
async function below(thing: Locator, pixels: number): Promise<void> {
  await thing.evaluate((element, top) => scrollBy(0, element.getBoundingClientRect().top - top), pixels);
}
