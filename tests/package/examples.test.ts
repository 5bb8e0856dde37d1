/* Every example in the docstrings of the package, run as it stands there. */
import { readFileSync } from 'node:fs';
import { setupServer } from 'msw/node';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMock, interceptFetch } from '../../mock/package/index.ts';
import { useLatchkey as useInJest } from '../../mock/package/jest.ts';
import { keys } from '../../mock/package/keys.ts';
import { handlers } from '../../mock/package/msw.ts';
import { useLatchkey } from '../../mock/package/vitest.ts';

/** What examples take for granted. */
const known = {
  createMock,
  interceptFetch,
  keys,
  handlers,
  setupServer,
  OpenAI,
  ownHandlers: [],
  console: { log() {} },
};

/** Returns the examples of a source file, without the lines that import. */
function examplesOf(path: string): { title: string; code: string }[] {
  const source = readFileSync(new URL(`../../mock/package/${path}`, import.meta.url), 'utf8');
  return [...source.matchAll(/@example\n([\s\S]*?)\*\/\s*(?:export )?(?:async )?(.+)/g)].map(
    ([, text = '', next = '']) => ({
      title: `${path}: ${next.slice(0, 40)}`,
      code: text
        .replace(/^[ \t]*\* ?/gm, '')
        .replace(/^import .*$/gm, '')
        .trim(),
    }),
  );
}

const EXAMPLES = ['index.ts', 'keys.ts', 'msw.ts', 'mock/types.ts', 'mock/intercept.ts'].flatMap(examplesOf);

test('are found', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(13);
});

test.each(EXAMPLES)('$title', async ({ code }) => {
  const opened: { close: () => unknown }[] = [];
  const track = <Closing extends { close: () => unknown }>(each: Closing) => (opened.push(each), each);
  const mock = track(await createMock());
  const given = {
    ...known,
    createMock: async (...args: Parameters<typeof createMock>) => track(await createMock(...args)),
    setupServer: (...args: Parameters<typeof setupServer>) => track(setupServer(...args)),
    // An example that makes a mock of its own has one already.
    ...(!code.includes('const mock') && { mock }),
  };
  const before = globalThis.fetch;
  try {
    await run(`return (async () => {\n${code}\n})()`, given);
  } finally {
    globalThis.fetch = before;
    for (const each of opened) await each.close();
  }
});

describe.each([
  ['vitest.ts', useLatchkey],
  ['jest.ts', useInJest],
])('%s', (path, hook) => {
  // Jest makes its hooks globals.
  Object.assign(globalThis, { beforeAll, afterEach, afterAll });
  for (const { code } of examplesOf(path)) void run(code, { useLatchkey: hook, test, expect });
  for (const name of ['beforeAll', 'afterEach', 'afterAll']) Reflect.deleteProperty(globalThis, name);
});

function run(code: string, given: Record<string, unknown>): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- the code is that of this repository's own docstrings
  return new Function(...Object.keys(given), code)(...Object.values(given));
}
