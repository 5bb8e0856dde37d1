/** The files that readers copy and that follow from others; with `-u` Vitest writes the client in JavaScript anew. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitleaksConfig, keyPatterns } from '../../openapi/secret-pattern.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { toJavaScript } from '../support/to-javascript.ts';

const SAMPLES = '../../openapi/samples';
const APIS = DOCUMENTED.map(({ contract }) => contract);

test('api-client.js is api-client.ts without its types', async () => {
  const source = readFileSync(new URL(`${SAMPLES}/api-client.ts`, import.meta.url), 'utf8');

  await expect(await toJavaScript(source)).toMatchFileSnapshot(`${SAMPLES}/api-client.js`);
});

test.each([
  ['gitleaks.toml', gitleaksConfig],
  ['key-patterns.txt', keyPatterns],
])('%s has the key formats of the documents', (name, write) => {
  expect(readFileSync(new URL(`${SAMPLES}/${name}`, import.meta.url), 'utf8')).toBe(write(APIS));
});
