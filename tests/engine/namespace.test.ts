import { describe, expect, test } from 'vitest';
import { dropNamespace, openNamespace } from '../../mock/engine/namespace.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';

const OWNER = { api: 'any', account: 'acme', environment: 'sandbox' };

describe('namespaces', () => {
  test('keep their resources apart given names that contain each other', async () => {
    const store = createMemoryStore();
    const [one, other] = [openNamespace(store, OWNER, 'a'), openNamespace(store, OWNER, 'a/b')];

    await one.collection('things').put('1', 'mine');

    expect(await one.collection('things').list()).toEqual(['mine']);
    expect(await other.collection('things').list()).toEqual([]);
    expect(
      await openNamespace(store, { ...OWNER, environment: 'production' }, 'a')
        .collection('things')
        .get('1'),
    ).toBeUndefined();
  });

  test('change a resource, or make it, as one step', async () => {
    const things = openNamespace(createMemoryStore(), OWNER, 'a').collection<number>('things');
    const count = () => things.upsert('1', (n = 0) => ({ resource: n + 1, result: n }));

    const before = await Promise.all(Array.from({ length: 20 }, count));

    expect(await things.get('1')).toBe(20);
    expect(before.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  test('hold nothing that they no longer remember', async () => {
    const store = createMemoryStore();
    const namespace = openNamespace(store, OWNER, '');
    await namespace.remember('first', 0, 60_000);

    await namespace.remember('second', 60_000, 120_000);

    const paths = (await store.list('')).map(([path]) => path);
    expect(paths.filter((path) => /first|second/.test(path))).toEqual([expect.stringMatching(/second$/)]);
  });

  test('are gone with all they hold once dropped, and no other with them', async () => {
    const store = createMemoryStore();
    const [one, other] = [openNamespace(store, OWNER, 'a'), openNamespace(store, OWNER, 'ab')];
    await one.collection('things').put('1', {});
    await one.remember('text', 0, 1000);
    await other.collection('things').put('1', {});

    await dropNamespace(store, OWNER, 'a');

    expect(await one.collection('things').list()).toEqual([]);
    expect(await other.collection('things').list()).toEqual([{}]);
    expect(await one.remember('text', 0, 1000)).toBe(true);
  });
});
