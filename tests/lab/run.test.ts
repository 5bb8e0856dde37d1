import { expect, test } from 'vitest';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { LoopId } from '../../src/lab/loop-names.ts';
import { LOOPS } from '../../src/lab/loops.ts';
import { runLoop, type Run } from '../../src/lab/run.ts';
import { readWait } from '../../src/lab/wait.ts';
import { outgoingRequest } from '../../src/sandbox/request.ts';
import { toRequest } from '../../src/sandbox/to-request.ts';
import { labView, waitRule } from '../../src/contract/lab.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../playground/view.ts';

const START = Date.UTC(2026, 0, 1, 12);
const WANTED = 10;

/** One operation of each API that can be called again and again: the first without a body that a key's quota counts. */
const LABS = API_IDS.map(contractOf).flatMap((contract) => {
  const operation = contract.operations.find(
    ({ method, limits, parameters }) =>
      method === 'GET' && limits.length > 0 && parameters.every((each) => each.in !== 'path'),
  );
  return operation ? [{ title: `${contract.id} ${operation.id}`, contract, operation }] : [];
});

test.each(LABS)('does as the answer says, and sends nothing in vain, given $title', async ({ contract, operation }) => {
  const { attempts, summary } = await runAgainstMock('honor', contract.id, operation.id);

  expect(attempts.some(({ status }) => status === 429)).toBe(true);
  expect(summary).toMatchObject({ delivered: WANTED, tooEarly: 0, wasted: 0 });
});

test.each(LABS)('loses what is refused without a retry given $title', async ({ contract, operation }) => {
  const { summary } = await runAgainstMock('none', contract.id, operation.id);

  expect(summary.delivered).toBeLessThan(WANTED);
  expect(summary).toMatchObject({ sent: WANTED, wasted: WANTED - summary.delivered });
});

test('returns the wait from a header in seconds, one with a duration, one with a moment, and from a body', async () => {
  const answer = (headers: Record<string, string>, body = '{}') => new Response(body, { status: 429, headers });

  expect(
    await readWait({ in: 'header', name: 'Retry-After', kind: 'retry-after' }, answer({ 'Retry-After': '7' }), 0),
  ).toBe(7);
  expect(
    await readWait({ in: 'header', name: 'x-reset', kind: 'reset-duration' }, answer({ 'x-reset': '6m0s' }), 0),
  ).toBe(360);
  expect(
    await readWait(
      { in: 'header', name: 'X-Reset', kind: 'reset' },
      answer({ 'X-Reset': '1800000005' }),
      1_800_000_000_000,
    ),
  ).toBe(5);
  expect(
    await readWait({ in: 'body', pointer: '/error/details/wait' }, answer({}, '{"error":{"details":{"wait":3}}}'), 0),
  ).toBe(3);
  expect(await readWait({ in: 'body', pointer: '/error/wait' }, answer({}), 0)).toBeNull();
  expect(await readWait({ in: 'header', name: 'Retry-After', kind: 'retry-after' }, answer({}), 0)).toBeNull();
  expect(await readWait(null, answer({ 'Retry-After': '7' }), 0)).toBeNull();
});

test.each(LABS)('returns where a refusal says how long to wait given $title', ({ contract, operation }) => {
  expect(waitRule(contract, operation)).not.toBeNull();
});

/** Runs a loop against a fresh sandbox whose clock moves with the run. */
async function runAgainstMock(loop: LoopId, api: string, operationId: string): Promise<Run> {
  const view = labView(contractOf(api), operationId);
  let moved = 0;
  const sandbox = createSandbox({ store: createMemoryStore(), now: () => START + moved, sleep: async () => {} });
  return runLoop(LOOPS[loop], {
    wanted: WANTED,
    random: () => 0.5,
    waitOf: (response, now) => readWait(view.wait, response, START + now),
    send: async (call, at) => {
      moved = at;
      const { draft } = view.request.operation;
      const state = { key: view.key.value, draft, text: null, files: {}, chosen: null };
      const outgoing = outgoingRequest(view.request, state, call + 1);
      const base = `http://localhost${view.request.api.mockBase}`;
      const request = await toRequest(outgoing, base, () => Promise.reject(new Error()), new AbortController().signal);
      return (await sandbox.handle(request)) ?? new Response(null, { status: 404 });
    },
  });
}
