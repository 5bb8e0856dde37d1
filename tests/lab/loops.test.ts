import { expect, test } from 'vitest';
import { LOOP_IDS } from '../../src/lab/loop-names.ts';
import { LOOPS } from '../../src/lab/loops.ts';
import type { Client } from '../../src/lab/loops/client.ts';

test.each(LOOP_IDS)('%s returns the first answer, without waiting, given one that is no 429', async (id) => {
  const { client, log } = clientWith([503, 200]);

  expect((await LOOPS[id](client)).status).toBe(503);
  expect(log).toEqual(['fetch']);
});

test('none returns the refusal', async () => {
  const { client, log } = clientWith([429, 200]);

  expect((await LOOPS.none(client)).status).toBe(429);
  expect(log).toEqual(['fetch']);
});

test('fixed waits the same each time', async () => {
  const { client, log } = clientWith([429, 429, 200]);

  expect((await LOOPS.fixed(client)).status).toBe(200);
  expect(log).toEqual(['fetch', 1, 'fetch', 1, 'fetch']);
});

test('exponential waits twice as long each time', async () => {
  const { client, log } = clientWith([429, 429, 429, 200]);

  expect((await LOOPS.exponential(client)).status).toBe(200);
  expect(log).toEqual(['fetch', 1, 'fetch', 2, 'fetch', 4, 'fetch']);
});

test('jitter waits a random part of that', async () => {
  const { client, log } = clientWith([429, 429, 429, 200], { random: 0.25 });

  expect((await LOOPS.jitter(client)).status).toBe(200);
  expect(log).toEqual(['fetch', 0.5, 'fetch', 1, 'fetch', 2, 'fetch']);
});

test('honor waits as long as the answer says', async () => {
  const { client, log } = clientWith([429, 429, 200], { wait: 42 });

  expect((await LOOPS.honor(client)).status).toBe(200);
  expect(log).toEqual(['fetch', 42, 'fetch', 42, 'fetch']);
});

test('honor backs off by itself given an answer that does not say', async () => {
  const { client, log } = clientWith([429, 429, 200], { wait: null });

  expect((await LOOPS.honor(client)).status).toBe(200);
  expect(log).toEqual(['fetch', 1, 'fetch', 2, 'fetch']);
});

test('honor returns the refusal given a wait that is longer than its patience', async () => {
  const { client, log } = clientWith([429, 200], { wait: 86_400 });

  expect((await LOOPS.honor(client)).status).toBe(429);
  expect(log).toEqual(['fetch']);
});

test.each(['fixed', 'exponential', 'jitter', 'honor'] as const)(
  '%s returns the refusal after eight tries',
  async (id) => {
    const { client, log } = clientWith(Array.from({ length: 20 }, () => 429));

    expect((await LOOPS[id](client)).status).toBe(429);
    expect(log.filter((entry) => entry === 'fetch')).toHaveLength(8);
  },
);

/** Returns a client that gets these statuses, and what it did: `fetch`, or the seconds that it slept. */
function clientWith(
  statuses: number[],
  { wait = 5, random = 0.5 }: { wait?: number | null; random?: number } = {},
): { client: Client; log: ('fetch' | number)[] } {
  const log: ('fetch' | number)[] = [];
  const left = [...statuses];
  let now = 0;
  const client: Client = {
    fetch: async () => {
      log.push('fetch');
      return new Response(null, { status: left.shift() ?? 500 });
    },
    sleep: async (seconds) => {
      now += seconds * 1000;
      log.push(seconds);
    },
    now: () => now,
    random: () => random,
    waitOf: async () => wait,
  };
  return { client, log };
}
