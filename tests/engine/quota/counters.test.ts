import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../mock/stores/memory.ts';
import { DOCUMENTED, KEYED, successOf } from '../../support/contracts.ts';
import { createTestSandbox, toRequest } from '../../support/sandbox.ts';

/** Longer than any window of any API, in seconds. */
const LONG = 400 * 86_400;

describe.each(DOCUMENTED)('the counters of $contract.id', (api) => {
  const { id } = api.contract;
  const operation = KEYED.find((each) => each.api === api && each.operation.limits.length > 0)?.operation.id ?? '';

  test('end with their windows', async () => {
    const { store, clock, use } = await used();
    for (let key = 0; key < 20; key++) await use();
    clock.advance(LONG);
    await use();

    // What is left is that of the last key.
    expect(owners(await counters(store)).size).toBeLessThanOrEqual(1);
  });

  test('end with their key', async () => {
    const { store, use, send } = await used();
    const { key } = await use();
    const { key: other } = await use();

    await send({ method: 'DELETE', path: `/mock/console/v1/apis/${id}/keys/${key}` });

    const left = owners(await counters(store));
    expect(left.has(key)).toBe(false);
    expect(left.size === 0 || left.has(other)).toBe(true);
  });

  async function used() {
    const store = createMemoryStore();
    const { sandbox, clock, target, send } = createTestSandbox({ store });
    return { store, clock, send, use };

    async function use() {
      const { id: key, value } = await sandbox.keys.create(id);
      const request = toRequest(
        successOf(id, operation).requests.at(-1) ?? { method: 'GET', path: '/', headers: {}, body: null },
      );
      request.headers.set('authorization', `Bearer ${value}`);
      await target(request);
      return { key };
    }
  }

  async function counters(store: ReturnType<typeof createMemoryStore>) {
    return (await store.list(`limit/${id}/`)).map(([path]) => path);
  }
});

/** Returns the ids of own keys that counters belong to; what an account shares belongs to none. */
function owners(paths: readonly string[]): Set<string> {
  return new Set(paths.flatMap((path) => path.split('/').filter((part) => part.startsWith('key_'))));
}
