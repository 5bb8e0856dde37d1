import { expect, test } from 'vitest';
import { pageBlocks } from '../../src/samples/page-blocks.ts';
import { rewrite, type Targets } from '../../src/samples/rewrite.ts';
import { setupOf } from '../../src/samples/setup.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { runProgram } from './program.ts';
import { whyNotExecuted } from './tools.ts';
import type { Sample } from './guide.ts';
import { createBuilding, openWorkplace } from './workplace.ts';

const CONTRACTS = DOCUMENTED.map(({ contract }) => contract);
const [NOVAPULSE] = CONTRACTS.filter(({ id }) => id === 'novapulse');
const KEY = NOVAPULSE?.demoKeys[0]?.value ?? '';
const TYPES = './novapulse.ts';
const CLIENT = './api-client';
const CALL = { language: 'bash', code: 'curl -H "Authorization: Bearer $NOVAPULSE_API_KEY" http://localhost:4321/x' };

test('returns the key that the code of a page uses, unless the page sets it before', () => {
  const set = { language: 'bash', code: `export NOVAPULSE_API_KEY=${KEY}` };

  expect(setupOf([CALL], CONTRACTS).keys).toEqual([{ api: 'novapulse', name: 'NOVAPULSE_API_KEY', value: KEY }]);
  expect(setupOf([set, CALL], CONTRACTS).keys).toEqual([]);
  expect(setupOf([CALL, set], CONTRACTS).keys).toHaveLength(1);
  expect(setupOf([{ ...set, code: 'export NOVAPULSE_API_KEY=your-key' }, CALL], CONTRACTS).keys).toHaveLength(1);
});

test('returns what installs the packages that the samples import, and the types beside them', () => {
  const blocks = [
    { language: 'ts', code: `import createClient from 'openapi-fetch';\nimport type { paths } from '${TYPES}';` },
    { language: 'js', code: "import OpenAI from 'openai';\nimport { once } from 'node:events';" },
    { language: 'python', code: 'import os\nimport requests\nfrom openai import OpenAI' },
  ];

  expect(setupOf(blocks, CONTRACTS).languages).toEqual([
    { language: 'JavaScript', commands: ['npm init -y', 'npm pkg set type=module', 'npm install openai'] },
    {
      language: 'TypeScript',
      commands: [
        'npm init -y',
        'npm pkg set type=module',
        'npm install openapi-fetch',
        'curl -fsS http://localhost:4321/types/novapulse.ts -o novapulse.ts',
      ],
    },
    {
      language: 'Python',
      commands: ['python3 -m venv .venv', '. .venv/bin/activate', 'pip install requests openai'],
    },
  ]);
});

test('returns what fetches the client that samples import, unless the page does it', () => {
  const blocks = [
    { language: 'js', code: `import { createClient } from '${CLIENT}.js';` },
    { language: 'ts', code: `import { createClient } from '${CLIENT}.ts';` },
    { language: 'python', code: 'from api_client import ApiClient' },
  ];
  const fetched = { language: 'bash', code: 'curl -fsS http://localhost:4321/samples/api-client.ts -o api-client.ts' };

  const commands = (pages: Parameters<typeof setupOf>[0]) =>
    setupOf(pages, CONTRACTS).languages.map((each) => each.commands.slice(2));

  expect(commands(blocks)).toEqual([
    ['curl -fsS http://localhost:4321/samples/api-client.js -o api-client.js'],
    ['curl -fsS http://localhost:4321/samples/api-client.ts -o api-client.ts'],
    ['pip install requests', 'curl -fsS http://localhost:4321/samples/api_client.py -o api_client.py'],
  ]);
  expect(commands([fetched, ...blocks])[1]).toEqual([]);
});

test('returns what installs the package of this site given a program that imports it, and nothing given a test', () => {
  const program = { language: 'ts', code: "import { createMock } from 'latchkey';" };
  const tests = [
    { language: 'ts', code: "import { useLatchkey } from 'latchkey/vitest';\nimport OpenAI from 'openai';" },
    { language: 'js', code: "const { useLatchkey } = require('latchkey/jest');\nprocess.env.NODE_ENV" },
    { language: 'js', code: "import { test } from 'node:test';\nimport { createMock } from 'latchkey';" },
    { language: 'ts', code: "import { handlers } from 'latchkey/msw';\nimport { test } from 'vitest';" },
  ];
  const install = 'npm install http://localhost:4321/download/latchkey.tgz';

  expect(setupOf([...tests, program], CONTRACTS).languages).toEqual([
    { language: 'TypeScript', commands: ['npm init -y', 'npm pkg set type=module', install] },
  ]);
  expect(setupOf(tests, CONTRACTS).languages).toEqual([]);
});

