import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched, Setting } from './driver.ts';
import { NOTES, RESULTS } from './results.ts';
import { startSite } from './site.ts';
import type { Site } from './site.ts';
import { Tab } from './tab.ts';
import { STEPS } from './walk.ts';

/** How a setting shows in what the site says of itself. */
export interface Expected {
  transport: 'worker' | 'direct';
  storage: 'indexeddb' | 'memory';
}

/** Declares the tests of one browser: all cases as it is installed, and the walk in each of its settings. */
export function describeEngine(
  name: string,
  launch: (setting: Setting) => Promise<Launched>,
  settings: Partial<Record<Setting, Expected>>,
): void {
  describe.each(Object.entries(settings))(`${name}, %s`, (setting, { transport, storage }) => {
    let site: Site;
    let browser: Launched;
    let tab: Tab;
    beforeAll(async () => {
      site = await startSite();
      browser = await launch(setting as Setting);
      tab = new Tab(browser.driver, site.origin);
    });
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });

    test('answers and keeps state by the means that this setting leaves', async () => {
      await tab.open('/novapulse/authentication/');
      await tab.press('.pg-send .pg-primary');
      await tab.see('.pg-response .pg-status', /^200/);
      await tab.press('.pg-more');
      // The page itself responds while the worker starts.
      await tab.pressUntil('.pg-send .pg-primary', `.pg-badge[data-transport="${transport}"]`);
      await tab.see(`[data-storage="${storage}"]`);
    });

    test.each(STEPS)('$name', ({ walk }) => walk(tab, storage === 'indexeddb'));

    test('"Run all" reproduces every case', { timeout: 600_000 }, async () => {
      const total = (JSON.parse(readFileSync(CASES, 'utf8')) as unknown[]).length;
      await tab.open('/cases/');
      await tab.press('.cm-run .cm-primary');
      await tab.see('.cm-run output[data-good]', /\d/, 580_000);
      const [reproduced, differences] = await tab.driver.run(() => [
        document.querySelectorAll('a[data-result="reproduced"]').length,
        [...document.querySelectorAll('.cm-differences details')].map(({ textContent }) => textContent.slice(0, 600)),
      ]);
      note(`${browser.version}, ${setting}: ${reproduced.toLocaleString('en')} of ${total.toLocaleString('en')} cases`);
      expect(differences).toEqual([]);
      expect(reproduced).toBe(total);
    });
  });
}

const CASES = join(import.meta.dirname, '../../dist/cases.json');

function note(line: string): void {
  mkdirSync(RESULTS, { recursive: true });
  appendFileSync(NOTES, `${line}\n`);
}
