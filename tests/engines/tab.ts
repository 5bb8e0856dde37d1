import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 30_000;

/** The attribute by which a driver finds what was found by its text. */
const MARK = 'data-found-by-test';

/** One tab, as its reader meets it: things are found by a selector and, where given, by their text or label. */
export class Tab {
  readonly driver: Driver;
  readonly #origin: string;

  constructor(driver: Driver, origin: string) {
    this.driver = driver;
    this.#origin = origin;
  }

  /** Opens a page of the site, also where only the fragment differs from the page that is open. */
  async open(path: string): Promise<void> {
    await this.driver.navigate('about:blank');
    await this.driver.navigate(this.#origin + path);
  }

  /** Opens one more tab. */
  async another(): Promise<Tab> {
    return new Tab(await this.driver.openTab(), this.#origin);
  }

  /** Resolves to the text of the first visible element that fits, as soon as there is one. */
  async see(selector: string, text: RegExp = /(?:)/, patience = PATIENCE): Promise<string> {
    return this.until(`${selector} with ${String(text)}`, find, patience, selector, text.source, MARK);
  }

  /** Presses the mouse on the first visible element that fits, once it can be used. */
  async press(selector: string, text: RegExp = /(?:)/): Promise<void> {
    for (const end = performance.now() + PATIENCE; ; await pause(300)) {
      await this.#settle(selector, text);
      try {
        return await this.driver.click(`[${MARK}]`);
      } catch (error) {
        // A page that draws itself anew at this moment takes away what was about to be pressed.
        if (performance.now() > end) throw error;
      }
    }
  }

  /** Marks the first visible element that fits and can be used, once it stays where it is. */
  async #settle(selector: string, text: RegExp): Promise<void> {
    await this.see(`:is(${selector}):not(:disabled, [aria-disabled="true"])`, text);
    let before = '';
    const settled = async () => {
      const place = await this.driver.run(placeOf, `[${MARK}]`);
      const same = place !== null && place === before;
      before = place ?? '';
      return same;
    };
    // What moves while the page settles would be missed, and what lies under a bar would be the bar's.
    for (let attempt = 0; attempt < 50 && !(await settled()); attempt += 1) await pause(100);
  }

  /** Types a text in place of what a field holds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.press(selector);
    await this.driver.control('a');
    await this.driver.type(text);
  }

  /** Presses a button again and again until there is what is waited for. */
  async pressUntil(button: string, sign: string): Promise<void> {
    for (const end = performance.now() + PATIENCE; performance.now() < end && !(await this.driver.run(exists, sign));) {
      await this.press(button);
      await pause(300);
    }
    await this.see(sign);
  }

  /** Chooses an option of a `<select>` by its value. */
  async choose(selector: string, value: string): Promise<void> {
    await this.see(`:is(${selector}):not(:disabled)`);
    await this.driver.run(choose, `[${MARK}]`, value);
  }

  /** Chooses a file for an `<input type=file>`, which may be hidden behind a button. */
  async attach(selector: string, path: string): Promise<void> {
    await this.until(selector, exists, PATIENCE, selector);
    await this.driver.attach(selector, path);
  }

  /** Resolves to what a function of the page returns, as soon as that is neither null nor false. */
  async until<Args extends unknown[], Result>(
    what: string,
    script: (...args: Args) => Result,
    patience: number,
    ...args: Args
  ): Promise<NonNullable<Result>> {
    const end = performance.now() + patience;
    for (;;) {
      const result = await this.driver.run(script, ...args);
      if (result !== null && result !== undefined && result !== false) return result;
      if (performance.now() > end) {
        const shown = await this.driver.run(shownText);
        throw new Error(`Waited ${patience / 1000} s in vain for ${what}. The page shows:\n${shown}`);
      }
      await pause(100);
    }
  }
}

/** Runs in the page. Marks what it finds and brings it into the middle of the window, clear of bars that stick. */
function find(selector: string, pattern: string, mark: string): string | null {
  const wanted = new RegExp(pattern);
  const textsOf = (element: Element) =>
    [element.getAttribute('aria-label'), element instanceof HTMLElement ? element.innerText : element.textContent].map(
      (text) => (text ?? '').replaceAll(/\s+/g, ' ').trim(),
    );
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && textsOf(element).some((text) => wanted.test(text)),
  );
  if (!found) return null;
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  found.setAttribute(mark, '');
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return textsOf(found).join(' ').trim();
}

/** Runs in the page. Returns what is open above it or, without that, its main part. */
function shownText(): string {
  const open = [...document.querySelectorAll<HTMLElement>('dialog[open], [role="dialog"]')];
  const part = open.find((each) => each.checkVisibility()) ?? document.querySelector('main') ?? document.body;
  return `${location.href}\n${part.innerText.slice(0, 4000)}`;
}

/** Runs in the page. Returns where an element is; null where its middle is covered by something else. */
function placeOf(selector: string): string | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit && (element.contains(hit) || hit.contains(element)) ? [left, top, width, height].join() : null;
}

/** Runs in the page. A menu of the system's own cannot be reached by a driver. */
function choose(selector: string, value: string): void {
  const select = document.querySelector(selector);
  if (!(select instanceof HTMLSelectElement)) return;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. */
function exists(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
