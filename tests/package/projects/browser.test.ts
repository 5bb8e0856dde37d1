/* The handlers for MSW in the service worker of a real browser, from the packed package, bundled as a page would be. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../../mock/package/index.ts';
import { CHROMIUM_ARGS, findChromium } from '../../support/browser.ts';
import { createProject, packTarball, temporaryFolder, type Project } from './project.ts';

/** What the page puts there for the test. */
declare const mock: Mock<'novapulse' | 'lumyx'>;

/** How the versions of MSW, which stand side by side, are named, and what they call the option that the page sets. */
const VERSIONS = [
  { version: 2, name: 'msw2', options: { onUnhandledRequest: 'error' } },
  { version: 3, name: 'msw', options: { onUnhandledFrame: 'error' } },
];

/** What the page may load, MSW included, in bytes once it is compressed with gzip. */
const MOST_BYTES = 200_000;

const JOBS = 'https://api.novapulse.io/v1/jobs';
const executablePath = findChromium();
const downloads = temporaryFolder();
let project: Project;
let browser: Browser;

beforeAll(async () => {
  if (executablePath === null) throw new Error('There is no Chromium: set CHROMIUM to its path.');
  const tarball = await packTarball(downloads);
  project = await createProject([tarball, 'msw@3.0.5', 'msw2@npm:msw@2.15.0']);
  browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}, 240_000);
afterAll(async () => {
  await browser.close();
  rmSync(downloads, { recursive: true, force: true });
  project.remove();
});

describe.each(VERSIONS)('in the worker of MSW $version', ({ name, options }) => {
  let bundled: Awaited<ReturnType<typeof bundle>>;
  let served: Served;
  let page: Page;
  const printed: string[] = [];

  beforeAll(async () => {
    bundled = await bundle(name, options);
    const worker = readFileSync(join(project.folder, 'node_modules', name, 'lib/mockServiceWorker.js'));
    served = await serve({ ...bundled.files, '/mockServiceWorker.js': worker });
    page = await browser.newPage();
    page.on('console', (message) => void printed.push(message.text()));
    await page.goto(served.url);
    await page.waitForFunction(() => 'mock' in globalThis);
  });
  afterAll(async () => {
    await page.close();
    served.close();
  });

  /** Sends a request from the page: its status and its text, or the name of the error that `fetch` rejects with. */
  const send = (url: string, init: Init = {}): Promise<{ status: number | string; text: string }> =>
    page.evaluate(
      ([target, given]) =>
        fetch(target, given).then(
          async (response) => ({ status: response.status, text: await response.text() }),
          (error: Error) => ({ status: error.name, text: '' }),
        ),
      [url, init] as const,
    );
  const withKey = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } });

  test('needs nothing of Node, and loads little more than the APIs that it is given', () => {
    const sizes = served.asked.map((path) => gzipSync(bundled.files[path] ?? '').length);

    expect(bundled.external).toEqual([]);
    // What asks Node for a module at run time, if there is a Node, pulls nothing in.
    const imports = /\b(?:from|import|require)\s*\(?\s*["'`]node:/;
    const pulling = Object.entries(bundled.files).filter(([, file]) => imports.test(Buffer.from(file).toString()));
    expect(pulling.map(([path]) => path)).toEqual([]);
    expect(served.asked.filter((path) => /novastack|example-ai|nova-embed/.test(path))).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  test('tells demo keys from unknown ones, and has the headers of the response', async () => {
    const full = await page.evaluate(() => mock.keys.novapulse.full);

    expect((await send(JOBS, withKey(full))).status).toBe(200);
    expect((await send(JOBS, withKey(`${full.slice(0, -4)}zzzz`))).status).toBe(401);
    const reason = await page.evaluate(async (url) => (await fetch(url)).headers.get('X-Mock-Reason'), JOBS);
    expect(reason).toBe('authenticate/missing');
  });

  test('reads the body of a POST, and streams', async () => {
    const key = await page.evaluate(() => mock.keys.lumyx.full);
    const post = (body: object) =>
      send('https://api.lumyx-ai.site/v1/chat/completions', {
        method: 'POST',
        headers: { ...withKey(key).headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const chat = { model: 'nova_1_1', messages: [{ role: 'user', content: 'Hello' }] };

    expect((await post({ model: chat.model })).status).toBe(422);
    expect((await post(chat)).text).toContain('"chat.completion"');
    expect((await post({ ...chat, stream: true })).text).toContain('data: [DONE]');
  });

  test('has a limit', async () => {
    const key = await page.evaluate(() => mock.keys.create('novapulse', { limits: { 'per-minute': 2 } }));
    const statuses = [];
    for (let sent = 0; sent < 3; sent++) statuses.push((await send(JOBS, withKey(key))).status);

    expect(statuses).toEqual([200, 200, 429]);
  });

  test('fails as a connection does', async () => {
    await page.evaluate(() => mock.answerNext('novapulse', 'listJobs', { fault: 'drop' }));

    expect((await send(JOBS)).status).toBe('TypeError');
  });

  test("leaves the user's own handlers, and hosts that are not documented, alone", async () => {
    const others = ['other.test', 'api.novapulse.io.other.test', 'novapulse.io'];
    const before = await page.evaluate(() => mock.requests.length);
    printed.length = 0;

    expect(await send('https://own.test/users')).toEqual({ status: 200, text: '["ada"]' });
    for (const host of others) await send(`https://${host}/v1/jobs`);

    // MSW itself names each request that no handler takes.
    const complaints = printed.filter((text) => text.includes('[MSW] Error')).join('\n');
    for (const host of others) expect(complaints).toContain(`GET https://${host}/v1/jobs`);
    expect(await page.evaluate(() => mock.requests.length)).toBe(before);
  });
});

/** Bundles the page of the fixtures with one version of MSW. */
async function bundle(msw: string, options: object): Promise<{ files: Files; external: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: project.folder,
    entryPoints: ['browser/page.js'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    alias: msw === 'msw' ? {} : { msw },
    define: { MSW_OPTIONS: JSON.stringify(options) },
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return {
    files: Object.fromEntries(outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents])),
    external: Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    ),
  };
}

/** Serves scripts by their paths, and a page that loads the first of them. */
async function serve(files: Files): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file =
      url === '/' ? '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>' : files[url];
    const type = url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': type }).end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What a request of the page has beside its URL. */
interface Init {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Scripts by their paths. */
type Files = Record<string, Uint8Array>;

interface Served {
  url: string;
  /** The paths that were asked for. */
  asked: string[];
  close(): void;
}
