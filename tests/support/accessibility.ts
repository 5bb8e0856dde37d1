import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Part {
  /** What to look at: a selector. The whole page by default. */
  within?: string;
  /** The only rules of axe to check. All of them by default. */
  rules?: readonly string[];
  /** Rules of axe not to check. */
  except?: readonly string[];
}

/** The rules of axe that a theme can break: it changes colors, and nothing else of a page. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** Expects that axe finds nothing wrong with a page, or with a part of it. */
export async function expectAccessible(page: Page, { within, rules, except }: Part = {}): Promise<void> {
  // Passed checks carry every element they looked at, and the other mode opens a page to put frames together: no page
  // here holds a frame of another origin, and both took five times as long as the checks themselves.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  if (rules) axe.withRules([...rules]);
  if (except) axe.disableRules([...except]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
