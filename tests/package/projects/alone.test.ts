/* The packed package on its own: its size, what tools say of it, and MSW 2 beside it. */
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
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

test('waits for nothing at its top, so that CommonJS can have its modules', () => {
  for (const entry of ['index.js', 'jest.js', 'keys.js']) {
    const path = JSON.stringify(join(project.folder, 'node_modules/latchkey', entry));
    execFileSync(process.execPath, ['--eval', `require(${path})`]);
  }
});

test('is installed, and run, from the URL at which any copy of the site offers it', async () => {
  const server = createServer((_, response) => response.end(readFileSync(tarball))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/download/latchkey.tgz`;
  const installed = await createProject([url]);
  try {
    const env = { ...process.env, npm_config_cache: join(installed.folder, 'cache') };
    const { stdout } = await promisify(execFile)('npx', ['--yes', url, '--version'], { cwd: downloads, env });

    expect(stdout.trim()).toBe(manifest.version);
    expect(installed.installedBytes()).toBeGreaterThan(MEGABYTE);
  } finally {
    installed.remove();
    server.close();
  }
}, 240_000);

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