test('returns nothing to do given a page without programs', () => {
  const shown = `import type { Client } from '${TYPES}';\nexport async function loop(client: Client) {}`;
  expect(setupOf([{ language: 'ts', code: shown }], CONTRACTS).languages).toEqual([]);
  expect(setupOf([{ language: 'json', code: '{}' }], CONTRACTS)).toEqual({ keys: [], languages: [] });
});

const python: Sample = {
  language: 'python',
  code: 'import requests',
  line: 1,
  tab: null,
  title: null,
  notExecuted: null,
  output: null,
};
if (whyNotExecuted(python) === null) {
  test('lets no sample import a package that its page does not install', async () => {
    using building = createBuilding();
    await using place = await openWorkplace({ samples: [] }, building);

    const { status, error } = await runProgram(python, place, new AbortController().signal);

    expect(status).toBe(1);
    expect(error).toContain("No module named 'requests'");
  });
}

test('reads the blocks of a page, and stops before the tabs of its first program', () => {
  const block = (language: string, code: string) =>
    `<div class="expressive-code"><pre data-language="${language}"><code>…</code></pre><button title="x" data-code="${code}">`;
  const html = `<p>a</p>${block('json', '{}')}<starlight-tabs><div>${block('bash', 'echo &#x22;$API_KEY&#x22;\u007fc &amp;')}`;

  const { blocks, at } = pageBlocks(html);

  expect(blocks).toEqual([
    { language: 'json', code: '{}' },
    { language: 'bash', code: 'echo "$API_KEY"\nc &' },
  ]);
  expect(html.slice(at)).toMatch(/^<starlight-tabs>/);
});

test('returns the place of the first block that needs a setup', () => {
  const block = (language: string, code: string) =>
    `<div class="expressive-code"><pre data-language="${language}"><code>…</code></pre><button data-code="${code}">`;
  const before = block('bash', 'npm ci') + block('ts', "import { test } from 'latchkey/playwright';");

  const { at } = pageBlocks(before + block('bash', 'curl http://localhost:4321/mock/'));

  expect(at).toBe(before.length);
  expect(pageBlocks(before).at).toBe(-1);
});

const TARGETS: Targets = {
  printed: 'http://localhost:4321',
  site: 'https://docs.example.com/latchkey',
  here: true,
  documented: { novapulse: 'https://api.novapulse.io' },
  keys: [KEY],
};

test.each([
  ['here', '/mock/novapulse/v1/jobs', 'https://docs.example.com/latchkey/mock/novapulse/v1/jobs'],
  ['machine', '/mock/novapulse/v1/jobs', 'http://localhost:4010/mock/novapulse/v1/jobs'],
  ['real', '/mock/novapulse/v1/jobs', 'https://api.novapulse.io/v1/jobs'],
  ['real', '/mock/console/v1/clock', 'https://docs.example.com/latchkey/mock/console/v1/clock'],
  ['machine', '/types/novapulse.ts', 'https://docs.example.com/latchkey/types/novapulse.ts'],
  ['machine', ' # the server', 'http://localhost:4010 # the server'],
] as const)('calls %s given %s', (target, path, url) => {
  expect(rewrite(`curl http://localhost:4321${path}`, target, TARGETS)).toBe(`curl ${url}`);
});

test('takes demo keys away from the real API, and leaves other ports alone', () => {
  expect(rewrite(`export A=${KEY}`, 'real', TARGETS)).toBe('export A=YOUR_API_KEY');
  expect(rewrite(`export A=${KEY}`, 'here', TARGETS)).toBe(`export A=${KEY}`);
  expect(rewrite('http://localhost:43210/mock/novapulse', 'real', TARGETS)).toBe(
    'http://localhost:43210/mock/novapulse',
  );
});

test('calls the mock on the reader’s machine where the site has none', () => {
  const targets = { ...TARGETS, printed: 'http://localhost:4010', here: false };

  expect(rewrite('http://localhost:4010/mock/console/v1/clock', 'real', targets)).toBe(
    'http://localhost:4010/mock/console/v1/clock',
  );
});
