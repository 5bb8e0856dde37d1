import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { closeGracefully } from '../../mock/transports/close.ts';
import { createMockHttpServer } from '../../mock/transports/http.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const path = '/elsewhere';

/** A server whose next `Prefer: wait` lasts until it is released. */
async function startWaiting() {
  const [arrived, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { sandbox } = createTestSandbox({
    sleep: (_milliseconds, signal) => {
      arrived.resolve();
      signal.addEventListener('abort', () => release.resolve());
      return release.promise;
    },
  });
  const server = createMockHttpServer(sandbox).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const operation = DOCUMENTED[0]?.contract.operations[0];
  const waited = fetch(origin + (DOCUMENTED[0]?.contract.mockBase ?? '') + (operation?.path ?? ''), {
    method: operation?.method ?? 'GET',
    headers: { Prefer: 'wait=1' },
  });
  await arrived.promise;
  return { server, origin, waited, release };
}

test('finishes requests under way, takes no new ones, and then ends', async () => {
  const { server, origin, waited, release } = await startWaiting();

  const closed = closeGracefully(server, 10_000);
  await expect(fetch(origin + path)).rejects.toThrow('fetch failed');
  release.resolve();

  expect((await waited).status).toBe(401);
  await closed;
});

test('cuts off what takes longer than its patience', async () => {
  const { server, waited } = await startWaiting();

  await Promise.all([expect(waited).rejects.toThrow('fetch failed'), closeGracefully(server, 1)]);
});
