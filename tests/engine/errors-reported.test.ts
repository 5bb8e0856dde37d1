import { describe, expect, test } from 'vitest';
import type { FailedRequest } from '../../mock/engine/report.ts';
import type { Store } from '../../mock/engine/store.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createDirectTransport } from '../../mock/transports/direct.ts';
import { KEYED, successOf } from '../support/contracts.ts';
import { createTestSandbox, replay, toRequest } from '../support/sandbox.ts';

const [keyed] = KEYED;
if (!keyed) throw new Error('There is no operation to test with.');
const { api, operation } = keyed;
const example = successOf(api.contract.id, operation.id);

interface Told extends FailedRequest {
  error: unknown;
}

function recorder(): { told: Told[]; onError: (error: unknown, failed: FailedRequest) => void } {
  const told: Told[] = [];
  return { told, onError: (error, failed) => void told.push({ error, ...failed }) };
}

describe('the listener for errors', () => {
  test('is told of an exception of a handler, with the operation, and the client gets the documented 500', async () => {
    const { told, onError } = recorder();
    const failure = new Error('no such tape');
    const compiled = api.operations.get(operation.id);
    if (!compiled) throw new Error('The operation is not there.');
    const { handler } = compiled;
    compiled.handler = () => {
      throw failure;
    };
    try {
      const { target } = createTestSandbox({ apis: [api], onError });

      const answer = await replay(target, example);

      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain('tape');
    } finally {
      compiled.handler = handler;
    }
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ error: failure, api: api.contract.id, operation: operation.id });
    expect(told[0]?.request.url).toContain(example.requests.at(-1)?.path);
  });

  test('is told of a store that fails before the operation is known', async () => {
    const { told, onError } = recorder();
    const failure = new Error('disk');
    const store: Store = { ...createMemoryStore(), read: () => Promise.reject(failure) };
    const { target } = createTestSandbox({ store, onError });

    await replay(target, example);

    expect(told).toContainEqual(
      expect.objectContaining({ error: expect.objectContaining({ cause: failure }) as Error, operation: null }),
    );
  });

  test('does not change the response when it throws itself', async () => {
    const store: Store = { ...createMemoryStore(), update: () => Promise.reject(new Error('disk')) };
    const { target } = createTestSandbox({
      store,
      onError: () => {
        throw new Error('full');
      },
    });

    expect((await replay(target, example)).status).toBe(503);
  });

  test('is not told of a refusal', async () => {
    const { told, onError } = recorder();
    const { send } = createTestSandbox({ onError });

    expect((await send({ path: `/mock/${api.contract.id}/nowhere` })).status).toBe(404);
    expect(told).toEqual([]);
  });
});

describe('a request that is aborted while it waits', () => {
  test('is rejected, is not counted, and is told to nobody', async () => {
    const { told, onError } = recorder();
    const waiting = Promise.withResolvers<void>();
    const { sandbox } = createTestSandbox({
      onError,
      sleep: (_milliseconds, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve());
          waiting.resolve();
        }),
    });
    const direct = createDirectTransport(sandbox);
    const last = example.requests.at(-1);
    const remaining = api.contract.limitHeaders.find(({ value }) => value === 'remaining')?.name ?? '';
    if (!last) throw new Error('There is no request to test with.');
    const before = await replay((request) => direct.fetch(request), example);
    const abort = new AbortController();
    const request = new Request(toRequest({ ...last, headers: { ...last.headers, Prefer: 'wait=5' } }), {
      signal: abort.signal,
    });

    const sent = direct.fetch(request);
    await waiting.promise;
    abort.abort();

    await expect(sent).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    const after = await replay((each) => direct.fetch(each), { requests: [last] });
    expect(Number(after.headers.get(remaining))).toBe(Number(before.headers.get(remaining)) - 1);
    expect(told).toEqual([]);
  });
});
