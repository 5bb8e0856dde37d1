import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRedis, type RedisServer } from '../../support/redis.ts';
import { sendAtOnce, startTeam, type Team } from '../../support/team.ts';

const AT_ONCE = 40;

let redis: RedisServer;
let team: Team;
beforeAll(async () => {
  redis = await startRedis();
  team = await startTeam(redis.url, [-1000, 1000]);
});
afterAll(async () => {
  await team[Symbol.asyncDispose]();
  await redis[Symbol.asyncDispose]();
});

/** The console takes direct requests of this machine alone: to each process in turn. */
const direct = (index: number) => team.processes[index % 2]?.origin ?? '';

test.each([
  ['rotate', { overlap: 0 }, { 201: 1, 409: AT_ONCE - 1 }],
  ['revoke', undefined, { 200: 1, 409: AT_ONCE - 1 }],
])('one of many who %s a key at once does it', async (action, body, expected) => {
  const { id } = await team.sandbox.keys.create('novapulse', {});
  const path = `/mock/console/v1/apis/novapulse/keys/${id}/${action}`;

  const statuses = await sendAtOnce(AT_ONCE, (index) =>
    fetch(direct(index) + path, {
      method: 'POST',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    }),
  );

  expect(statuses).toEqual(expected);
});

test('one of many requests with the same idempotency key is carried out', async () => {
  const { value } = await team.sandbox.keys.create('nova-embed', { limits: { read_and_ops: 100_000 } });
  const headers = { Authorization: `Bearer ${value}`, 'X-Tenant-Id': 'tenant-1', 'Content-Type': 'application/json' };
  const path = '/mock/nova-embed/v1/criteria-library';
  const countOf = async () => {
    const response = await fetch(team.origin + path, { headers });
    return { status: response.status, text: await response.text() };
  };
  const before = await countOf();
  const criterion = {
    text: 'Speaks of a race that only one can win',
    importance: 'NICE_TO_HAVE',
    category: 'company-standards',
  };

  const bodies = new Set<string>();
  const statuses = await sendAtOnce(AT_ONCE, async () => {
    const response = await fetch(team.origin + path, {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': 'race-1' },
      body: JSON.stringify(criterion),
    });
    if (response.status < 300) bodies.add(await response.clone().text());
    return response;
  });

  const after = await countOf();
  expect(before.status).toBe(200);
  expect(
    Object.keys(statuses).filter((status) => !['201', '409'].includes(status)),
    JSON.stringify(statuses),
  ).toEqual([]);
  expect(bodies.size).toBe(1);
  expect(after.text.split(criterion.text).length - before.text.split(criterion.text).length).toBe(1);
});

test('one mock is made of a name, and as many as the servers keep', async () => {
  const statuses = await sendAtOnce(AT_ONCE, (index) =>
    fetch(`${direct(index)}/s/race/mock/console/v1/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance: 1 }),
    }),
  );

  const clock = (await (await fetch(`${direct(0)}/s/race/mock/console/v1/clock`)).json()) as { offset: number };
  expect(statuses).toEqual({ 200: AT_ONCE });
  expect(clock.offset).toBe(AT_ONCE);
});
