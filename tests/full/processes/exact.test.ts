import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LimitKind } from '../../../openapi/limit-kind.ts';
import { startRedis, type RedisServer } from '../../support/redis.ts';
import { sendAtOnce, startTeam, type Statuses, type Team } from '../../support/team.ts';

/**
 * EXACT_RUNS=10 repeats as often as is claimed, and disturbs each way of counting; by default each is tried once, so that
 * the full run stays short.
 */
const RUNS = Number(process.env['EXACT_RUNS'] ?? 1);
const REQUESTS = 2000;
const LIMIT = 500;
const MANY = 1_000_000;

/** After how many responses something is killed. */
const DISTURB_AFTER = 200;

/** For each way of counting a request of an API that counts so, and the limits of its key: one counts, the others never refuse. */
const KINDS: Record<
  LimitKind,
  { api: string; method?: string; path: string; body?: object; limits: Record<string, number> }
> = {
  'first-request-window': {
    api: 'lumyx',
    path: '/mock/lumyx/v1/models',
    limits: { 'per-minute': LIMIT, 'per-day': MANY },
  },
  'fixed-window': {
    api: 'lumyx',
    path: '/mock/lumyx/v1/models',
    limits: { 'per-minute': MANY, 'per-day': LIMIT },
  },
  'rolling-window': { api: 'novapulse', path: '/mock/novapulse/v1/jobs', limits: { 'per-minute': LIMIT } },
  concurrency: {
    api: 'example-ai',
    method: 'POST',
    path: '/mock/example-ai/v1/generate/image',
    body: { model: 'dall-e-3', prompt: 'A lighthouse', quality: 'hd' },
    limits: {
      'concurrent-images': LIMIT,
      'endpoint-per-minute': MANY,
      'plan-per-minute': MANY,
      'plan-per-hour': MANY,
      'plan-per-day': MANY,
    },
  },
};
const kinds = Object.keys(KINDS) as LimitKind[];

/** What is printed at the end: of each run what was tried, how often each status came, and how long it took. */
const table: string[] = [];
afterAll(() => console.log(`${REQUESTS} requests at once, limit ${LIMIT}\n${table.join('\n')}`));

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

interface Exhausted {
  statuses: Statuses;
  /** Sends one more, and returns its status. */
  sendOneMore: () => Promise<number>;
}

/**
 * Sends as many requests as there are, all at once, with a new key of a new sandbox. `disturb` is called once some of the
 * responses are there, and waited for.
 */
async function exhaust(title: string, team: Team, kind: LimitKind, disturb?: () => Promise<void>): Promise<Exhausted> {
  await team.reset();
  const { api, method = 'GET', path, body, limits } = KINDS[kind];
  const { value } = await team.sandbox.keys.create(api, { limits });
  let responses = 0;
  let disturbed: Promise<void> | undefined;
  const send = async () => {
    const response = await fetch(team.origin + path, {
      method,
      headers: { Authorization: `Bearer ${value}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    responses += 1;
    if (responses === DISTURB_AFTER) disturbed = disturb?.();
    return response;
  };
  const began = performance.now();
  const statuses = await sendAtOnce(REQUESTS, send);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await disturbed;
  table.push(`${title.padEnd(28)} ${kind.padEnd(22)} ${JSON.stringify(statuses).padEnd(36)} ${seconds.padStart(5)} s`);
  return { statuses, sendOneMore: async () => (await send()).status };
}

/**
 * Exactly as many were counted as the limit says, and each once: no more passed, none that passed was lost, and nothing
 * is left. Whether those were counted whose connection or store broke nobody can tell who sent them.
 */
async function expectExact({ statuses, sendOneMore }: Exhausted): Promise<void> {
  const { 200: passed = 0, 429: refused = 0, ...others } = statuses;
  const broken = Object.values(others).reduce((sum, count) => sum + count, 0);
  expect(Object.keys(others).filter((status) => !['0', '502', '503'].includes(status))).toEqual([]);
  expect(passed + refused + broken).toBe(REQUESTS);
  expect(passed).toBeLessThanOrEqual(LIMIT);
  expect(passed).toBeGreaterThanOrEqual(LIMIT - broken);
  expect(await sendOneMore()).toBe(429);
}

describe.each([
  ['two processes', [0, 0]],
  ['four processes whose clocks differ by two seconds', [-1000, 1000, 0, 500]],
])('behind nginx, %s on one store', (_title, clocks) => {
  let team: Team;
  beforeAll(async () => {
    team = await startTeam(redis.url, clocks);
  });
  afterAll(() => team[Symbol.asyncDispose]());

  test.each(kinds)(
    'let exactly as many requests pass as the limit says: %s',
    { timeout: 60_000 * RUNS },
    async (kind) => {
      for (let run = 0; run < RUNS; run += 1) {
        const { statuses } = await exhaust(`${clocks.length} processes`, team, kind);
        expect(statuses).toEqual({ 200: LIMIT, 429: REQUESTS - LIMIT });
      }
    },
  );
});

test.each(RUNS > 1 ? kinds : ['rolling-window' as const])(
  'count each request once, given a process that is killed: %s',
  { timeout: 60_000 * RUNS },
  async (kind) => {
    for (let run = 0; run < RUNS; run += 1) {
      await using team = await startTeam(redis.url, [0, 0, 0]);

      const exhausted = await exhaust('3 processes, one killed', team, kind, async () => team.processes[0]?.kill());

      await expectExact(exhausted);
    }
  },
);

describe('two processes on a store that is killed and started', () => {
  let own: RedisServer;
  let team: Team;
  beforeAll(async () => {
    own = await startRedis();
    team = await startTeam(own.url, [0, 0]);
  });
  afterAll(async () => {
    await team[Symbol.asyncDispose]();
    await own[Symbol.asyncDispose]();
  });

  test.each(kinds)('count each request once: %s', { timeout: 60_000 * RUNS }, async (kind) => {
    for (let run = 0; run < RUNS; run += 1) {
      const exhausted = await exhaust('2 processes, store restarted', team, kind, async () => {
        await own.kill();
        await own.start();
      });

      await expectExact(exhausted);
    }
  });
});
