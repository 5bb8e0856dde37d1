import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Store } from '../../mock/engine/store.ts';
import { DOCUMENTED, findUndocumented, successOf } from '../support/contracts.ts';
import { CASES, createKey, createTestSandbox, replay, send } from '../support/sandbox.ts';

// Some APIs answer a revoked key with another status, which carries no challenge.
const api = DOCUMENTED.find(({ contract: { operations } }) =>
  operations.some(({ answers }) => answers.some(({ status, reason }) => status === 401 && reason.endsWith('/revoked'))),
);
if (!api) throw new Error('There is no API to test with.');
const { contract } = api;
const example = successOf(contract.id, contract.operations[0]?.id ?? '');

describe('whatever the state is, an answer comes', () => {
  test('for a key whose name does not fit into a header', async () => {
    const { target } = createTestSandbox();
    const name = 'Schlüssel "ключ"\\ \u{1f511}';
    const key = await createKey(target, contract.id, { name });
    const path = `/mock/console/v1/apis/${contract.id}/keys/${key.id}/revoke`;
    await send(target, { method: 'POST', path });

    const answer = await send(target, {
      path: example.requests[0]?.path ?? '',
      method: example.method,
      key: key.value,
    });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/, error_description="[\x20\x21\x23-\x5b\x5d-\x7e]*"$/);
  });

  test.each(['update', 'read'] as const)('as the documented 503 where the store fails to %s', async (method) => {
    const broken: Store = { ...createMemoryStore(), [method]: () => Promise.reject(new Error('SECRET disk')) };
    const { target } = createTestSandbox({ store: broken, onError: () => {} });

    const answer = await replay(target, example);

    expect(answer.status).toBe(503);
    expect(await findUndocumented(api, null, answer)).toBeNull();
    expect(await answer.text()).not.toContain('SECRET');
  });

  test('again, once a store that failed works', async () => {
    const store = createMemoryStore();
    const failures = [new Error('not yet')];
    const recovering: Store = {
      ...store,
      read: async (keys) => {
        const failure = failures.pop();
        if (failure) throw failure;
        return store.read(keys);
      },
    };
    const { target } = createTestSandbox({ store: recovering, onError: () => {} });

    const first = await replay(target, example);
    const second = await replay(target, example);

    expect(first.status).toBe(503);
    expect(second.status).toBe(example.status);
  });

  test('where the store fails at each single call in turn', async () => {
    const calls = await countCalls(Number.MAX_SAFE_INTEGER);
    expect(calls.count).toBeGreaterThan(3);

    for (let failing = 0; failing < calls.count; failing++) {
      const { answer } = await countCalls(failing);
      expect([503, example.status]).toContain(answer.status);
      expect(await findUndocumented(api, null, answer)).toBeNull();
    }
  });

  test.each(['garbage', null, [], { entries: 5 }, { entries: [], start: 9, total: 'x' }])(
    'where all that is kept is %j',
    async (garbage) => {
      const store = createMemoryStore();
      const { target } = createTestSandbox({ store });
      await replay(target, example);
      await store.replace((await store.list('')).map(([path]) => [path, garbage]));

      const answer = await replay(target, example);

      expect(answer.headers.get('x-mock-reason')).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(await findUndocumented(api, null, answer)).toBeNull();
    },
  );

  test('with the step in which the mock failed given a body that breaks off', async () => {
    const { sandbox } = createTestSandbox({ onError: () => {} });
    const posted = CASES.find(
      ({ natural, status, requests: [first] }) => natural && status < 300 && first?.body != null,
    );
    const request = posted?.requests[0];
    if (!request) throw new Error('Failed to find a case with a body.');
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('SECRET line')) });
    const init = { method: request.method, headers: request.headers, body, duplex: 'half' };

    const answer = await sandbox.handle(new Request(`http://localhost${request.path}`, init));

    expect(answer?.status).toBe(500);
    expect(answer?.headers.get('x-mock-reason')).toBe('validate/exception');
  });
});

/** Replays the example over a store whose call of this number fails, and counts the calls. */
async function countCalls(failing: number): Promise<{ answer: Response; count: number }> {
  const store = createMemoryStore();
  let count = 0;
  const counted = new Proxy(store, {
    get:
      (target, name: keyof Store) =>
      (...given: unknown[]) =>
        count++ === failing
          ? Promise.reject(new Error('SECRET disk'))
          : (target[name] as (...given: unknown[]) => unknown)(...given),
  });
  const { target } = createTestSandbox({ store: counted, onError: () => {} });
  return { answer: await replay(target, example), count };
}
