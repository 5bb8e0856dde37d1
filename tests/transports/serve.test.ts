import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { successOf, KEYED } from '../support/contracts.ts';
import { toRequest } from '../support/sandbox.ts';

const SCRIPT = fileURLToPath(new URL('../../mock/serve.ts', import.meta.url));
const [keyed] = KEYED;
const [request] = successOf(keyed?.api.contract.id ?? '', keyed?.operation.id ?? '').requests;

test('links to the docs that it is told of, and finishes what it has begun when it is asked to end', async () => {
  await using server = await serve(['--docs-url', 'https://docs.test/latchkey/']);
  if (!request) throw new Error('There is no request to test with.');
  const sent = fetch(toRequest({ ...request, headers: { ...request.headers, Prefer: 'wait=0.3' } }, server.origin));
  // Over a connection of its own, so that it is known to have arrived.
  const other = await fetch(`${server.origin}/elsewhere`);
  await other.text();

  server.child.kill('SIGTERM');

  expect((await sent).headers.get('x-mock-help')).toMatch(/^https:\/\/docs\.test\/latchkey\/[a-z]/);
  expect(await once(server.child, 'exit')).toEqual([0, null]);
});

test.each([
  [[], { CONSOLE_TOKEN: '' }, /CONSOLE_TOKEN is empty/],
  [[], { DOCS_URL: 'docs.example.com' }, /DOCS_URL is "docs\.example\.com"/],
  [['--docs-url', 'javascript:alert(1)'], {}, /Give --docs-url a URL/],
])('does not start with %j %j', async (parameters, env, message) => {
  const child = start(parameters, env);
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));

  const [code] = await once(child, 'close');

  expect(code).toBe(1);
  expect(errors.join('')).toMatch(message);
});

function start(parameters: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [SCRIPT, '--mock-only', ...parameters], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Serves the mock in a process of its own. */
async function serve(parameters: string[]) {
  const child = start(parameters);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    child,
    origin: /http:\/\/[^/]+/.exec(line)?.[0] ?? '',
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
