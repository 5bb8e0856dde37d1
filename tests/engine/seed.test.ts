import { expect, test } from 'vitest';
import type { Store } from '../../mock/engine/store.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { createKey, createTestSandbox, send } from '../support/sandbox.ts';

const id = DOCUMENTED[0]?.contract.id ?? '';

test('a second tab that starts at the same time does not undo what the first one did', async () => {
  const store = createMemoryStore();
  const gate = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    get: async <T>(key: string) => {
      const value = await store.get<T>(key);
      await gate.promise;
      return value;
    },
  };
  const first = createTestSandbox({ store });
  const second = createTestSandbox({ store: slow });

  const pending = second.send({ path: `/mock/console/v1/apis/${id}/keys` });
  const key = await createKey(first.target, id);
  gate.resolve();
  await pending;

  expect(await (await first.send({ path: `/mock/console/v1/apis/${id}/keys` })).text()).toContain(key.id);
});

test('a reset brings everything back to the beginning', async () => {
  const { target, clock } = createTestSandbox();
  const before = await (await send(target, { path: `/mock/console/v1/apis/${id}/keys` })).text();
  await createKey(target, id);
  await send(target, { method: 'POST', path: '/mock/console/v1/clock', body: { advance: 3600 } });
  clock.advance(5);

  const answer = await send(target, { method: 'POST', path: '/mock/console/v1/reset' });

  expect(answer.status).toBe(204);
  expect(await (await send(target, { path: `/mock/console/v1/apis/${id}/keys` })).text()).toBe(before);
  expect(await (await send(target, { path: '/mock/console/v1/clock' })).json()).toMatchObject({ offset: 0 });
});
