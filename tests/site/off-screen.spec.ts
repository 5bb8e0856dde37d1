import { expect, type Page } from '@playwright/test';
import { builtHtml, builtPages, countElements } from '../support/pages.ts';
import { test } from '../support/site-test.ts';

const bySize = builtPages().toSorted((a, b) => countElements(b) - countElements(a));
/** The longest page of all, the longest with code, and the one of all cases. */
const LONG = [
  ...new Set([
    bySize[0] ?? '',
    bySize.find((path) => builtHtml(path).includes('class="expressive-code')) ?? '',
    '/cases/',
  ]),
];

for (const path of LONG) {
  test(`${path} leaves out what is far off the screen, and nothing moves`, async ({ page }) => {
    await page.goto(path);
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
  const [path = ''] = LONG;
  await page.goto(path);
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
