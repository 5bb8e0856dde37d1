import { describe, expect, test } from 'vitest';
import { dropWorld, openWorld } from '../../mock/engine/namespace.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';

const OWNER = { api: 'any', account: 'acme', environment: 'sandbox' };

describe('worlds', () => {
  test('keep their resources apart given names that contain each other', async () => {
    const store = createMemoryStore();
    const [one, other] = [openWorld(store, OWNER, 'a'), openWorld(store, OWNER, 'a/b')];

    await one.collection('things').put('1', 'mine');

    expect(await one.collection('things').list()).toEqual(['mine']);
    expect(await other.collection('things').list()).toEqual([]);
    expect(
      await openWorld(store, { ...OWNER, environment: 'production' }, 'a')
        .collection('things')
        .get('1'),
    ).toBeUndefined();
  });

  test('change a resource, or make it, as one step', async () => {
    const things = openWorld(createMemoryStore(), OWNER, 'a').collection<number>('things');
    const count = () => things.upsert('1', (n = 0) => ({ resource: n + 1, result: n }));

    const before = await Promise.all(Array.from({ length: 20 }, count));

    expect(await things.get('1')).toBe(20);
    expect(before.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  test('hold nothing that they no longer remember', async () => {
    const store = createMemoryStore();
    const world = openWorld(store, OWNER, '');
    await world.remember('first', 0, 60_000);

    await world.remember('second', 60_000, 120_000);

    const paths = (await store.list('')).map(([path]) => path);
    expect(paths.filter((path) => /first|second/.test(path))).toEqual([expect.stringMatching(/second$/)]);
  });

  test('are gone with all they hold once dropped, and no other with them', async () => {
    const store = createMemoryStore();
    const [one, other] = [openWorld(store, OWNER, 'a'), openWorld(store, OWNER, 'ab')];
    await one.collection('things').put('1', {});
    await one.remember('text', 0, 1000);
    await other.collection('things').put('1', {});

    await dropWorld(store, OWNER, 'a');

    expect(await one.collection('things').list()).toEqual([]);
    expect(await other.collection('things').list()).toEqual([{}]);
    expect(await one.remember('text', 0, 1000)).toBe(true);
  });
});
