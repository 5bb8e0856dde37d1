import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStores, readStorePlace } from '../../../mock/stores/open.ts';
import type { Store } from '../../../mock/engine/store.ts';
import type { Stores } from '../../../mock/stores/stores.ts';
import { startBreakingProxy } from '../../support/breaking-proxy.ts';
import { testStore } from '../../stores/store-suite.ts';
import { startRedis, type RedisServer } from '../../support/redis.ts';

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server[Symbol.asyncDispose]());
let names = 0;

async function open(url = server.url) {
  const stores = await openStores(readStorePlace(url));
  onTestFinished(() => stores.close());
  return stores;
}

describe('the Valkey store', () => {
  testStore(async () => (await open()).open(`suite-${++names}`));

  test('keeps sandboxes apart', async () => {
    const stores = await open();
    await stores.open('one').replace([['a', 1]]);
    await stores.open('other').replace([]);

    expect(await stores.open('one').list('')).toEqual([['a', 1]]);
    expect(await stores.open('other').list('')).toEqual([]);
  });

  test('counts exactly, given changes over several connections at once', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    const count = (each: Stores) =>
      each.open('counted').update<number, number>(['n'], ([n = 0]) => ({ values: [n + 1], result: n + 1 }));
    const results = await Promise.all(Array.from({ length: 500 }, () => stores.map(count)).flat());

    expect(new Set(results).size).toBe(2000);
    expect(await stores[0]?.open('counted').get('n')).toBe(2000);
  });

  test('lets a process that is slow have its turn, given others that are always faster', async () => {
    await using slow = await startBreakingProxy(server.port, 20);
    const [first, second, late] = await Promise.all([open(), open(), open(`redis://127.0.0.1:${slow.port}`)]);
    const count = (stores: Stores) =>
      stores.open('turns').update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined }));
    const race = { isOver: false };
    const hurry = async (stores: Stores) => {
      let made = 0;
      for (; !race.isOver; made += 1) await count(stores);
      return made;
    };

    const hurried = [hurry(first), hurry(second)];
    for (let turn = 0; turn < 10; turn += 1) await count(late);
    race.isOver = true;

    const [one = 0, other = 0] = await Promise.all(hurried);
    expect(await late.open('turns').get('n')).toBe(10 + one + other);
    expect(Math.min(one, other)).toBeGreaterThan(10);
  });

  test('goes by the clock of the server', async () => {
    const store = (await open()).open('clock');

    expect(Math.abs((store.now?.() ?? 0) - Date.now())).toBeLessThan(200);
  });

  test('removes entries that have ended', async () => {
    const store = (await open()).open('ended');
    await store.update(['a'], () => ({ values: [1], lifetimes: [1], result: 0 }));
    await expect.poll(() => store.get('a')).toBeUndefined();

    await store.update(['b'], () => ({ values: [1], result: 0 }));

    expect((await store.size()).entries).toBe(1);
  });

  test('refuses in time while the server stands still, and goes on with it', async () => {
    await using own = await startRedis();
    const stores = await open(own.url);
    const store = stores.open('a');
    await store.update(['n'], () => ({ values: [1], result: 0 }));
    own.freeze();

    await new Promise((resolve) => setTimeout(resolve, 50));
    own.thaw();

    await store.update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined }));
    expect(await store.get('n')).toBe(2);
  });

  test.each([
    [
      'a change',
      (store: Store) => store.update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined })),
    ],
    ['a reset', (store: Store) => store.replace([['n', 1]])],
  ])(
    'makes %s once, given a reply that was lost and another process that was faster than the next try',
    async (_what, make) => {
      await using way = await startBreakingProxy(server.port);
      const name = `lost-${++names}`;
      const other = (await open()).open(name);
      const store = (await open(`redis://127.0.0.1:${way.port}`)).open(name);
      // The server knows the scripts from now on, so the first try is the one that is made.
      await other.replace([]);
      await other.update(['m'], () => ({ values: [0], result: undefined }));

      way.loseRepliesTo('EVALSHA');
      const made = make(store);
      await expect.poll(() => other.get('n'), { interval: 1 }).toBe(1);
      way.sever();
      await other.update<number, void>(['n'], ([n = 0]) => ({ values: [n + 10], result: undefined }));
      way.mend();
      await made;

      expect(await other.get('n')).toBe(11);
    },
  );

  test('has everything that was acknowledged, and no change twice, given a server that is killed and started', async () => {
    await using own = await startRedis('--appendfsync', 'always');
    const stores = await open(own.url);
    const store = stores.open('a');
    let acknowledged = 0;
    let refused = 0;
    const count = () =>
      store
        .update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined }))
        .then(
          () => (acknowledged += 1),
          () => (refused += 1),
        );
    const under = (async () => {
      for (let turn = 0; turn < 300; turn += 1) await Promise.all([count(), count(), count()]);
    })();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await own.kill();
    await expect
      .poll(
        () =>
          stores.check().then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 5000 },
      )
      .toBe('down');
    await own.start();
    await under;
    await stores.check();

    const counted = (await store.get<number>('n')) ?? 0;
    expect(counted).toBeGreaterThanOrEqual(acknowledged);
    expect(counted).toBeLessThanOrEqual(acknowledged + refused);
    expect(acknowledged).toBeGreaterThan(0);
  });

  test('opens while there is no server, refuses with a reason, and works once there is one', async () => {
    await using own = await startRedis();
    await own.kill();
    const stores = await open(own.url);

    await expect(stores.check()).rejects.toMatchObject({ name: 'StoreError' });
    await expect(stores.open('a').get('n')).rejects.toMatchObject({ name: 'StoreError' });
    await own.start();

    await expect
      .poll(
        () =>
          stores
            .open('a')
            .get('n')
            .then(
              () => 'up',
              () => 'down',
            ),
        { timeout: 5000 },
      )
      .toBe('up');
  });
});
