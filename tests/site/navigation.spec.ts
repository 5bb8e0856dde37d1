import { expect, type Page } from '@playwright/test';
import lumyx from '../../openapi/generated/lumyx.contract.json' with { type: 'json' };
import novapulse from '../../openapi/generated/novapulse.contract.json' with { type: 'json' };
import { expectAccessible } from '../support/accessibility.ts';
import { SearchDialog } from '../support/search-dialog.ts';
import { test } from '../support/site-test.ts';

const WIDE = ['/', '/compare/', '/cases/', '/playground/', '/keyring/', '/404.html'];
const GUIDES = ['/about/', '/novapulse/errors/', '/novapulse/reference/'];
const SANDBOX = ['Playground', 'Retry lab', 'Compare', 'Cases', 'Keyring'];

for (const path of ['/novapulse/authentication/', '/novapulse/reference/']) {
  test(`${path} says which API it is about`, async ({ page }) => {
    await page.goto(path);

    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const title = heading.includes(novapulse.name) ? heading : `${novapulse.name}: ${heading}`;
    await expect(page).toHaveTitle(`${title} | Latchkey`);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
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
  await expect(results.filter({ hasText: `${novapulse.name} jobs and results` }).first()).toBeVisible();
  await expect(results.filter({ hasText: /Source: |our choice|sources by part|About these marks/ })).toHaveCount(0);
});

test('shows the place of a page in the sidebar without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  for (const path of ['/nova-embed/reference/', '/novapulse/reference/', '/about/']) {
    await page.goto(path);

    await expect(sidebar.locator('[aria-current="page"]'), path).toBeInViewport({ ratio: 1 });
    await expect(sidebar.locator('details[open]'), path).toHaveCount(1);
  }
});

test('has the same header on pages of each kind', ({ page }) =>
  expectSameHeader(page, ['/', '/playground/', '/404.html', '/novapulse/reference/']));

test('has the same header on all pages', { tag: '@full' }, ({ page }) => expectSameHeader(page, [...WIDE, ...GUIDES]));

async function expectSameHeader(page: Page, paths: readonly string[]): Promise<void> {
  const places = new Set<string>();
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const width of [1440, 800]) {
      await page.setViewportSize({ width, height: 900 });
      places.add(`${width}: ${await placeOf(page)}`);
      await expect(page.getByRole('combobox', { name: 'Select theme' })).toBeVisible();
      expect(await page.getByRole('navigation', { name: 'Tools' }).getByRole('link').allInnerTexts()).toEqual(SANDBOX);
    }
  }
  expect([...places]).toHaveLength(2);

  await page.getByRole('navigation', { name: 'Tools' }).getByRole('link', { name: 'Cases' }).click();
  await expect(page).toHaveURL(/\/cases\/$/);
  await expect(page.getByRole('navigation', { name: 'Tools' }).locator('[aria-current="page"]')).toHaveText('Cases');
}

for (const path of [...WIDE, '/novapulse/errors/']) {
  // One with a sidebar on a wide screen, and one without: the menu is the same on all others.
  const tag = ['/playground/', '/novapulse/errors/'].includes(path) ? [] : '@full';
  test(`${path} has a menu with all pages and the theme on a narrow screen`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);

    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');

    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByText(lumyx.name, { exact: true }).click();
    await expect(menu.getByRole('link', { name: 'Moderation' })).toBeVisible();
    await menu.getByRole('combobox', { name: 'Select theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectAccessible(page, { within: 'nav.sidebar' });

    await page.keyboard.press('Escape');
    await expect(menu.getByRole('combobox', { name: 'Select theme' })).toBeHidden();
  });
}

test('changes the theme of a long page at once for a reader who wants less motion', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/nova-embed/errors/');

  await page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark');

  // Each would restyle its element, and all that inherit from it, again.
  const transitions = await page.evaluate(
    () =>
      getComputedStyle(document.body).color &&
      document.getAnimations().filter((animation) => animation instanceof CSSTransition).length,
  );
  expect(transitions).toBe(0);
});

async function placeOf(page: Page): Promise<string> {
  const box = await page.getByRole('button', { name: 'Search' }).boundingBox();
  return `${box?.x} ${box?.y}`;
}
