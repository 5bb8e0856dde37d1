import { expect, test } from 'vitest';
import type { Store, Update } from '../../mock/engine/store.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { CASES, createTestSandbox, replay } from '../support/sandbox.ts';

test.each(DOCUMENTED)('no handler of $contract.id changes in place what the store keeps', async ({ contract }) => {
  const cases = CASES.filter((each) => each.api === contract.id && each.natural && !each.large);

  for (const each of cases) {
    const { target } = createTestSandbox({ store: freezing(createMemoryStore()) });
    const response = await replay(target, each);
    expect(response.status, each.id).toBe(each.expect.status);
  }
});

/** Returns the store with all values frozen that are no counters: an export writes them down while others have their turn. */
function freezing(store: Store): Store {
  return {
    ...store,
    update: <T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) =>
      store.update<T, R>(keys, (values) => {
        const update = change(values);
        update.values?.forEach((value, index) => {
          if (keys[index]?.startsWith('limit/') === false) freeze(value);
        });
        return update;
      }),
  };
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
