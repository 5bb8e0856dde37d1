import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createSiteApp } from '../../mock/transports/site.ts';
import { listen } from '../support/http.ts';
import { crawl } from '../support/origins.ts';

/** Inside the repository: Astro does not build elsewhere. */
const DIST = fileURLToPath(new URL('../../test-results/base-site', import.meta.url));

beforeAll(() => {
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', DIST], {
    encoding: 'utf8',
    // Nothing of the test runner's own, which has a BASE_URL.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE: '/docs', SITE: '' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`Failed to build the site below /docs/.\n${stdout}${stderr}`);
}, 600_000);

afterAll(() => rmSync(DIST, { recursive: true, force: true }));

test('a site below a path names no origin but its own, and only URLs that respond', async () => {
  const app = createSiteApp({ root: DIST, base: '/docs/' });
  await using server = await listen(createSandbox({ store: createMemoryStore() }), {
    docsUrl: '/docs/',
    otherwise: app.fetch,
  });

  const { foreign, silent, mockUrls } = await crawl(DIST, `${server.origin}/docs`);

  expect(foreign).toEqual([]);
  expect(mockUrls).toBeGreaterThan(20);
  expect(silent).toEqual([]);
  const cases = await (await fetch(`${server.origin}/docs/cases/`)).text();
  expect(cases).toContain('href="/docs/cases.schema.json"');
  const refused = await fetch(`${server.origin}/docs/mock/novapulse/v1/jobs`);
  expect(refused.headers.get('x-mock-help')).toContain(`${server.origin}/docs/novapulse/errors/`);
});
