import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from '../support/repository-copy.ts';

/*
 * Adds an API the way CONTRIBUTING.md says, in a copy of this repository: its own files, its id in the catalog and its
 * line in the registry. Nothing else changes, and everything else has to know it by itself.
 */
const copy = copyRepository();
afterAll(() => copy.remove());

describe('an API that is added', () => {
  beforeAll(async () => {
    copy.add('tests/support/sixth-api');
    const catalog = copy.read('openapi/catalog.ts');
    copy.write('openapi/catalog.ts', catalog.replace("'] as const", "', 'tidewatch'] as const"));
    const registry = copy.read('mock/apis/index.ts');
    copy.write(
      'mock/apis/index.ts',
      registry.replace(
        'export const loaders = {',
        "$& tidewatch: async () => (await import('./tidewatch/index.ts')).tidewatch,",
      ),
    );
    const { code, reason } = await copy.run('../openapi/generate.ts', []);
    expect(code, reason).toBe(0);
    // Another that is only begun, as new-api.test.ts tries it: the site is built once for both.
    const begun = await copy.run('../openapi/new-api.ts', ['acme-mail', 'Acme', 'Mail']);
    expect(begun.code, begun.reason).toBe(0);
  }, 240_000);

  test('passes the suites that every API has to pass', async () => {
    const suites = ['tests/conformance.test.ts', 'tests/limits.test.ts', 'tests/parity.test.ts'];

    const { code, output, reason } = await copy.run('vitest/vitest.mjs', ['run', ...suites, '-t', 'tidewatch']);

    expect(code, reason).toBe(0);
    const passed = Number(/Tests\s+(\d+) passed/.exec(output)?.[1]);
    expect(passed).toBeGreaterThan(200);
  }, 240_000);

  test('breaks no other suite that goes through all APIs', async () => {
    const { code, reason } = await copy.run('vitest/vitest.mjs', ['run', '--project', 'unit', ...suitesOverAllApis()]);

    expect(code, reason).toBe(0);
  }, 300_000);

  test('has its mistakes told all at once, with their lines and without a stack', async () => {
    const path = 'openapi/tidewatch.yaml';
    const document = copy.read(path);
    copy.write(
      path,
      document.replace('kind: first-request-window', 'kind: tidal').replace('{ key: closed }', '{ key: closd }'),
    );

    const { code, output } = await copy.run('../openapi/generate.ts', ['tidewatch']);
    copy.write(path, document);

    expect(code).toBe(1);
    expect(output).toMatch(/openapi\/tidewatch\.yaml:\d+:\d+/);
    expect(output).toContain('| ');
    expect(output).toMatch(/kind must be rolling-window, .+ or concurrency\./);
    expect(output).toContain('There is no demo key "closd".');
    expect(output).toContain('Did you mean: closed');
    expect(output).toContain('2 problems, shown above. Nothing was written.');
    expect(output).not.toMatch(/^\s+at /m);
  }, 60_000);

  test('has its types checked like the others', async () => {
    const options =
      '--noEmit --strict --skipLibCheck --module nodenext --target esnext --resolveJsonModule --types node';

    const { code, reason } = await copy.run('typescript/bin/tsc', [
      ...options.split(' '),
      '--allowImportingTsExtensions',
      'mock/sandbox.ts',
    ]);

    expect(code, reason).toBe(0);
  }, 240_000);

  test('has its guides, reference, playground and files on the site', async () => {
    const { code, reason } = await copy.run('astro/bin/astro.mjs', ['build']);

    expect(code, reason).toBe(0);
    for (const page of ['', 'authentication/', 'keys/', 'rate-limits/', 'errors/', 'reference/']) {
      expect(copy.read(`dist/tidewatch/${page}index.html`)).toContain('Tidewatch');
    }
    for (const page of ['', 'authentication/', 'keys/', 'rate-limits/', 'errors/', 'reference/']) {
      expect(copy.read(`dist/acme-mail/${page}index.html`)).toContain('Acme Mail');
    }
    const home = copy.read('dist/index.html');
    expect(home).toContain('Tides and warnings');
    const elsewhere = copy.read('dist/about/index.html');
    for (const page of ['', 'rate-limits/', 'reference/']) expect(elsewhere).toContain(`href="/tidewatch/${page}"`);
    expect(copy.read('dist/playground/index.html')).toContain('Tidewatch');
    expect(copy.read('dist/playground/tidewatch.json')).toContain('"askForWarning"');
    expect(copy.read('dist/openapi/tidewatch.yaml')).toContain('title: Tidewatch');
    expect(copy.read('dist/types/tidewatch.ts')).toContain('askForWarning');
    expect(copy.read('dist/cases.json')).toContain('"tidewatch/askForWarning/429/drained"');
    expect(copy.read('dist/llms.txt')).toContain('/tidewatch/');
  }, 420_000);
});

/** Returns the test files that go through the catalog, the registry or all cases, but for those that take longest. */
function suitesOverAllApis(): string[] {
  const apart = /^tests\/(site|full|engines|bench|samples)\/|conformance|parity/;
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !apart.test(path))
    .filter((path) => /API_IDS|DOCUMENTED|loaders|CASES|cases\.json/.test(readFileSync(path, 'utf8')));
}
