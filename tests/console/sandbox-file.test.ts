import { expect, test } from 'vitest';
import { checksumOf } from '../../mock/console/snapshot.ts';
import type { Snapshot } from '../../mock/console/snapshot.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { DOCUMENTED, findUndocumented, KEYED, operationsOf, successOf } from '../support/contracts.ts';
import { createKey, createTestSandbox, replay, toRequest } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const FILE = '/mock/console/v1/sandbox';
const [API] = DOCUMENTED;
if (!API) throw new Error('There is no API to test with.');
const { id } = API.contract;
const reading = KEYED.find(({ api, operation }) => api === API && operation.method === 'GET')?.operation.id ?? '';

test.each(DOCUMENTED)(
  'returns an export that gives back the same sandbox, given all of $contract.id was used',
  async (api) => {
    const used = createTestSandbox();
    for (const { operation } of operationsOf([api]))
      await replay(used.target, successOf(api.contract.id, operation.id));
    await createKey(used.target, api.contract.id);
    const file = await exportOf(used);
    const other = createTestSandbox();

    const answer = await other.send({ method: 'PUT', path: FILE, body: file });

    expect(await answer.json()).toMatchObject({ keys: 1 });
    expect(await exportOf(other)).toEqual(file);
  },
);

test('returns no secret in an export, and still takes the key after an import', async () => {
  const first = createTestSandbox();
  const { value } = await createKey(first.target, id);
  const file = await exportOf(first);
  const other = createTestSandbox();
  expect((await read(other, value)).status).toBe(401);

  await other.send({ method: 'PUT', path: FILE, body: file });

  expect(JSON.stringify(file)).not.toContain(value);
  expect(file.keys).toHaveLength(1);
  expect((await read(other, value)).status).toBe(200);
});

test('takes a file whose members a tool has put in another order', async () => {
  const used = createTestSandbox();
  for (const { operation } of operationsOf([API])) await replay(used.target, successOf(id, operation.id));
  await createKey(used.target, id);
  const file = await exportOf(used);

  const answer = await used.send({ method: 'PUT', path: FILE, body: turnedAround(file) });

  expect(answer.status).toBe(200);
});

test('returns the time of the export to the clock', async () => {
  const ahead = createTestSandbox();
  await ahead.send({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: 3600 } });
  const file = await exportOf(ahead);
  const other = createTestSandbox();

  await other.send({ method: 'PUT', path: FILE, body: file });

  const clock = await other.send({ path: '/mock/console/v1/clock' });
  expect(await clock.json()).toMatchObject({ offset: 3600 });
});

test.each(DOCUMENTED)('returns an export that is whole, given $contract.id is used meanwhile', async (api) => {
  const busy = createTestSandbox();
  const request = successOf(api.contract.id, KEYED.find((each) => each.api === api)?.operation.id ?? '').requests[0];
  if (!request) throw new Error('There is nothing to send.');
  await busy.target(toRequest(request));

  // Each time the request is counted a little later in the course of the export.
  for (let delay = 0; delay < 40; delay += 1) {
    const exporting = exportOf(busy);
    for (let step = 0; step < delay; step += 1) await Promise.resolve();
    await busy.target(toRequest(request));
    const file = await exporting;
    expect(file.checksum, `${delay} steps later`).toBe(await checksumOf(file));
  }
});

test('keeps the times of a key in UTC, given a file with times of another zone', async () => {
  const { target, send } = createTestSandbox();
  await createKey(target, id);
  const file = changeKey({ expiresAt: '2027-01-01T05:00:00+11:30' })(await exportOf({ send }));

  const answer = await send({ method: 'PUT', path: FILE, body: { ...file, checksum: await checksumOf(file) } });

  expect(answer.status).toBe(200);
  expect((await exportOf({ send })).keys).toMatchObject([{ expiresAt: '2026-12-31T17:30:00.000Z' }]);
});

test.each([
  ['a changed counter', (file: SandboxFile) => ({ ...file, state: [{ path: 'ids/key', value: 9 }] }), 'damaged_file'],
  ['a changed clock', (file: SandboxFile) => ({ ...file, offset: file.offset + 1 }), 'damaged_file'],
  ['a clock that is too far ahead', (file: SandboxFile) => ({ ...file, offset: 1e13 }), 'invalid_value'],
  ['a key of an API that is not here', changeKey({ api: 'elsewhere' }), 'unusable_key'],
  ['a permission that is not here', changeKey({ permissions: ['everything'] }), 'unusable_key'],
  ['a policy that is not here', changeKey({ limits: { 'per-moon': 1 } }), 'unusable_key'],
  ['a secret', changeKey({ value: 'secret' }), 'invalid_value'],
  [
    'a place that is not for state',
    (file: SandboxFile) => ({ ...file, state: [{ path: 'key/x', value: {} }] }),
    'invalid_value',
  ],
  ['another version', (file: SandboxFile) => ({ ...file, version: 2 }), 'invalid_value'],
  ['no keys', ({ keys: _keys, ...file }: SandboxFile) => file, 'missing_member'],
  ['a list', () => [], 'invalid_value'],
])('refuses a file with %s, and loses nothing', async (_title, change, code) => {
  const target = createTestSandbox();
  await createKey(target.target, id);
  const before = await exportOf(target);

  const answer = await target.send({ method: 'PUT', path: FILE, body: change(before) });

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code });
  expect(await exportOf(target)).toEqual(before);
});

