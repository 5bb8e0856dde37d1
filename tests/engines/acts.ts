import { expect } from 'vitest';
import { STATUS } from './step.ts';
import type { Tab } from './tab.ts';

/** The playground of an operation that needs nothing but a key. */
export const LIST = '/playground/?api=novapulse&operation=listJobs';

/** The field of the parameter of {@link LIST}. */
export const LIMIT = '[id$="-query-limit"]';

export const PICKER = '#picker-of-test';

/** Runs in the page. A picker of the system's own cannot be reached by a driver: its input is put into the page instead. */
export function keepFilePicker(): void {
  HTMLInputElement.prototype.click = function keep() {
    this.id = 'picker-of-test';
    document.body.append(this);
  };
}

/** Uses up the smallest limit, and one request more. */
export async function burst(tab: Tab): Promise<void> {
  await tab.open(LIST);
  await tab.choose('select[id$="-demo"]', 'tight');
  await tab.press('.pg-repeat button');
  await tab.see(STATUS, /^429/);
}

/** Waits until the parameter has a value. */
export async function limitIs(tab: Tab, expected: string): Promise<void> {
  await tab.until(
    `the parameter limit with ${expected}`,
    (selector, value) => document.querySelector<HTMLInputElement>(selector)?.value === value,
    30_000,
    LIMIT,
    expected,
  );
}

/** Creates a key in the keyring. */
export async function createKey(tab: Tab, name: string): Promise<void> {
  await tab.open('/keyring/?api=novapulse');
  await tab.see('.kr-key[data-demo="true"]');
  await tab.press('button[id$="-new"]');
  await tab.fill('.kr-form input[id$="-name"]', name);
  await tab.press('.kr-form button[type="submit"]');
  await tab.see('.kr-once', new RegExp(name));
}

/** Presses a key's button and the one that asks whether it is meant. */
export async function confirm(tab: Tab, action: string): Promise<void> {
  const buttons = '.kr-key[data-demo="false"] button';
  await tab.press(buttons, new RegExp(`^${action} (?!now)`));
  await tab.press(buttons, new RegExp(`^${action} now`));
}

/** Chooses a theme until the page has it: what is chosen before the page's script runs is not heard. */
export async function chooseTheme(tab: Tab, choice: string, theme: string | undefined): Promise<void> {
  await expect
    .poll(
      async () => {
        await tab.choose('starlight-theme-select select', choice);
        return themeOf(tab);
      },
      { timeout: 30_000 },
    )
    .toBe(theme);
}

/** Returns the theme that the page has. */
export function themeOf(tab: Tab): Promise<string | undefined> {
  return tab.driver.run(() => document.documentElement.dataset['theme']);
}
