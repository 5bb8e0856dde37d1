/* The packed package in a project that has nothing of this repository: runners, versions of Node, clients, compilers. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../support/browser.ts';
import { createProject, nodePackage, packTarball, temporaryFolder, type NodeMajor, type Project } from './project.ts';

/** What people have beside the mock. Two versions of one package stand side by side under names of their own. */
const PACKAGES = [
  'vitest@5.1.2',
  'jest@30.5.2',
  '@playwright/test@1.65.1',
  'msw@3.0.5',
  'openai@7.59.0',
  'ai@7.0.173',
  '@ai-sdk/openai-compatible@3.0.92',
  '@langchain/openai@1.6.0',
  '@types/node@24.19.2',
  'typescript@5.9.3',
  'typescript7@npm:typescript@7.0.2',
];

/** A machine that is shared may take long to load what a test needs first. */
const PATIENT = ['--testTimeout', '60000'];

/** The oldest and the newest that are supported. The one between runs everything else below. */
const EDGES = [22, 26] as const;
const all = [20, 22, 24, 26] as const;
const downloads = temporaryFolder();
let project: Project;

beforeAll(async () => {
  const tarball = await packTarball(downloads);
  project = await createProject([tarball, ...PACKAGES, ...all.map(nodePackage)]);
}, 420_000);
afterAll(() => {
  rmSync(downloads, { recursive: true, force: true });
  project.remove();
});

async function passes(node: NodeMajor, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  // The runner that this is run by tells its children of itself.
  const clean = { VITEST: undefined, NODE_OPTIONS: undefined, LATCHKEY_SLOT: '1' };
  const { code, output } = await project.node(node, args, { ...options, env: { ...clean, ...options.env } });
  expect(code, output).toBe(0);
  return output;
}

/** Jest loads ES modules in its own way, by an interface of Node that changes: it is tried with each version. */
async function passesWithModulesInJest(node: NodeMajor): Promise<void> {
  const command = join(project.folder, 'node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', command, '--rootDir', '.', '--testMatch', '**/*.test.mjs'];

  expect(await passes(node, args, { cwd: 'jest-esm' })).toContain('5 passed');
}

test('says which Node it needs on an older one', async () => {
  const imported = await project.node(20, ['--input-type=module', '--eval', 'import "latchkey"']);
  const run = await project.node(20, ['node_modules/latchkey/cli.js']);

  expect(imported.output).toContain('latchkey needs Node 22.12 or later. This is Node 20.');
  expect(run).toEqual({ code: 1, output: 'latchkey needs Node 22.12 or later. This is Node 20.20.2.\n' });
});

describe.each(EDGES)('on Node %i', (node) => {
  test('passes with Vitest: parallel files, fake timers, MSW beside it, and three clients', async () => {
    const output = await passes(node, ['node_modules/vitest/vitest.mjs', 'run', ...PATIENT, 'vitest/']);

    expect(output).toMatch(/Tests.*22 passed/);
  });

  test('passes with Jest and ES modules', () => passesWithModulesInJest(node));

  test('passes with Jest and CommonJS', async () => {
    const args = [
      join(project.folder, 'node_modules/jest/bin/jest.js'),
      '--rootDir',
      '.',
      '--testMatch',
      '**/*.test.cjs',
    ];

    expect(await passes(node, args, { cwd: 'jest-cjs' })).toContain('5 passed');
  });

  test('passes with node:test', async () => {
    expect(await passes(node, ['--test', 'node-test/jobs.test.mjs'])).toMatch(/pass 4/);
  });
});

test('passes with Jest and ES modules on Node 24', () => passesWithModulesInJest(24));

test('passes with Playwright', async () => {
  const env = { CHROMIUM: findChromium() ?? undefined, CHROMIUM_ARGS: CHROMIUM_ARGS.join(' ') };

  const output = await passes(24, [join(project.folder, 'node_modules/@playwright/test/cli.js'), 'test'], {
    cwd: 'playwright',
    env: { ...env, TEST_RESULTS: undefined },
  });

  expect(output).toContain('2 passed');
});

describe('the samples of the site', () => {
  test('pass with Vitest', async () => {
    const files = ['vitest', 'msw', 'openai', 'ai-sdk', 'langchain'].map((name) => `shown/${name}.test.ts`);

    expect(await passes(24, ['node_modules/vitest/vitest.mjs', 'run', ...PATIENT, ...files])).toMatch(
      /Tests.*6 passed/,
    );
  });

  test('pass with node:test', async () => {
    expect(await passes(24, ['--test', 'shown/node.test.mjs'])).toMatch(/pass 2/);
  });

  test('pass with Jest, in a project of CommonJS modules', async () => {
    writeFileSync(join(project.folder, 'shown/package.json'), '{}\n');
    const command = join(project.folder, 'node_modules/jest/bin/jest.js');

    expect(await passes(24, [command, '--rootDir', '.', '--testMatch', '**/jest.test.js'], { cwd: 'shown' })).toContain(
      '2 passed',
    );
  });

  test('pass with Playwright', async () => {
    const config = {
      testMatch: '*.spec.ts',
      use: { launchOptions: { args: CHROMIUM_ARGS, executablePath: findChromium() } },
    };
    writeFileSync(join(project.folder, 'shown/playwright.config.cjs'), `module.exports = ${JSON.stringify(config)};\n`);

    const output = await passes(24, [join(project.folder, 'node_modules/@playwright/test/cli.js'), 'test'], {
      cwd: 'shown',
    });

    expect(output).toContain('1 passed');
  });
});

test('responds to every documented case as the document says', async () => {
  expect(await passes(24, ['node-test/cases.mjs'])).toMatch(/^(\d+) of \1$/m);
});

describe.each(['typescript', 'typescript7'])('with %s', (compiler) => {
  const options = '--noEmit --strict --target es2023 --lib es2023,dom,dom.iterable --types node --ignoreConfig';

  test.each([
    ['nodenext', 'nodenext', ['types/use.ts', 'types/use.cts']],
    ['bundler', 'esnext', ['types/use.ts']],
  ])('compiles strictly, libraries included, given moduleResolution %s', async (resolution, module, files) => {
    const command = join(project.folder, 'node_modules', compiler, 'bin/tsc');
    const known = options.split(' ').filter((option) => compiler === 'typescript7' || option !== '--ignoreConfig');

    await passes(24, [command, ...known, '--module', module, '--moduleResolution', resolution, ...files]);
  });
});
