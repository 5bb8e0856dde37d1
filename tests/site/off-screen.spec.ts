import { expect, type Page } from '@playwright/test';
import { longestPages } from '../support/pages.ts';
import { test } from '../support/site-test.ts';

for (const kind of ['longest page', 'longest guide', 'all cases'] as const) {
  test(`what is far off the screen is left out, and nothing moves: ${kind}`, async ({ page }) => {
    await page.goto(longestPages()[kind]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 720 });
      await whenMarked(page);
      const { left, places, without } = await compare(page);
      expect(left, `${width} pixels`).toBeGreaterThan(100);
      expect(places.length).toBeGreaterThan(5);
      expect(places, `${width} pixels`).toEqual(without);
    }
  });
}

test('every address of a long page leads to its place, also after the width has changed', async ({ page }) => {
  await page.goto(longestPages()['longest page']);
  await whenMarked(page);
  const headings = await page.locator('article.operation h3[id]').evaluateAll((all) => all.map(({ id }) => id));
  for (const width of [1280, 500]) {
    await page.setViewportSize({ width, height: 720 });
    await whenMarked(page);
    for (const id of [headings.at(-1), headings[0], headings.at(5)]) {
      await page.evaluate((fragment) => (location.hash = fragment), `#${id}`);
      const top = () => page.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().top, id ?? '');
      await expect.poll(top, { message: `${id} at ${width} pixels` }).toBeLessThan(160);
      expect(await top()).toBeGreaterThan(0);
    }
  }
});

/** Waits until the long blocks of a page are marked in its present width. */
async function whenMarked(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.waitForFunction(() => document.querySelector('.lk-off-screen') !== null);
}

/** Returns how many elements are left out, and where what has an address stands, with the marks and without. */
async function compare(page: Page) {
  return page.evaluate(() => {
    const isLeftOut = (element: Element) =>
      element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true });
    const left = [...document.querySelectorAll('main *')].filter(isLeftOut).length;
    const findPlaces = () =>
      [...document.querySelectorAll('main [id]')]
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.id} ${Math.round(element.getBoundingClientRect().top)}`);
    const places = findPlaces();
    for (const block of document.querySelectorAll('.lk-off-screen')) block.classList.remove('lk-off-screen');
    return { left, places, without: findPlaces() };
  });
}
