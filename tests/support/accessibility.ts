import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

interface Part {
  /** What to look at: a selector. The whole page by default. */
  within?: string;
  /** The only rules of axe to check. All of them by default. */
  rules?: readonly string[];
}

/** The rules of axe that a theme can break: it changes colors, and nothing else of a page. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** Expects that axe finds nothing wrong with a page, or with a part of it. */
export async function expectAccessible(page: Page, { within, rules }: Part = {}): Promise<void> {
  // AxeBuilder sends axe anew for each look, fetches all style sheets for a rule that is off, and lists what has passed: all
  // that took half of the time. No page here holds a frame, which it would look into.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What a script is still about to mend, such as the focus of a box that turned out to scroll, is right a moment later.
  await expect.poll(() => findViolations(page, within, rules), { timeout: 20_000 }).toEqual([]);
}

async function findViolations(page: Page, within: Part['within'], rules: Part['rules']): Promise<string[]> {
  return page.evaluate(
    async ([part, only]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const found = await here.run(part ?? document, {
        resultTypes: ['violations'],
        preload: false,
        ...(only && { runOnly: only }),
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [within, rules && [...rules]] as const,
  );
}

/**
 * Expects the same in the light and in the dark theme, where the reader wants less motion. The page stays as it is: each
 * state is looked at once by all rules, and again in the dark by those that a theme can break.
 */
export async function expectAccessibleInBothThemes(page: Page, part: Pick<Part, 'within'> = {}): Promise<void> {
  await changeTheme(page, 'light');
  await expectAccessible(page, part);
  await changeTheme(page, 'dark');
  await expectAccessible(page, { ...part, rules: COLOR_RULES });
  await changeTheme(page, 'light');
}

async function changeTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  // Scalar lets colors change slowly, whatever the reader wants, and what inherits a color follows it in a change of its own.
  await page.evaluate(() => {
    const changes = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    for (let round = 0; round < 20 && changes().length > 0; round++) changes().forEach((change) => change.finish());
  });
}
