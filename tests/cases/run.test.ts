import { expect, test } from 'vitest';
import { withScratch } from '../../mock/scratch.ts';
import type { CaseResult } from '../../src/cases/run.ts';
import { runCases } from '../../src/cases/run.ts';
import { CASES, createTestSandbox, targetOf } from '../support/sandbox.ts';

const SOME = CASES.slice(0, 40);

test('reports every case once, each from a fresh sandbox', async () => {
  const { results, options, connection } = prepare();

  await runCases(SOME, connection, options);

  expect(results.map(({ example }) => example.id).toSorted()).toEqual(SOME.map(({ id }) => id).toSorted());
  expect(results.flatMap(({ differences }) => differences)).toEqual([]);
});

test('reports a request that got no answer as a difference', async () => {
  const { results, options, connection } = prepare();

  await runCases(SOME.slice(0, 1), { ...connection, fetch: () => Promise.reject(new Error('offline')) }, options);

  expect(results[0]?.differences).toEqual([{ part: 'request', expected: 'an answer', received: 'Error: offline' }]);
});

test('stops soon given an abort, and closes every sandbox that it opened', async () => {
  const { results, options, connection } = prepare();
  const controller = new AbortController();
  let open = 0;
  const openScratch = () => {
    const { path, close } = connection.openScratch();
    open += 1;
    return { path, close: () => void (close(), (open -= 1)) };
  };

  await runCases(
    SOME,
    { ...connection, openScratch },
    {
      ...options,
      signal: controller.signal,
      report: (result) => {
        options.report(result);
        controller.abort();
      },
    },
  );

  expect(results.length).toBeLessThan(SOME.length);
  expect(open).toBe(0);
});

function prepare() {
  const results: CaseResult[] = [];
  const sandbox = withScratch(createTestSandbox().sandbox);
  return {
    results,
    connection: { fetch: targetOf(sandbox), openScratch: sandbox.openScratch },
    options: {
      site: 'http://localhost/',
      signal: new AbortController().signal,
      report: (result: CaseResult) => void results.push(result),
    },
  };
}
