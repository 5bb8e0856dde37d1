import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { absoluteLinks } from '../../openapi/absolute-links.ts';
import { API_IDS } from '../../openapi/catalog.ts';

const source = (path: string) => readFileSync(new URL(`../../openapi/${path}`, import.meta.url), 'utf8');

for (const id of API_IDS) {
  test(`serves the document of ${id} in JSON, with links that work in a downloaded file`, async ({ request }) => {
    const document: unknown = await (await request.get(`/openapi/${id}.json`)).json();
    const { origin } = new URL((document as { info: { contact: { url: string } } }).info.contact.url);

    expect(document).toEqual(absoluteLinks(JSON.parse(source(`generated/${id}.json`)), `${origin}/`));
  });

  // To read a document of this size as YAML takes a second: one tells of all.
  const tag = id === 'novapulse' ? [] : '@full';
  test(`serves the same document of ${id} in YAML`, { tag }, async ({ request }) => {
    const document: unknown = await (await request.get(`/openapi/${id}.json`)).json();

    expect(parse(await (await request.get(`/openapi/${id}.yaml`)).text(), { version: '1.1' })).toEqual(document);
  });

  test(`serves the types of ${id}, with the URL of their source`, async ({ request }) => {
    const types = await (await request.get(`/types/${id}.ts`)).text();

    expect(types).toMatch(new RegExp(`^ \\* Source: https?://.+/openapi/${id}\\.yaml$`, 'm'));
    const whole = (text: string) => text.replace(/Source: .*/, '');
    expect(whole(types)).toBe(whole(source(`generated/${id}.ts`)));
  });
}

test('serves every case of the documented APIs', async ({ request }) => {
  const cases = (await (await request.get('/cases.json')).json()) as { api: string }[];

  expect(new Set(cases.map(({ api }) => api))).toEqual(new Set(API_IDS));
});

test('serves every error of the documented APIs with what to do about it', async ({ request }) => {
  const errors = (await (await request.get('/errors.json')).json()) as { api: string; fix: string[] }[];

  expect(new Set(errors.map(({ api }) => api))).toEqual(new Set(API_IDS));
  expect(errors.filter(({ fix }) => fix.length === 0)).toEqual([]);
  expect(await (await request.get('/errors.schema.json')).json()).toMatchObject({
    $id: expect.stringMatching(/\/errors\.schema\.json$/),
  });
});

test('serves a Markdown page and lists it in llms.txt', async ({ request }) => {
  const markdown = await request.get('/novapulse/authentication.md');

  expect(await markdown.text()).toContain('expired_api_key');
  expect(await (await request.get('/llms.txt')).text()).toContain('/novapulse/authentication');
});

test('leads from llms.txt alone to how to handle each error, in one hop', async ({ request, baseURL }) => {
  const index = await (await request.get('/llms.txt')).text();
  const errors = (await (await request.get('/errors.json')).json()) as ListedError[];
  const lumyx = sectionOf(index, 'Lumyx AI');
  const [, url = ''] = /^- \[402 \w+\]\((\S+)\): /m.exec(lumyx) ?? [];
  const [fix] = errors.filter(({ api, status }) => api === 'lumyx' && status === 402);

  expect(url).toContain(baseURL);
  const page = words(await (await request.get(url)).text());
  expect(page).toContain(words(fix?.meaning ?? '—'));
  for (const step of fix?.fix ?? ['—']) expect(page).toContain(words(step));
  // And so for every other: its code is a link in the section of its API.
  const missing = errors.filter(({ page: path }) => !index.includes(`${path.replace(/\/$/, '')}.md)`));
  expect(missing).toEqual([]);
});

/** Returns the lines below a heading. */
function sectionOf(text: string, heading: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
}

/** Leaves the words of a text, whatever marks are between them. */
function words(text: string): string {
  return (text.replace(/\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}

interface ListedError {
  api: string;
  status: number;
  meaning: string;
  fix: string[];
  page: string;
}

for (const [address, type] of [
  ['/novapulse/authentication.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/openapi/novapulse.yaml', 'application/yaml; charset=utf-8'],
  ['/openapi/novapulse.json', 'application/json'],
  ['/types/novapulse.ts', 'text/plain; charset=utf-8'],
  ['/samples/example-ai-request.ts', 'text/plain; charset=utf-8'],
] as const) {
  test(`serves ${address} as ${type}, compressed`, async ({ request }) => {
    const headers = (await request.get(address)).headers();

    expect(headers).toMatchObject({ 'content-type': type, 'content-encoding': 'gzip' });
    expect((await request.head(address)).headers()['content-type']).toBe(type);
  });
}

test('answers an unknown page with 404 and the site’s own page', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');

  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('sends the security headers', async ({ request }) => {
  const headers = (await request.get('/')).headers();

  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('carries the license of every package of which it has code', async ({ request }) => {
  const notices = await (await request.get('/licenses.txt')).text();

  // Of the bundles, of Scalar and what it holds, of the styles, of the search, and of the worker's script.
  const packages = ['preact', '@scalar/api-reference', '@vue/runtime-dom', '@astrojs/starlight', 'pagefind', 'msw'];
  for (const name of packages) {
    expect(notices).toMatch(new RegExp(`^${name} \\d\\S* \\(\\S.*\\)$`, 'm'));
  }
  expect(notices).toContain('Permission is hereby granted');
});
