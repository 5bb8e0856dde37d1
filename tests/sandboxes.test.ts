import { describe, expect, test } from 'vitest';
import { createSandboxes } from '../mock/sandboxes.ts';
import { IDLE } from '../mock/registry.ts';
import { createMemoryStores } from '../mock/stores/memory-stores.ts';
import type { Stores } from '../mock/stores/stores.ts';
import { noteException } from './support/exceptions.ts';
import { seededRandom } from './support/random.ts';
import { CASES, createKey, createTestClock, replay, send, targetOf, type Target } from './support/sandbox.ts';

const CLOCK = 'mock/console/v1/clock';
const LIST = '/mock/console/v1/sandboxes';

function open({ most = 3, stores = createMemoryStores() }: { most?: number; stores?: Stores } = {}) {
  const clock = createTestClock();
  const sandboxes = createSandboxes({ stores, most, now: clock.now, random: seededRandom(1), onError: noteException });
  const target = targetOf(sandboxes);
  return { sandboxes, clock, target, stores };
}

/** The mock of a name, as if it were the only one. */
function named(target: Target, name: string): Target {
  return (request) => target(new Request(request.url.replace('/mock/', `/s/${name}/mock/`), request));
}

const advance = (target: Target, path: string) => send(target, { method: 'POST', path, body: { advance: 60 } });
const offsetAt = async (target: Target, path: string) =>
  ((await (await send(target, { path })).json()) as { offset: number }).offset;
const namesOf = async (target: Target) =>
  ((await (await send(target, { path: LIST })).json()) as { data: { name: string }[] }).data.map(({ name }) => name);

describe('named sandboxes', () => {
  test('share keys, counters, resources and clock with no other', async () => {
    const { target } = open();
    const { value } = await createKey(named(target, 'one'), 'novapulse');
    const jobs = (name: string | null) =>
      send(name === null ? target : named(target, name), { path: '/mock/novapulse/v1/jobs', key: value });

    await advance(target, `/s/one/${CLOCK}`);

    expect((await jobs('one')).status).toBe(200);
    expect([(await jobs('other')).status, (await jobs(null)).status]).toEqual([401, 401]);
    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(60);
    expect(await offsetAt(target, `/s/other/${CLOCK}`)).toBe(0);
    expect(await offsetAt(target, `/${CLOCK}`)).toBe(0);
  });

  test('are found below the path of a site, and link back to themselves', async () => {
    const { target } = open();

    await advance(target, `/docs/s/one/${CLOCK}`);

    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(60);
  });

  test('answer every case as a sandbox alone does', async () => {
    const { target } = open();
    const example = CASES.find(({ status, natural, api }) => status === 429 && natural && api !== 'console');
    if (!example) throw new Error('There is no case to test with.');

    expect((await replay(named(target, 'ci-42'), example)).status).toBe(429);
    expect((await replay(named(target, 'ci-43'), { requests: example.requests.slice(0, 1) })).status).not.toBe(429);
  });

  test('are gone after 24 hours without a request, and not before', async () => {
    const { target, clock, stores } = open();
    await advance(target, `/s/one/${CLOCK}`);
    clock.advance(IDLE / 1000 - 1);
    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(60);

    clock.advance(IDLE / 1000);

    expect(await namesOf(target)).toEqual([]);
    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(0);
    expect(await stores.open('~registry').get('gone')).toEqual([]);
  });

  test('are as many as the server keeps, and the response says so', async () => {
    const { target, clock } = open({ most: 2 });
    await advance(target, `/s/one/${CLOCK}`);
    await advance(target, `/s/two/${CLOCK}`);

    const refused = await send(target, { path: `/s/three/${CLOCK}` });

    expect(refused.status).toBe(503);
    expect(refused.headers.get('x-mock-reason')).toBe('sandbox/limit');
    expect(await refused.json()).toMatchObject({ detail: expect.stringMatching(/at most 2 named mocks.*DELETE/) });
    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(60);
    clock.advance(IDLE / 1000);
    expect((await send(target, { path: `/s/three/${CLOCK}` })).status).toBe(200);
  });

  test('are listed and removed by the console', async () => {
    const { target, stores } = open();
    await advance(target, `/s/two/${CLOCK}`);
    await advance(target, `/s/one/${CLOCK}`);

    const list = await (await send(target, { path: LIST })).json();
    const removed = await send(target, { method: 'DELETE', path: `${LIST}/one` });

    expect(list).toEqual({
      data: ['one', 'two'].map((name) => ({
        name,
        createdAt: '2025-06-01T12:00:00.250Z',
        lastUsedAt: '2025-06-01T12:00:00.250Z',
      })),
      limit: 3,
    });
    expect(removed.status).toBe(204);
    expect(await namesOf(target)).toEqual(['two']);
    expect(await offsetAt(target, `/s/one/${CLOCK}`)).toBe(0);
    expect(await stores.open('~registry').get('gone')).toEqual([]);
  });

  test.each(['One', 'a_b', 'a'.repeat(65), '', 'a%20b'])('are not made of the name %j', async (name) => {
    const { target } = open();

    const response = await send(target, { path: `/s/${name}/${CLOCK}` });

    expect(response.status).toBe(404);
    expect(response.headers.get('x-mock-why')).toMatch(/1 to 64 characters/);
    expect(await namesOf(target)).toEqual([]);
  });

  test('are not made by a URL at which no API is', async () => {
    const { target, sandboxes } = open();

    expect(sandboxes.handle(new Request('http://localhost/s/one/mock/nobody/v1'))).toBeNull();
    expect(await namesOf(target)).toEqual([]);
  });

  test('are made once, given many first requests over two servers at once', async () => {
    const stores = createMemoryStores();
    const targets = [open({ stores, most: 1 }).target, open({ stores, most: 1 }).target];

    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const target = targets[n % 2];
        return target && (await advance(target, `/s/one/${CLOCK}`)).status;
      }),
    );

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await offsetAt(targets[0] as Target, `/s/one/${CLOCK}`)).toBe(20 * 60);
  });

  test('respond with the documented 503 given a registry that fails', async () => {
    const memory = createMemoryStores();
    const broken = { ...memory.open('x'), get: () => Promise.reject(new Error('down')) };
    const stores: Stores = { ...memory, open: (name) => (name === '~registry' ? broken : memory.open(name)) };
    const sandboxes = createSandboxes({ stores, onError: () => {} });

    const response = await send(targetOf(sandboxes), { path: '/s/one/mock/novapulse/v1/jobs', key: 'x' });

    expect(response.status).toBe(503);
    expect(response.headers.get('x-mock-why')).toMatch(/storage/);
  });

  test('tells how much all of them keep', async () => {
    const { target, sandboxes } = open();
    await createKey(named(target, 'one'), 'novapulse');

    const { sandboxes: count, entries, bytes } = await sandboxes.size();

    expect(count).toBe(1);
    expect(entries).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(100);
  });
});
