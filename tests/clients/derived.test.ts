/** The files that readers copy and that follow from others; with `-u` Vitest writes them anew. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitleaksConfig, secretPattern } from '../../openapi/secret-pattern.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { toJavaScript } from '../support/to-javascript.ts';

const SAMPLES = '../../openapi/samples';
const APIS = DOCUMENTED.map(({ contract }) => contract);

test('api-client.js is api-client.ts without its types', async () => {
  const source = readFileSync(new URL(`${SAMPLES}/api-client.ts`, import.meta.url), 'utf8');

  await expect(await toJavaScript(source)).toMatchFileSnapshot(`${SAMPLES}/api-client.js`);
});

test('gitleaks.toml has the key formats of the documents', async () => {
  await expect(gitleaksConfig(APIS)).toMatchFileSnapshot(`${SAMPLES}/gitleaks.toml`);
});

test('key-patterns.txt has the key formats of the documents', async () => {
  const lines = APIS.flatMap((api) => secretPattern(api) ?? []);

  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${SAMPLES}/key-patterns.txt`);
});
