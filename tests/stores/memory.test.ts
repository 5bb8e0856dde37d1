import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { testStore } from './store-suite.ts';

describe('the memory store', () => {
  testStore(createMemoryStore);

  test('is apart from every other', async () => {
    const [one, other] = [createMemoryStore(), createMemoryStore()];

    await one.replace([['a', 1]]);

    expect(await other.get('a')).toBeUndefined();
  });
});
