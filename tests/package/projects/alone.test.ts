/* The packed package on its own: its size, what tools say of it, and MSW 2 beside it. */
import { execFileSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHOP } from '../../support/derived/shop.ts';
import { createProject, nodePackage, packTarball, temporaryFolder, type Project } from './project.ts';

const MEGABYTE = 1_000_000;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const downloads = temporaryFolder();
let tarball: string;
let project: Project;

beforeAll(async () => {
  tarball = await packTarball(downloads);
  project = await createProject([tarball]);
}, 240_000);
afterAll(() => {
  rmSync(downloads, { recursive: true, force: true });
  project.remove();
});

test('is small, and brings nothing along', () => {
  expect(statSync(tarball).size).toBeLessThan(MEGABYTE);
  expect(project.installedBytes()).toBeLessThan(5 * MEGABYTE);
});

test('is in order for publint and attw', () => {
  expect(npx('publint', '--strict', tarball)).toContain('All good!');
  // Whoever requires an entry that is an ES module alone gets it from Node itself, which can since 22.12.
  // It fails by its exit code.
  npx('attw', '--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm', '--', tarball);
});

test("reads a document of one's own, with nothing else installed", () => {
  writeFileSync(join(project.folder, 'openapi.yaml'), SHOP);
  const parameters = ['node_modules/latchkey/cli.js', 'cases', 'openapi.yaml'];
  const output = execFileSync(process.execPath, parameters, { cwd: project.folder, encoding: 'utf8' });
  expect(output).toMatch(/\d+ cases: \d+ in the document/);
});

test('responds beside MSW 2 with onUnhandledRequest: error', async () => {
  const other = await createProject([tarball, 'msw@2.15.0', 'vitest@5.1.2', nodePackage(22)]);
  try {
    const env = { VITEST: undefined, NODE_OPTIONS: undefined, LATCHKEY_SLOT: '1', MSW: '2' };
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout', '60000', 'vitest/beside-msw.test.ts'];

    const { code, output } = await other.node(22, args, { env });

    expect(code, output).toBe(0);
  } finally {
    other.remove();
  }
}, 240_000);

function npx(command: string, ...args: string[]): string {
  return execFileSync('npx', ['--no-install', command, ...args], { cwd: ROOT, encoding: 'utf8' });
}
