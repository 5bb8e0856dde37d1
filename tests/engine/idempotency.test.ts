import { describe, expect, test } from 'vitest';
import type { Checked } from '../../mock/engine/exchange.ts';
import type { Reply } from '../../mock/engine/answer/reply.ts';
import { replayOrRun } from '../../mock/engine/idempotency.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';

const CONTRACT = { header: 'Idempotency-Key', replayed: 'Idempotent-Replayed', ttl: 60, scope: ['account'] };
const CREATED: Reply = { status: 201, body: { id: 'one' } };

describe('replayOrRun', () => {
  test('gives the first answer again, marked, given the same key and request', async () => {
    const store = createMemoryStore();
    const runs: string[] = [];
    const run = async () => (runs.push('run'), CREATED);

    await replayOrRun(request(store, { key: 'k' }), run);
    const again = await replayOrRun(request(store, { key: 'k' }), run);

    expect(again).toEqual({ ...CREATED, headers: { 'Idempotent-Replayed': 'true' } });
    expect(runs).toEqual(['run']);
  });

  test('refuses another request given a key that was used', async () => {
    const store = createMemoryStore();
    await replayOrRun(request(store, { key: 'k', body: 1 }), async () => CREATED);

    const other = replayOrRun(request(store, { key: 'k', body: 2 }), async () => CREATED);

    await expect(other).rejects.toMatchObject({ reason: 'handle/idempotency-mismatch' });
  });

  test.each([{ search: 'dry=1' }, { path: '/others' }])(
    'refuses another address given a used key: %o',
    async (other) => {
      const store = createMemoryStore();
      await replayOrRun(request(store, { key: 'k' }), async () => CREATED);

      const again = replayOrRun({ ...request(store, { key: 'k' }), ...other }, async () => CREATED);

      await expect(again).rejects.toMatchObject({ reason: 'handle/idempotency-mismatch' });
    },
  );

  test('refuses a second request while the first runs', async () => {
    const store = createMemoryStore();
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const first = replayOrRun(request(store, { key: 'k' }), () => promise);

    const second = replayOrRun(request(store, { key: 'k' }), async () => CREATED);

    await expect(second).rejects.toMatchObject({ reason: 'handle/idempotency-in-progress' });
    resolve(CREATED);
    expect(await first).toEqual(CREATED);
  });

  test('takes a request for abandoned a minute after it came, and no sooner', async () => {
    const store = createMemoryStore();
    void replayOrRun(request(store, { key: 'k' }), () => new Promise(() => {}));

    const soon = replayOrRun(request(store, { key: 'k', now: 59_999 }), async () => CREATED);
    await expect(soon).rejects.toMatchObject({ reason: 'handle/idempotency-in-progress' });

    expect(await replayOrRun(request(store, { key: 'k', now: 60_000 }), async () => CREATED)).toEqual(CREATED);
  });

  test('forgets a failure, and an answer after its time', async () => {
    const store = createMemoryStore();
    const failing = replayOrRun(request(store, { key: 'k' }), () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');

    expect(await replayOrRun(request(store, { key: 'k' }), async () => CREATED)).toEqual(CREATED);
    expect(await replayOrRun(request(store, { key: 'k', now: 60_000 }), async () => CREATED)).toEqual(CREATED);
  });

  test('keeps no answer after its time, given that another key is used then', async () => {
    const store = createMemoryStore();
    await replayOrRun(request(store, { key: 'k' }), async () => CREATED);

    await replayOrRun(request(store, { key: 'other', now: 60_000 }), async () => CREATED);

    const answers = (await store.list('idempotency/')).filter(([, value]) => typeof value === 'object');
    expect(answers).toHaveLength(1);
  });

  test('runs every request given no key', async () => {
    const store = createMemoryStore();
    await replayOrRun(request(store, {}), async () => CREATED);

    expect(await replayOrRun(request(store, {}), async () => CREATED)).toEqual(CREATED);
  });
});

/** Returns as much of an exchange as idempotency looks at. */
function request(
  store: ReturnType<typeof createMemoryStore>,
  { key, body = null, now = 0 }: { key?: string; body?: unknown; now?: number },
): Checked {
  return {
    request: new Request('http://localhost/things', { method: 'POST' }),
    api: { contract: { id: 'any' } },
    operation: { contract: { id: 'createThing', idempotency: CONTRACT } },
    context: { store, now },
    key: { id: 'key', account: 'acme' },
    headers: key === undefined ? {} : { 'idempotency-key': key },
    path: '/things',
    search: '',
    body,
  } as unknown as Checked;
}
