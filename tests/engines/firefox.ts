import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { toolPath } from '../runner/tools.ts';
import type { Driver, Launched, Setting } from './driver.ts';

/** What is changed in about:config. */
const PREFERENCES: Record<Setting, Record<string, unknown>> = {
  'as installed': {},
  'service workers off': { 'dom.serviceWorkers.enabled': false },
  // "Block all cookies": every kind of storage is refused with it.
  'site data blocked': { 'network.cookie.cookieBehavior': 2 },
  'a private window': { 'browser.privatebrowsing.autostart': true },
};

/** Starts a Firefox with a profile of its own, and drives it over WebDriver BiDi. */
export async function launchFirefox(setting: Setting): Promise<Launched> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: toolPath('firefox'),
    headless: true,
    // "What is new" pages and the like would take the focus.
    extraPrefsFirefox: { 'browser.aboutwelcome.enabled': false, ...PREFERENCES[setting] },
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace('/', ' '),
    driver: driverOf(page),
    close: () => browser.close(),
  };
}

function driverOf(page: Page): Driver {
  return {
    async navigate(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async run(script, ...args) {
      // Its types know of handles to elements, which are not used here.
      const evaluate = page.evaluate.bind(page) as (
        ...parameters: [typeof script, ...typeof args]
      ) => Promise<ReturnType<typeof script>>;
      return evaluate(script, ...args);
    },
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    escape: () => page.keyboard.press('Escape'),
    async control(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    async attach(selector, path) {
      const input = await page.$(selector);
      if (!input) throw new Error(`Failed to choose a file: nothing is at ${selector}.`);
      await (input as typeof input & { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async openTab() {
      const tab = await page.browser().newPage();
      await tab.setViewport({ width: 1280, height: 900 });
      return driverOf(tab);
    },
    closeTab: () => page.close(),
  };
}
