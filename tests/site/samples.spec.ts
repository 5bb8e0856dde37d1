import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { API_IDS } from '../../openapi/catalog.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { pageBlocks } from '../../src/samples/page-blocks.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { builtFile, builtHtml, builtPages } from '../support/pages.ts';
import { test } from '../support/site-test.ts';

const KEY_VARIABLES = API_IDS.map(
  (id) => (JSON.parse(readFileSync(generatedPath(`${id}.contract.json`), 'utf8')) as ApiContract).envVar,
);

test('every page that uses a key variable says how to set it', () => {
  const silent = builtPages().flatMap((page) => {
    const { blocks } = pageBlocks(readFileSync(builtFile(`${page}index.html`), 'utf8'));
    const code = blocks.filter(({ language }) => /^(?:bash|js|ts|python)$/.test(language)).map((each) => each.code);
    const used = KEY_VARIABLES.filter((name) => code.some((each) => new RegExp(String.raw`\b${name}\b`).test(each)));
    return used.filter((name) => !code.some((each) => each.includes(`export ${name}=`))).map((name) => page + name);
  });

  expect(silent).toEqual([]);
});

test('calls the server that the reader chooses on this page and the next, and copies what is shown', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/novapulse/rate-limits/');
  const samples = page.getByRole('group', { name: 'Samples call' });
  await expect(samples.getByRole('radio', { name: 'this site’s mock' })).toBeChecked();
  expect(await codeOf(page)).toContain(`${baseURL}/mock/novapulse/v1`);

  await samples.getByRole('radio', { name: 'a mock on your machine' }).check();
  const local = await codeOf(page);
  expect(local).toContain('http://localhost:4010/mock/novapulse/v1');
  expect(local).not.toContain(`${baseURL}/mock/`);

  await samples.getByRole('radio', { name: 'the real API' }).check();
  await page.goto('/novapulse/');
  await expect(page.getByRole('radio', { name: 'the real API' })).toBeChecked();
  const real = await codeOf(page);
  expect(real).toContain('https://api.novapulse.io/v1/audio/ingest');
  expect(real).toContain('YOUR_API_KEY');
  expect(real).not.toMatch(/\/mock\/novapulse|nvp_test_DEMO/);
  await page.getByTitle('Copy to clipboard').filter({ visible: true }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('YOUR_API_KEY');
  await expectAccessible(page, { within: '[data-sample-switch]' });
});

test('offers no mock of the site where it is served without one', async ({ page }) => {
  await page.route('**/novapulse/rate-limits/', (route) =>
    route.fulfill({ path: builtFile('/novapulse/rate-limits/index.html'), contentType: 'text/html' }),
  );
  await page.goto('/novapulse/rate-limits/');

  await expect(page.getByRole('radio', { name: 'a mock on your machine' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'this site’s mock' })).toHaveCount(0);
});

test('has code that calls this site’s mock without JavaScript, and no switch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/novapulse/rate-limits/`);

  await expect(page.getByText(`${baseURL}/mock/novapulse/v1`).first()).toBeAttached();
  await expect(page.getByText('Samples call')).toBeHidden();
  await context.close();
});

/** All code of a page, in whatever tab. */
async function codeOf(page: Page): Promise<string> {
  return (await page.locator('.sl-markdown-content .expressive-code').allTextContents()).join('\n');
}

test('every page with a block of code loads the script that copies it, once', () => {
  const scriptsOf = (address: string) =>
    builtHtml(address).match(/<script type="module" src="[^"]*\/ec\.[^"]+\.js">/g)?.length;
  const withCode = builtPages().filter((address) => builtHtml(address).includes('class="expressive-code"'));

  expect(withCode.filter((address) => scriptsOf(address) !== 1)).toEqual([]);
  expect(withCode.length).toBeGreaterThan(0);
});
