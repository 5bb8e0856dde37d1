import { expect, test } from 'vitest';
import { checksumOf, type Snapshot } from '../../mock/console/snapshot.ts';
import { ALL_APIS, DOCUMENTED, findUndocumented, operationsOf, successOf } from '../support/contracts.ts';
import { createKey, createTestSandbox, replay } from '../support/sandbox.ts';
import { createRandom } from '../support/random.ts';
import { worstRequest } from '../support/worst-requests.ts';

const FILE = '/mock/console/v1/sandbox';
const [api] = DOCUMENTED;
const console = ALL_APIS.at(-1);
if (!api || !console) throw new Error('There is no API to test with.');
const { id } = api.contract;
const keys = `/mock/console/v1/apis/${id}/keys`;

test('refuses one key more than a sandbox keeps, and takes one again after another is deleted', async () => {
  const { target, send } = createTestSandbox();
  for (let n = 0; n < 50; n += 1) await createKey(target, id);

  const refused = await send({ method: 'POST', path: keys, body: {} });

  expect(refused.status).toBe(409);
  expect(await findUndocumented(console, 'createKey', refused)).toBeNull();
  expect(await refused.json()).toMatchObject({ code: 'too_many_keys' });
  const { data } = (await (await send({ path: keys })).json()) as { data: { id: string; demo: boolean }[] };
  await send({ method: 'DELETE', path: `${keys}/${data.find(({ demo }) => !demo)?.id ?? ''}` });
  expect((await send({ method: 'POST', path: keys, body: {} })).status).toBe(201);
});

/** Names that would turn what is shown beside them around, or break a line of a log. */
const UNWRITABLE = ['\u202egnp.exe', 'a\u2066b', 'two\nlines', 'bell\u0007', 'next\u0085line', ''];

test.each(UNWRITABLE)('refuses a key whose name is %j, made here or imported', async (name) => {
  const sandbox = createTestSandbox();
  await createKey(sandbox.target, id);
  const file = (await (await sandbox.send({ path: FILE })).json()) as Snapshot;
  const changed = { ...file, keys: file.keys.map((key) => ({ ...key, name })) };

  const made = await sandbox.send({ method: 'POST', path: keys, body: { name } });
  const imported = await importFile(sandbox, changed);

  expect([made.status, imported.status]).toEqual([400, 400]);
});

test.each([
  ['a long name', { name: 'x'.repeat(200_000) }],
  ['HTML for an id', { id: '<img src=x onerror=alert(1)>' }],
  ['HTML for its masked form', { masked: '<img src=x onerror=alert(1)>…aaaa' }],
  ['a hash that is none', { hash: 'abc' }],
  ['an account that is a path', { account: '../../other' }],
  ['more permissions than there are', { permissions: Array.from({ length: 1000 }, () => 'read') }],
])('refuses an imported key with %s', async (_title, change) => {
  const sandbox = createTestSandbox();
  await createKey(sandbox.target, id);
  const file = (await (await sandbox.send({ path: FILE })).json()) as Snapshot;

  const imported = await importFile(sandbox, { ...file, keys: file.keys.map((key) => ({ ...key, ...change })) });

  expect(imported.status).toBe(400);
});

test('keeps each permission of a key once', async () => {
  const { target } = createTestSandbox();
  const [permission] = api.contract.permissions;

  const key = await createKey(target, id, { permissions: Array.from({ length: 500 }, () => permission?.id) });

  expect(key).toMatchObject({ permissions: [permission?.id] });
});

test('lets other requests have their turn while it exports and imports', async () => {
  const turns: string[] = [];
  const { target, send, sandbox } = createTestSandbox({
    sleep: async () => void turns.push('pause'),
  });
  for (let n = 0; n < 8; n += 1) {
    await sandbox.handle(
      worstRequest(
        createRandom(n),
        operationsOf(DOCUMENTED).find(({ operation }) => operation.id === 'addLibraryCriterion'),
      ).request,
    );
  }
  await createKey(target, id);
  await replay(target, successOf('nova-embed', 'addLibraryCriterion'));
  const state = Array.from({ length: 2500 }, (_, n) => ({ path: `used/${id}/key_${n}`, value: 1 }));

  await importFile({ send }, fileOf(state));

  expect(turns.length).toBeGreaterThan(1);
});

async function importFile(
  { send }: Pick<ReturnType<typeof createTestSandbox>, 'send'>,
  file: Snapshot,
): Promise<Response> {
  return send({ method: 'PUT', path: FILE, body: { ...file, checksum: await checksumOf(file) } });
}

/** Returns a file of a sandbox with these entries. */
function fileOf(state: { path: string; value: unknown }[]): Snapshot {
  return {
    offset: 0,
    keys: [],
    state,
    format: 'latchkey-sandbox',
    version: 1,
    exportedAt: '2026-01-01T00:00:00Z',
  } as Snapshot;
}
