import { expect, onTestFinished, test, vi } from 'vitest';
import { connectTo } from '../../src/sandbox/connect.ts';
import type { Connection } from '../../src/sandbox/connection.ts';
import { clockOffset, connection, sandboxTime, startSandbox } from '../../src/sandbox/state.ts';

const DAY = 86_400_000;

test('lets requests go before the clock is read, and says what time it is only then', async () => {
  vi.stubGlobal('window', {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
    connection.value = null;
    clockOffset.value = 0;
  });
  const { promise, resolve } = Promise.withResolvers<number>();
  connectTo({ offset: () => promise } as unknown as Connection);

  await startSandbox();
  const time = sandboxTime();
  resolve(DAY);
  expect(await time).toBeGreaterThanOrEqual(Date.now() + DAY - 1000);
});

test('starts, so that requests get their responses, given a storage that does not say what time it is', async () => {
  vi.stubGlobal('window', {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
    connection.value = null;
  });
  const opened = { offset: () => Promise.reject(new Error('silent')) } as unknown as Connection;
  connectTo(opened);

  expect(await startSandbox()).toBe(opened);
  expect(clockOffset.value).toBe(0);
});
