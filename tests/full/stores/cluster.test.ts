import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStores, readStorePlace } from '../../../mock/stores/open.ts';
import { testStore } from '../../stores/store-suite.ts';
import { startMock } from '../../support/mock-process.ts';
import { ask, startCluster, type RedisCluster } from '../../support/redis-cluster.ts';

let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startCluster(3);
});
afterAll(() => cluster[Symbol.asyncDispose]());
let names = 0;

async function open() {
  const stores = await openStores(readStorePlace(cluster.url));
  onTestFinished(() => stores.close());
  return stores;
}

describe('the Valkey store in a cluster of three nodes', () => {
  testStore(async () => (await open()).open(`suite-${++names}`));

  test('keeps each sandbox on one node, and many of them on all nodes', async () => {
    const stores = await open();
    for (let n = 0; n < 30; n += 1) {
      const store = stores.open(`spread-${n}`);
      await store.update(['a', 'b', 'c'], () => ({ values: [1, 2, 3], lifetimes: [60_000], result: 0 }));
    }

    const keys = await Promise.all(cluster.nodes.map(({ port }) => ask(port, 'KEYS latchkey:{spread-*')));

    const perNode = keys.map((reply) => [...new Set(reply.match(/spread-\d+/g))]);
    expect(perNode.every((names) => names.length > 0)).toBe(true);
    expect(new Set(perNode.flat()).size).toBe(30);
    expect(perNode.flat()).toHaveLength(30);
  });

  test('serves a server of the mock', async () => {
    await using server = await startMock(['--store', cluster.url]);

    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const response = await fetch(`${server.origin}/s/mock-${n}/mock/console/v1/clock`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ advance: n }),
        });
        return ((await response.json()) as { offset: number }).offset;
      }),
    );

    expect(statuses).toEqual(Array.from({ length: 12 }, (_, n) => n));
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
  });
});
