import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, WATCHED } from '../support/repository-copy.ts';

/* Runs `npm run dev` in a copy of this repository, and generates a changed document below it. */
const copy = copyRepository(WATCHED);
const DOCUMENT = 'openapi/novapulse.yaml';
let server: Awaited<ReturnType<typeof copy.serve>> | undefined;

beforeAll(async () => {
  const port = String(await freePort());
  server = await copy.serve('astro/bin/astro.mjs', ['dev', '--host', '127.0.0.1', '--port', port]);
}, 240_000);

afterAll(async () => {
  await server?.stop();
  copy.remove();
});

test('npm run dev responds by regenerated documents, and publishes their cases, without a restart', async () => {
  expect(await forced('none')).toContain('"has_more"');
  expect(await forced('none_at_all')).toContain('unknown_example');
  expect(await page('/cases.json')).not.toContain('Regenerated, no job');

  const changed = copy
    .read(DOCUMENT)
    .replace(/^( {16})none:\n( +)summary: .*$/m, '$1none_at_all:\n$2summary: Regenerated, no job');
  expect(changed).toContain('Regenerated, no job');
  copy.write(DOCUMENT, changed);
  const { code, reason } = await copy.run('../openapi/generate.ts', []);
  expect(code, reason).toBe(0);

  await expect.poll(() => forced('none_at_all'), { timeout: 60_000, interval: 500 }).toContain('"has_more"');
  await expect.poll(() => page('/cases.json'), { timeout: 120_000, interval: 2000 }).toContain('Regenerated, no job');
}, 420_000);

test('npm run dev gives pages the modules of the mock, and not a response of the mock', async () => {
  expect(await page('/mock/keys.ts')).toContain('export');
  expect(await page('/mock/novapulse/v1/keys.ts')).not.toContain('export');
});

/** Returns the body of a listing's response that is asked for by name. */
async function forced(name: string): Promise<string> {
  return page('/mock/novapulse/v1/jobs', { Prefer: `example=${name}` });
}

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await fetch((server?.origin ?? '') + path, { headers })).text();
}

/** Returns a port of this machine on which nothing listens: Astro takes no port 0. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
