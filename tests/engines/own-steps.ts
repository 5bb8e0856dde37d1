import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { SHOP } from '../support/derived/shop.ts';
import type { Step } from './step.ts';
import { SEND, STATUS } from './step.ts';
import type { Tab } from './tab.ts';

const GALAXY = createRequire(import.meta.url).resolve('@scalar/galaxy/latest.yaml');
const OPERATION = 'select[id$="-operation"]';
const TEXT = '#own-text:not(:disabled)';

/** What a reader does with an OpenAPI document of their own. */
export const OWN_STEPS: Step[] = [
  {
    name: "a reader's own document, from a file, sends and says why",
    async walk(tab) {
      await openGalaxy(tab);
      await choose(tab, 'getMe', /^GET .*\/me$/);
      await tab.press(SEND);
      await tab.see(STATUS, /^200/);
      await tab.fill('input[id$="-key"]', 'unknown');
      await tab.press(SEND);
      await tab.see(STATUS, /^401/);
      await tab.see('.pg-why [data-did="decided"]', /^authenticate/);
      await tab.see('.pg-why .pg-sentence', /key/);
    },
  },
  {
    name: "all cases of a reader's own document are as expected, and one opens",
    async walk(tab) {
      await openGalaxy(tab);
      await tab.press('#own-pane-cases');
      const total = Number(/\d+/.exec(await tab.see('.own-run .pg-primary', /^Run all/))?.[0]);
      await tab.press('.own-run .pg-primary');
      await tab.see('.own-run', new RegExp(`\\b${total} of ${total} as expected`), 60_000);
      await tab.press('.own-cases .cm-cell', /^401 .* reproduced$/);
      await tab.press(SEND);
      await tab.see(STATUS, /^401/);
    },
  },
  {
    name: "a reader's own document, pasted, sends",
    async walk(tab) {
      await tab.open('/playground/own/');
      await tab.see(TEXT);
      await tab.driver.run(putText, SHOP);
      await tab.press('#text-of-test');
      await tab.driver.control('a');
      await tab.driver.control('c');
      await tab.press(TEXT);
      await tab.driver.control('v');
      await tab.see('.own-head h2', /^Shop$/);
      await choose(tab, 'createItem', /^POST .*\/items$/);
      await tab.press(SEND);
      await tab.see(STATUS, /^201/);
    },
  },
  {
    name: "a reader's own document is kept where the browser keeps it",
    async walk(tab, persists) {
      await openGalaxy(tab);
      await tab.press('.own-head input[type="checkbox"]');
      await tab.see('.own-head output', persists ? /^Kept in this browser/ : /^This browser blocks storage/);
      await tab.open('/playground/own/');
      await tab.see(TEXT);
      if (persists) {
        await tab.press('.own-form button', /^Open it again/);
        await tab.see('.own-head h2', /^Scalar Galaxy$/);
      } else expect(await tab.driver.run(() => document.body.innerText.includes('Open it again'))).toBe(false);
    },
  },
];

/** Chooses an operation, and waits for it: the worker of the document brings what the playground shows. */
async function choose(tab: Tab, operation: string, line: RegExp): Promise<void> {
  await tab.choose(OPERATION, operation);
  await tab.see('.pg-line', line);
}

async function openGalaxy(tab: Tab): Promise<void> {
  await tab.open('/playground/own/');
  await tab.see(TEXT);
  await tab.attach('.own-choose input', GALAXY);
  await tab.see('.own-head h2', /^Scalar Galaxy$/);
}

/** Runs in the page. Offers a text to copy, for a driver cannot fill the clipboard. */
function putText(text: string): void {
  const box = document.createElement('textarea');
  box.id = 'text-of-test';
  box.value = text;
  document.querySelector('main')?.prepend(box);
}
