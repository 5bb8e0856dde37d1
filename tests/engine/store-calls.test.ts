import { expect, test } from 'vitest';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Store } from '../../mock/engine/store.ts';
import { KEYED } from '../support/contracts.ts';
import { createKey, createTestSandbox, send } from '../support/sandbox.ts';

const reading = KEYED.find(
  ({ api, operation }) =>
    operation.method === 'GET' &&
    operation.limits.length > 0 &&
    operation.parameters.length === 0 &&
    !api.contract.derived,
);
if (!reading) throw new Error('There is no operation to test with.');
const { api, operation } = reading;

// Each is a way to the server, where the store is one.
test('goes to the store once to look up what every request needs, and once to count', async () => {
  const calls: string[] = [];
  const store = createMemoryStore();
  const counted: Store = {
    ...store,
    get: (key) => (calls.push('get'), store.get(key)),
    read: (keys) => (calls.push('read'), store.read(keys)),
    update: (keys, change) => (calls.push('update'), store.update(keys, change)),
  };
  const names: (string | null)[] = [];
  const { target } = createTestSandbox({ store: counted, onResponse: ({ key }) => void names.push(key) });
  const key = await createKey(target, api.contract.id, { name: 'counted' });
  const request = { path: `${api.contract.mockBase}${operation.path}`, key: key.value };
  await send(target, request);
  calls.length = 0;

  const response = await send(target, request);

  expect(response.status).toBe(200);
  expect(calls.slice(0, 2)).toEqual(['read', 'update']);
  // The log takes the name of the key from what was read.
  expect(calls).not.toContain('get');
  await expect.poll(() => names.at(-1)).toBe('counted');
});

test('looks a key up again after a wait, in which it may have been revoked', async () => {
  const paused: (() => void)[] = [];
  const { target } = createTestSandbox({ sleep: () => new Promise((resolve) => paused.push(resolve)) });
  const { id, value } = await createKey(target, api.contract.id);
  const path = `${api.contract.mockBase}${operation.path}`;

  const waiting = send(target, { path, key: value, headers: { Prefer: 'wait=2' } });
  await expect.poll(() => paused.length).toBe(1);
  await send(target, { method: 'POST', path: `/mock/console/v1/apis/${api.contract.id}/keys/${id}/revoke` });
  paused[0]?.();

  expect((await waiting).status).not.toBe(200);
});
