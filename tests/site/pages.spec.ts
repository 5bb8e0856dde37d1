import { expect, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { wakeAll } from '../support/islands.ts';
import { countShifts, shiftOf } from '../support/layout-shift.ts';
import { isAwake, test } from '../support/long-lived-page.ts';
import { builtHtml, builtPages, representativePages } from '../support/pages.ts';

const ALL = builtPages();
// What a page is made of can break on any page that has it: the first few have the most of it.
const REPRESENTATIVE = representativePages().slice(0, 5);
const OTHERS = ALL.filter((address) => !REPRESENTATIVE.includes(address));

for (const address of ALL) {
  // What the text of a page alone can break is read from all pages below.
  const tag = REPRESENTATIVE.includes(address) ? [] : '@full';
  test(
    `${address} is accessible in both themes, keeps to itself, and fits a narrow screen`,
    { tag },
    async ({ page, seen }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      await wakeAll(page);
      await expectAccessibleInBothThemes(page);

      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
      expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
    },
  );
}

for (const width of [1280, 390]) {
  test(`no page moves while it loads, at ${width} pixels`, { tag: '@full' }, async ({ page, seen }) => {
    test.setTimeout(600_000);
    await page.addInitScript(countShifts);
    await page.setViewportSize({ width, height: 844 });
    const moving = [];
    for (const address of ALL) {
      await page.goto(address);
      await isAwake(page);
      const shift = await shiftOf(page);
      // Chromium may paint a page before all of it has come: then a few lines settle.
      if (shift > 0.02) moving.push([address, shift]);
    }

    expect(moving).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('all other pages fit a narrow screen', { tag: '@full' }, async ({ browser, baseURL }) => {
  // What is as wide as its text is so before any script runs.
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const wide = [];
  for (const address of OTHERS) {
    await page.goto(address);
    if ((await overflowOf(page)) > 0) wide.push(address);
  }
  await context.close();

  expect(wide).toEqual([]);
});

test('no page names an id twice, skips a level of headings, or has a picture without words', () => {
  for (const address of ALL) {
    const html = builtHtml(address);
    const ids = [...html.matchAll(/<[a-z][\w-]*\s(?:[^<>]*\s)?id="([^"]*)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      `ids that ${address} names twice`,
    ).toEqual([]);

    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 6) + 1),
      `headings of ${address} that skip a level`,
    ).toEqual([]);
    expect(html.match(/<img\s(?![^>]*\salt[\s=>])[^>]*>/g), address).toBeNull();
  }
});

/** Returns by how many pixels a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
