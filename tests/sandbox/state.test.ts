import { expect, onTestFinished, test, vi } from 'vitest';
import { connectTo } from '../../src/sandbox/connect.ts';
import type { Connection } from '../../src/sandbox/connection.ts';
import { clockOffset, connection, startSandbox } from '../../src/sandbox/state.ts';

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
