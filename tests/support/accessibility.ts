import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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
  // Passed checks carry every element they looked at, and the other mode opens a page to put frames together: no page
  // here holds a frame of another origin, and both took five times as long as the checks themselves.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
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
}
