import { expect, test } from '@playwright/test';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createSiteApp } from '../../mock/transports/site.ts';
import { listen, type Listening } from '../support/http.ts';
import { crawl, foreignOrigins } from '../support/origins.ts';
import { builtFile } from '../support/pages.ts';

const DIST = builtFile('/');

test('names no other origin than its own in anything it serves, and only URLs that respond', async () => {
  await using server = await serve();

  const { foreign, silent, mockUrls } = await crawl(DIST, server.origin);

  expect(foreign).toEqual([]);
  expect(mockUrls).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});

test('names another origin where the same build is served on another port', async () => {
  await using server = await serve();
  await using other = await serve();
  const read = async ({ origin }: Listening, path: string) => (await fetch(`${origin}/${path}`)).text();

  for (const path of [
    'novapulse/',
    'novapulse.md',
    'llms.txt',
    'sitemap-0.xml',
    'openapi/lumyx.json',
    'no-such-page/',
  ]) {
    const text = await read(other, path);
    expect(foreignOrigins(text, other.origin)).toEqual([]);
    expect(text.replaceAll(other.origin, server.origin)).toBe(await read(server, path));
  }
});

test('names the origin that a proxy was reached at', async () => {
  await using server = await serve();
  const headers = { 'X-Forwarded-Host': 'docs.example.com', 'X-Forwarded-Proto': 'https' };
  const read = async (path: string) => fetch(server.origin + path, { headers });

  const page = await (await read('/novapulse/')).text();
  expect(page).toContain('<link rel="canonical" href="https://docs.example.com/novapulse/"');
  expect(page).toContain('https://docs.example.com/mock/novapulse/v1/audio/ingest');
  expect(foreignOrigins(page, '')).toEqual([]);
  expect(await (await read('/llms.txt')).text()).toContain('(https://docs.example.com/novapulse/authentication.md)');
  expect((await read('/mock/novapulse/v1/jobs')).headers.get('x-mock-help')).toMatch(
    /^https:\/\/docs\.example\.com\/novapulse\/errors\//,
  );
  expect((await read('/novapulse/')).headers.get('vary')).toContain('X-Forwarded-Host');
});

test('names no origin where a proxy does not tell it', async () => {
  await using server = await serve();
  const headers = { 'X-Forwarded-For': '192.0.2.43' };

  const page = await (await fetch(`${server.origin}/novapulse/`, { headers })).text();
  expect(page).toContain('<link rel="canonical" href="/novapulse/"');
  expect(foreignOrigins(page, '')).toEqual([]);
  const refused = await fetch(`${server.origin}/mock/novapulse/v1/jobs`, { headers });
  expect(refused.headers.get('x-mock-help')).toBeNull();
});

test('names the origin that it was told, whatever a request says', async () => {
  await using server = await serve('https://docs.example.com');

  const page = await (await fetch(`${server.origin}/novapulse/`, { headers: { 'X-Forwarded-Host': 'a.test' } })).text();
  expect(page).toContain('https://docs.example.com/mock/novapulse/v1/audio/ingest');
  expect(page).not.toContain('a.test');
});

async function serve(site?: string): Promise<Listening> {
  const app = createSiteApp({ root: DIST, base: '/', site });
  return listen(createSandbox({ store: createMemoryStore() }), { docsUrl: '/', otherwise: app.fetch });
}
