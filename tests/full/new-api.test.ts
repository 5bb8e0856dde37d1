import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from '../support/repository-copy.ts';

/*
 * Begins an API with `npm run new-api`, in a copy of this repository: what it writes has to be green at once. The site with
 * its guides is built once for all added APIs, in sixth-api.test.ts.
 */
const copy = copyRepository();
afterAll(() => copy.remove());

describe('npm run new-api', () => {
  beforeAll(async () => {
    const { code, reason } = await copy.run('../openapi/new-api.ts', ['acme-mail', 'Acme', 'Mail']);
    expect(code, reason).toBe(0);
  }, 240_000);

  test('writes an API that passes what every API has to pass, and its own test', async () => {
    const suites = ['conformance', 'limits', 'parity', 'facts/headers', 'contract/mistake', 'apis/acme-mail'];

    const { code, output, reason } = await copy.run('vitest/vitest.mjs', [
      'run',
      ...suites.map((name) => `tests/${name}.test.ts`),
      '-t',
      'acme-mail|an item that was created',
    ]);

    expect(code, reason).toBe(0);
    expect(Number(/Tests\s+(\d+) passed/.exec(output)?.[1])).toBeGreaterThan(100);
  }, 420_000);

  test('writes files in the format and with the types of the others', async () => {
    const written = ['openapi/acme-mail.yaml', 'openapi/catalog.ts', 'mock/apis', 'src/content/docs/acme-mail'];
    const format = await copy.run('prettier/bin/prettier.cjs', ['--ignore-path', '.gitignore', '--check', ...written]);
    expect(format.code, format.reason).toBe(0);

    const options =
      '--noEmit --strict --skipLibCheck --module nodenext --target esnext --resolveJsonModule --types node';
    const types = await copy.run('typescript/bin/tsc', [
      ...options.split(' '),
      '--allowImportingTsExtensions',
      'mock/sandbox.ts',
      'tests/apis/acme-mail.test.ts',
    ]);
    expect(types.code, types.reason).toBe(0);
  }, 240_000);

  test('refuses an id that is taken, or that is none', async () => {
    for (const id of ['acme-mail', 'novapulse', 'Acme Mail', ''])
      expect((await copy.run('../openapi/new-api.ts', [id])).code).toBe(1);
  }, 60_000);
});