test('returns the documented 503 and loses nothing, given a store that fails while it writes', async () => {
  const store = createMemoryStore();
  const failing = createTestSandbox({
    store: { ...store, replace: () => Promise.reject(new Error('full')) },
    onError: () => {},
  });
  await createKey(failing.target, id);
  const before = await exportOf(failing);

  const answer = await failing.send({ method: 'PUT', path: FILE, body: before });

  expect(answer.status).toBe(503);
  expect(await exportOf(failing)).toEqual(before);
});

/** Values that are none of what a sandbox keeps at any place. */
const WRONG: unknown[] = [
  null,
  'garbage',
  true,
  -1e9,
  [0],
  [[]],
  { total: -1e9 },
  { entries: [[0, -5]], start: 0, total: -5 },
];

test.each(DOCUMENTED)(
  'refuses any wrong value at any place of a file, given all of $contract.id was used',
  async (api) => {
    const used = createTestSandbox();
    for (const { operation } of operationsOf([api]))
      await replay(used.target, successOf(api.contract.id, operation.id));
    const file = await exportOf(used);

    for (const [kind, index] of kindsOf(file)) {
      for (const value of WRONG) {
        const state = file.state.map((entry, at) => (at === index ? { ...entry, value } : entry));
        const changed = { ...file, state };
        const body = { ...changed, checksum: await checksumOf(changed) };

        const answer = await used.send({ method: 'PUT', path: FILE, body });

        expect({ kind, value, status: answer.status }).toEqual({ kind, value, status: 400 });
        expect((await answer.json()) as object).toMatchObject({ code: 'unusable_state' });
      }
    }
  },
);

test.each(DOCUMENTED)(
  'refuses a resource of $contract.id with a field of the wrong type, or returns what is documented for it',
  async (api) => {
    const used = createTestSandbox({ onError: () => {} });
    const requests = operationsOf([api]).flatMap(({ operation }) => successOf(api.contract.id, operation.id).requests);
    for (const request of requests) await used.target(toRequest(request));
    const file = await exportOf(used);
    const reading = requests.filter(({ method }) => method === 'GET');

    for (const [kind, index] of kindsOf(file)) {
      const value = file.state[index]?.value;
      if (!kind.startsWith('world/') || typeof value !== 'object' || value === null) continue;
      for (const [name, wrong] of Object.keys(value).flatMap((each) => OTHERS.map((other) => [each, other] as const))) {
        const state = file.state.map((entry, at) =>
          at === index ? { ...entry, value: { ...value, [name]: wrong } } : entry,
        );
        const changed = { ...file, state };
        const answer = await used.send({
          method: 'PUT',
          path: FILE,
          body: { ...changed, checksum: await checksumOf(changed) },
        });
        const about = `${kind}/${name}: ${JSON.stringify(wrong)}`;
        if (answer.status === 400) {
          expect(await answer.text(), about).toContain(`/${name}`);
          continue;
        }
        for (const request of reading) {
          const response = await used.target(toRequest(request));
          expect(response.status, `${about}, ${request.path}`).not.toBe(500);
          expect(await findUndocumented(api, null, response), `${about}, ${request.path}`).toBeNull();
        }
      }
    }
  },
  30_000,
);

/** Values that most fields cannot have. */
const OTHERS: unknown[] = [null, -1e9, {}, '', 'x y', [], 1e13, 0.5, true];

/** Returns one entry of each kind: what is kept for one key or one resource has the form of all others. */
function kindsOf({ state }: SandboxFile): Map<string, number> {
  return new Map(
    state.map(({ path }, index) => {
      const parts = path.split('/');
      return [parts[0] === 'world' ? `world/${parts[1]}/${parts[5]}` : parts.slice(0, 3).join('/'), index];
    }),
  );
}

function changeKey(change: object) {
  return (file: SandboxFile) => ({ ...file, keys: file.keys.map((key) => ({ ...key, ...change })) });
}

/** Returns a value whose objects have their last member first. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, turnedAround(member)]);
  return Object.fromEntries(members.toReversed());
}

async function exportOf({ send }: Pick<TestSandbox, 'send'>): Promise<SandboxFile> {
  return (await (await send({ path: FILE })).json()) as SandboxFile;
}

/** Makes a request that only a valid key may make. */
function read({ target }: TestSandbox, key: string): Promise<Response> {
  const request = successOf(id, reading).requests.at(-1);
  if (!request) throw new Error('There is nothing to read.');
  const sent = toRequest(request);
  sent.headers.set('authorization', `Bearer ${key}`);
  return target(sent);
}

interface SandboxFile extends Snapshot {
  version: number;
  checksum: string;
}
