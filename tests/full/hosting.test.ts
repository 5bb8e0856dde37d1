import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toolPath } from '../runner/tools.ts';
import { CHROMIUM_ARGS } from '../support/browser.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { PlaygroundPage } from '../support/playground-page.ts';

/** The built site; the run builds it before. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (path: string) => readFileSync(`${DIST}/${path}`, 'utf8');
const rules = JSON.parse(read('hosting/headers.json')) as { everywhere: Record<string, string>; LASTING: string };

let plain: Nginx;
let strict: Nginx;

beforeAll(async () => {
  const policy = read('hosting/content-security-policy.txt').trim();
  const server = `root ${DIST}; include ${DIST}/hosting/nginx.conf;`;
  plain = await startNginx(server);
  // A deployer who sends a policy of their own in place of the one against framing.
  const strictFile = read('hosting/nginx.conf').replaceAll(
    /add_header Content-Security-Policy "[^"]*"/g,
    `add_header Content-Security-Policy "${policy}"`,
  );
  strict = await startNginx(`root ${DIST}; ${strictFile}`);
});

afterAll(async () => {
  await plain?.[Symbol.asyncDispose]();
  await strict?.[Symbol.asyncDispose]();
});

const script = readdirSync(`${DIST}/_astro`).find((name) => name.endsWith('.js')) ?? '';

test.each([
  ['/', 200, 'text/html', 'no-cache'],
  ['/novapulse/', 200, 'text/html', 'no-cache'],
  ['/mockServiceWorker.js', 200, 'javascript', 'no-cache'],
  [`/_astro/${script}`, 200, 'javascript', rules.LASTING],
  ['/openapi/novapulse.yaml', 200, 'application/yaml', 'no-cache'],
  ['/openapi/novapulse.json', 200, 'application/json', 'no-cache'],
  ['/types/novapulse.ts', 200, 'text/plain', 'no-cache'],
  ['/novapulse/errors.md', 200, 'text/markdown', 'no-cache'],
  ['/nothing/here/', 404, 'text/html', 'no-cache'],
])('nginx with the built snippet serves %s as a host should', async (path, status, type, cache) => {
  const response = await fetch(new URL(path, plain.origin));

  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('cache-control')).toBe(cache);
  for (const [name, value] of Object.entries(rules.everywhere)) expect(response.headers.get(name), name).toBe(value);
  await response.arrayBuffer();
});

test('the policy for all pages fits all that they do', async () => {
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath: toolPath('chromium') });
  const page = await browser.newPage();
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { noteViolation: (text: string) => void }).noteViolation(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });

  const playground = new PlaygroundPage(page);
  // A host that is not local has no service workers without TLS: then the page responds by itself.
  await playground.open(`${strict.origin}/novapulse/authentication/`);
  await playground.sendAndExpect('200 OK');
  for (const path of ['/', '/cases/', '/keyring/', '/novapulse/reference/']) {
    await page.goto(strict.origin + path);
    await page.waitForLoadState('load');
  }

  expect(violations).toEqual([]);
  await browser.close();
});

test('no page can be framed', async () => {
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath: toolPath('chromium') });
  const page = await browser.newPage();
  await page.setContent(`<iframe src="${plain.origin}/playground/"></iframe>`);
  const frame = page.frames().at(-1);

  expect(await frame?.evaluate(() => document.title).catch(() => '')).not.toContain('Latchkey');
  await browser.close();
});
