import { join } from 'node:path';
import { expect } from 'vitest';
import { DOCUMENTED } from '../support/contracts.ts';
import {
  burst,
  chooseTheme,
  confirm,
  createKey,
  keepFilePicker,
  LIMIT,
  limitIs,
  LIST,
  PICKER,
  themeOf,
} from './acts.ts';
import { OWN_STEPS } from './own-steps.ts';
import type { Step } from './step.ts';
import { SEND, STATUS } from './step.ts';

/** The steps, in the order in which a reader might take them. */
export const STEPS: Step[] = [
  {
    name: 'the home page sends its request by itself',
    async walk(tab) {
      await tab.open('/');
      await tab.see('.showcase [aria-live], .showcase output', /\b401\b.*\d m?s/);
    },
  },
  {
    name: 'a guide sends a GET',
    async walk(tab) {
      await tab.open('/novapulse/authentication/');
      await tab.press(SEND);
      await tab.see(STATUS, /^200/);
    },
  },
  {
    name: 'a guide sends a POST with a body',
    async walk(tab) {
      await tab.open('/example-ai/');
      const post = '.pg-playground:has([data-method="POST"])';
      // Far below, it starts when somebody comes near it.
      await tab.see(post);
      await tab.press(`${post} .pg-more`);
      await tab.see(`${post} :is(textarea, .cm-content)`);
      await tab.press(`${post} ${SEND}`);
      await tab.see(`${post} ${STATUS}`, /^20\d/);
    },
  },
  {
    name: 'a burst is limited with 429',
    async walk(tab) {
      await burst(tab);
    },
  },
  {
    name: 'a page that is left in the midst of a burst holds up no other',
    async walk(tab) {
      for (const key of ['full', 'read-only']) {
        await tab.open(LIST);
        await tab.choose('select[id$="-demo"]', key);
        await tab.press('.pg-repeat button');
        await tab.open(LIST);
        await tab.press(SEND);
        await tab.see(STATUS, /^(200|429)/);
      }
    },
  },
  {
    name: 'Skip to reset ends a limit',
    async walk(tab) {
      await burst(tab);
      await tab.press('.pg-fix button', /^Skip to reset/);
      // The clock has moved once its time is shown.
      await tab.see('.pg-sandbox time');
      await tab.press(SEND);
      await tab.see(STATUS, /^200/);
    },
  },
  {
    name: 'a stream grows as it arrives',
    async walk(tab) {
      await tab.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');
      await tab.press(SEND);
      await tab.see('.pg-stamped', /\[DONE\]/);
      const stamps = await tab.driver.run(() =>
        [...document.querySelectorAll('.pg-stamp')].map(({ textContent }) => textContent),
      );
      // Buffered, all events would bear the time of the last.
      expect(new Set(stamps).size).toBeGreaterThan(3);
    },
  },
  {
    name: 'an image is shown',
    async walk(tab) {
      await tab.open('/playground/?api=example-ai&operation=getImage&case=image');
      await tab.press(SEND);
      await tab.until(
        'an image with pixels',
        () => (document.querySelector<HTMLImageElement>('.pg-response img')?.naturalWidth ?? 0) > 0,
        30_000,
      );
    },
  },
  {
    name: 'a subtitle file is shown',
    async walk(tab) {
      await tab.open('/playground/?api=novapulse&operation=getTranscription&case=srt');
      await tab.press(SEND);
      await tab.see('.pg-response', /00:00:0\d\.\d{3}/);
    },
  },
  {
    name: 'the body editor edits, checks and sends',
    async walk(tab) {
      await tab.open('/playground/?api=example-ai&operation=generateText');
      await tab.press('.pg-playground textarea, .cm-content');
      await tab.see('.cm-content[contenteditable="true"]');
      await tab.driver.control('a');
      await tab.driver.type('{"prompt": "Hello');
      await tab.see('.cm-content', /"prompt": "Hello/);
      await tab.driver.control('a');
      await tab.driver.type('[]');
      await tab.driver.control('Enter');
      await tab.see(STATUS, /^400/);
    },
  },
  {
    name: 'a pasted curl command is filled in',
    async walk(tab) {
      await tab.open(LIST);
      await tab.press('.pg-playground button', /^Paste curl/);
      await tab.fill('textarea[id$="-curl"]', `curl '${documentedBase}/jobs?limit=7' -H 'Accept: a/b'`);
      await tab.press('.pg-tool-row button');
      await limitIs(tab, '7');
    },
  },
  {
    name: 'a share link opens the same request',
    async walk(tab) {
      await tab.open(LIST);
      await tab.fill(LIMIT, '9');
      await tab.press('.pg-playground button', /^Share/);
      const link = await tab.until(
        'a link with the limit',
        () => {
          const { value } = document.querySelector<HTMLInputElement>('input[id$="-link"]') ?? { value: '' };
          return value.includes('limit') ? value : null;
        },
        30_000,
      );
      const { pathname, search, hash } = new URL(link);
      await tab.open(pathname + search + hash);
      await limitIs(tab, '9');
    },
  },
  {
    name: 'an address leads to its place in a long page',
    async walk(tab) {
      await tab.open('/nova-embed/reference/');
      // As soon as the page rests, what is off the screen is left out.
      await tab.until('long blocks', () => document.querySelector('.lk-off-screen') !== null, 30_000);
      const last = await tab.driver.run(() => {
        const { id = '' } = [...document.querySelectorAll('article.operation h3[id]')].at(-1) ?? {};
        location.hash = id;
        return id;
      });
      const isThere = (id: string) => {
        const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1 };
        return top >= 0 && top < 200;
      };
      await tab.until('the last operation', isThere, 30_000, last);
    },
  },
  {
    name: 'the search finds a pasted error',
    async walk(tab) {
      await tab.open('/about/');
      await tab.press('site-search button[data-open-modal]');
      await tab.see('dialog[open] input');
      await tab.driver.type('{"error":{"code":"expired_api_key"}}');
      await tab.press('dialog[open] a[href*="-401-expired_api_key"]');
      await tab.until('the error page', () => location.pathname.startsWith('/novapulse/errors/'), 30_000);
    },
  },
  {
    name: 'the search closes with Escape, and the page goes on',
    async walk(tab) {
      await tab.open('/cases/');
      const opener = 'site-search button[data-open-modal]';
      await tab.press(opener);
      await tab.see('dialog[open] input');
      await tab.driver.escape();
      await tab.until(
        'the closed search',
        (it) => document.activeElement === document.querySelector(it),
        30_000,
        opener,
      );
      await tab.press(opener);
      await tab.see('dialog[open] input');
    },
  },
  {
    name: 'the keyring creates, rotates and revokes a key',
    async walk(tab) {
      await createKey(tab, 'Walked');
      await tab.press('.kr-once button', /^Done/);
      await confirm(tab, 'Rotate');
      await tab.see('.kr-once');
      await confirm(tab, 'Revoke');
      await tab.see('.kr-key[data-demo="false"][data-state="revoked"]');
    },
  },
  {
    name: 'the state of the sandbox after a reload',
    async walk(tab, persists) {
      await createKey(tab, 'Kept');
      await tab.open('/keyring/?api=novapulse');
      await tab.see('.kr-key[data-demo="true"]');
      const kept = await tab.driver.run(() => document.body.innerText.includes('Kept'));
      expect(kept).toBe(persists);
    },
  },
  {
    name: 'the state of the sandbox in a second tab',
    async walk(tab, persists) {
      await tab.open('/keyring/?api=novapulse');
      await tab.see('.kr-key[data-demo="true"]');
      const other = await tab.another();
      await createKey(other, 'Elsewhere');
      await other.driver.closeTab();
      if (persists) await tab.see('.kr-key', /Elsewhere/);
      else expect(await tab.driver.run(() => document.body.innerText.includes('Elsewhere'))).toBe(false);
    },
  },
  {
    name: 'the retry lab runs a loop',
    async walk(tab) {
      await tab.open('/novapulse/rate-limits/');
      await tab.see('.lab');
      await tab.press('.lab .lab-controls .pg-primary');
      await tab.see('.lab .lab-state', /\d+ of \d+|\d+ sent/);
    },
  },
  {
    name: 'Test Request of the reference sends a file',
    async walk(tab) {
      await tab.open('/novapulse/reference/');
      await tab.press('button[data-try][aria-label="Test request: Upload a recording"]');
      await tab.see('.scalar-app-layout button', /^Select File/, 60_000);
      await tab.driver.run(keepFilePicker);
      await tab.press('.scalar-app-layout button', /^Select File/);
      await tab.attach(PICKER, SAMPLE);
      await tab.press('.scalar-app-layout button', /^Send/);
      await tab.see('.lk-answer .lk-status', /^202$/);
    },
  },
  ...OWN_STEPS,
  {
    name: 'the theme switches, and stays where the browser keeps it',
    async walk(tab, persists) {
      await tab.open('/about/');
      const system = await themeOf(tab);
      const other = system === 'dark' ? 'light' : 'dark';
      await chooseTheme(tab, other, other);
      await tab.open('/about/');
      expect(await themeOf(tab)).toBe(persists ? other : system);
      await chooseTheme(tab, 'auto', system);
    },
  },
  {
    name: 'nothing is cut off at a width of 390 pixels',
    async walk(tab) {
      await tab.driver.resize(390, 844);
      try {
        for (const path of ['/', '/novapulse/authentication/', LIST, '/cases/', '/keyring/?api=novapulse']) {
          await tab.open(path);
          await tab.see('main');
          const overflow = await tab.driver.run(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, path).toBeLessThanOrEqual(0);
        }
      } finally {
        await tab.driver.resize(1280, 900);
      }
    },
  },
];

/** The host that the vendor's pages name, as a reader would paste it. */
const documentedBase = DOCUMENTED.find(({ contract }) => contract.id === 'novapulse')?.contract.documentedBase ?? '';

const SAMPLE = join(import.meta.dirname, '../../dist/samples/call-recording.wav');
