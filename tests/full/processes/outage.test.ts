import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { DOCUMENTED, findUndocumented, successOf } from '../../support/contracts.ts';
import { withoutTransportHeaders } from '../../support/parity.ts';
import { startRedis, type RedisServer } from '../../support/redis.ts';
import { startSteadyLoad, type SteadyLoad } from '../../support/steady-load.ts';
import { startTeam, type Team } from '../../support/team.ts';

/** More than is sent; what is left of it tells how many were counted. */
const MANY = 1_000_000;

/** What is printed at the end. */
const table: string[] = [];
afterAll(() => console.log(`Recovery, in seconds\n${table.join('\n')}`));
const note = (title: string, milliseconds: number) =>
  table.push(`${title.padEnd(64)} ${(milliseconds / 1000).toFixed(2).padStart(6)}`);

let redis: RedisServer;
let team: Team;
let key: string;
let id: string;
beforeEach(async () => {
  redis = await startRedis();
  team = await startTeam(redis.url, [0, 0]);
  ({ value: key, id } = await team.sandbox.keys.create('lumyx', { limits: { 'per-minute': MANY, 'per-day': MANY } }));
  onTestFinished(async () => {
    await team[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
  });
});

const lumyx = DOCUMENTED.find(({ contract }) => contract.id === 'lumyx');
const send = (origin: string) =>
  fetch(`${origin}/mock/lumyx/v1/models`, { headers: { Authorization: `Bearer ${key}` } });

const readiness = (index: number) =>
  fetch(`${team.processes[index]?.origin}/health/ready`).then(async (response) => {
    await response.arrayBuffer();
    return response.status;
  });

/** Resolves once both processes say so, and returns how long that took, in milliseconds. */
async function untilReady(status: number): Promise<number> {
  const began = performance.now();
  await expect
    .poll(async () => Promise.all([readiness(0), readiness(1)]), { interval: 20, timeout: 10_000 })
    .toEqual([status, status]);
  return performance.now() - began;
}

/** All that was acknowledged was counted, and nothing twice; what was told 503 may have been counted, once. */
async function expectCounted({ sent }: SteadyLoad): Promise<void> {
  const path = `/mock/console/v1/apis/lumyx/limits?keyId=${id}`;
  const response = await fetch(`${team.processes[1]?.origin}${path}`);
  const { data } = (await response.json()) as { data: { policy: string; remaining: number }[] };
  const used = MANY - (data.find(({ policy }) => policy === 'per-day')?.remaining ?? 0);
  const acknowledged = sent.filter(({ status }) => status === 200).length;
  expect(used).toBeGreaterThanOrEqual(acknowledged);
  expect(used).toBeLessThanOrEqual(sent.length);
}

/** Each request that the store kept from being handled got the documented 503, within two seconds. */
async function expectDocumented({ sent }: SteadyLoad): Promise<void> {
  if (!lumyx) throw new Error('There is no API to test with.');
  const failed = sent.filter(({ status }) => status !== 200);
  expect([...new Set(failed.map(({ status }) => status))]).toEqual([503]);
  expect(Math.max(...failed.map(({ took }) => took))).toBeLessThan(2000);
  for (const { response } of failed) {
    const own = response && (await withoutTransportHeaders(response));
    expect(own && (await findUndocumented(lumyx, 'listModels', own))).toBeNull();
  }
}

test('says so in time while the store stands still, and goes on with it', async () => {
  const load = startSteadyLoad((index) => send(team.processes[index % 2]?.origin ?? ''));
  await load.first(200, performance.now());

  redis.freeze();
  const frozen = performance.now();
  const [first] = await Promise.all([load.first(503, frozen), untilReady(503)]);
  note('store stands still: until readiness is false', performance.now() - frozen);
  note('store stands still: until the first 503', first.at + first.took - frozen);
  const examples = DOCUMENTED.map(async (api) => {
    const [operation] = api.contract.operations;
    const [example] = successOf(api.contract.id, operation?.id ?? '').requests.slice(-1);
    const { path = '', method = 'GET', headers = {}, body } = example ?? {};
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const response = await fetch(team.processes[0]?.origin + path, {
      method,
      headers,
      ...(text !== undefined && method !== 'GET' && { body: text }),
    });
    return [response.status, await findUndocumented(api, operation?.id ?? '', await withoutTransportHeaders(response))];
  });
  expect(await Promise.all(examples)).toEqual(DOCUMENTED.map(() => [503, null]));
  // Longer than the connection is kept without a word.
  await load.first(503, frozen + 4000);

  redis.thaw();
  const thawed = performance.now();
  const [back] = await Promise.all([load.first(200, thawed), untilReady(200)]);
  note('store stands still for 6 s: until the first 200', back.at + back.took - thawed);
  note('store stands still for 6 s: until readiness is true', performance.now() - thawed);
  await load.stop();

  await expectDocumented(load);
  await expectCounted(load);
});

test('says so in time while the store is gone, and goes on once it is back', async () => {
  const load = startSteadyLoad((index) => send(team.processes[index % 2]?.origin ?? ''));
  await load.first(200, performance.now());

  const killed = performance.now();
  await redis.kill();
  await Promise.all([load.first(503, killed), untilReady(503)]);
  note('store is killed: until readiness is false', performance.now() - killed);
  await redis.start();
  const started = performance.now();
  const [back] = await Promise.all([load.first(200, started), untilReady(200)]);
  note('store is started again: until the first 200', back.at + back.took - started);
  note('store is started again: until readiness is true', performance.now() - started);
  await load.stop();

  await expectDocumented(load);
  await expectCounted(load);
});

test('goes on in one process while the other one is killed', async () => {
  const survivor = team.processes[1]?.origin ?? '';
  const victim = startSteadyLoad(() => send(team.processes[0]?.origin ?? ''));
  const load = startSteadyLoad(() => send(survivor));
  await Promise.all([victim.first(200, 0), load.first(200, 0)]);

  await team.processes[0]?.kill();
  const killed = performance.now();
  await victim.first(0, killed);
  await load.first(200, killed + 1000);
  await Promise.all([victim.stop(), load.stop()]);

  const longest = Math.max(...load.sent.map(({ took }) => took));
  note('a process is killed: longest response of the other one', longest);
  expect(longest).toBeLessThan(2000);
  expect(load.sent.every(({ status }) => status === 200)).toBe(true);
  await expectCounted({ ...load, sent: [...load.sent, ...victim.sent] });
});
