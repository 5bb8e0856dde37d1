import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { send, targetOf } from '../support/sandbox.ts';

const TIGHT = { path: '/mock/novapulse/v1/jobs', key: 'nvp_test_DEMOTIGHT00000000000000000000000' };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2025-06-01T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

test('has room again once a test runner has moved its clock past the window', async () => {
  const target = targetOf(createSandbox({ store: createMemoryStore() }));
  for (const status of [200, 200, 200, 429]) expect((await send(target, TIGHT)).status).toBe(status);

  vi.advanceTimersByTime(60_000);
  const answer = await send(target, TIGHT);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('date')).toBe('Sun, 01 Jun 2025 12:01:00 GMT');
});

test('ends a key at its moment, given that a test runner set the time', async () => {
  const target = targetOf(createSandbox({ store: createMemoryStore() }));
  vi.setSystemTime(Date.parse('2025-04-30T23:59:59Z'));
  const expired = { ...TIGHT, key: 'nvp_test_DEMOEXPIRED000000000000000000000' };
  expect((await send(target, expired)).status).toBe(200);

  vi.setSystemTime(Date.parse('2025-05-01T00:00:00Z'));

  expect((await send(target, expired)).status).toBe(401);
});

test('answers a request that waits, though nobody moves the fake timers', async () => {
  const target = targetOf(createSandbox({ store: createMemoryStore() }));

  const answer = await send(target, { ...TIGHT, headers: { Prefer: 'wait=0.02' } });

  expect(answer.status).toBe(200);
});

test('ends the wait of a request, given that the fake timers are moved past it', async () => {
  const target = targetOf(createSandbox({ store: createMemoryStore() }));
  const started = vi.getRealSystemTime();

  const answering = send(target, { ...TIGHT, headers: { Prefer: 'wait=30' } });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(30_000);
  const answer = await answering;

  expect(answer.headers.get('date')).toBe('Sun, 01 Jun 2025 12:00:30 GMT');
  expect(vi.getRealSystemTime() - started).toBeLessThan(30_000);
});
