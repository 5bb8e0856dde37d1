import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Store } from '../../mock/engine/store.ts';
import { DOCUMENTED, findUndocumented, successOf } from '../support/contracts.ts';
import { createKey, createTestSandbox, replay, send } from '../support/sandbox.ts';

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

  test.each(['update', 'get'] as const)('as the documented 500 where the store fails to %s', async (method) => {
    const broken: Store = { ...createMemoryStore(), [method]: () => Promise.reject(new Error('SECRET disk')) };
    const { target } = createTestSandbox({ store: broken });

    const answer = await replay(target, example);

    expect(answer.status).toBe(500);
    expect(await findUndocumented(api, null, answer)).toBeNull();
    expect(await answer.text()).not.toContain('SECRET');
  });

  test('again, once a store that failed works', async () => {
    const store = createMemoryStore();
    const failures = [new Error('not yet')];
    const recovering: Store = {
      ...store,
      get: async (key) => {
        const failure = failures.pop();
        if (failure) throw failure;
        return store.get(key);
      },
    };
    const { target } = createTestSandbox({ store: recovering });

    const first = await replay(target, example);
    const second = await replay(target, example);

    expect(first.status).toBe(500);
    expect(second.status).toBe(example.status);
  });
});
