import { expect, test } from 'vitest';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Snapshot } from '../../mock/console/snapshot.ts';
import { ALL_APIS, findUndocumented } from '../support/contracts.ts';
import { ENTRIES, fileOf, fullFile, logOf } from '../support/full-sandbox.ts';
import { countingStore } from '../support/meter.ts';
import { createTestSandbox, type TestSandbox } from '../support/sandbox.ts';

const FILE = '/mock/console/v1/sandbox';
const CONSOLE = ALL_APIS.find(({ contract }) => contract.id === 'console');
if (!CONSOLE) throw new Error('There is no console to test.');

test('takes back what it exported, given as many keys, resources and values as a sandbox keeps', async () => {
  const first = createTestSandbox();
  const second = createTestSandbox();

  const made = await importFile(first, await fullFile());
  const exported = await first.send({ path: FILE });
  const file = (await exported.json()) as Snapshot;
  const imported = await importFile(second, file);

  expect([made.status, exported.status, imported.status]).toEqual([200, 200, 200]);
  expect(JSON.stringify(file).length).toBeGreaterThan(1e6);
  expect(await (await second.send({ path: FILE })).json()).toEqual(file);
});

test('reads the store as often for a full sandbox as for an empty one', async () => {
  const calls = [];
  for (const file of [await fileOf([]), await fullFile()]) {
    const { store, takeCalls } = countingStore();
    const sandbox = createTestSandbox({ store });
    await importFile(sandbox, file);
    takeCalls();

    await (await sandbox.send({ path: FILE })).text();
    calls.push(takeCalls());
  }

  expect(calls[1]).toBe(calls[0]);
});

test('lets others have their turn after each few hundred kilobytes, while it exports and while it imports', async () => {
  let turns = 0;
  const sandbox = createTestSandbox({ sleep: async () => void (turns += 1) });
  const file = await fullFile();
  const least = Math.floor(JSON.stringify(file).length / 300_000);

  await importFile(sandbox, file);
  expect(turns).toBeGreaterThanOrEqual(least);
  turns = 0;
  await (await sandbox.send({ path: FILE })).text();

  expect(turns).toBeGreaterThanOrEqual(least);
});

/** States that a file cannot have, by what of them is too much. */
const TOO_MUCH: readonly [what: string, limit: string, entries: () => [string, unknown][]][] = [
  ['entries', '8,000 entries', () => Array.from({ length: 25_000 }, (_, n) => [`used/lumyx/key_${n}`, 1])],
  ['values', '95,000 values', () => Array.from({ length: 10 }, (_, n) => [`limit/lumyx/daily/key_${n}`, logOf(7000)])],
  [
    'bytes',
    '1.5 MB',
    () => Array.from({ length: 20 }, (_, n) => [`world/lumyx/a/b//c/${n}`, { text: '€'.repeat(70_000) }]),
  ],
  ['counters', '1.5 MB', () => Array.from({ length: 30 }, (_, n) => [`limit/lumyx/daily/key_${n}`, logOf(10_000)])],
  ['keys', '500 keys', () => Array.from({ length: 501 }, (_, n) => [`key/lumyx/${n}`, { id: `key_${n}` }])],
];

test.each(TOO_MUCH)(
  'refuses to export a state of more %s than can be imported again',
  async (_what, limit, entries) => {
    const store = createMemoryStore();
    await store.replace(entries());
    const { send } = createTestSandbox({ store });

    const refused = await send({ path: FILE });

    expect(refused.status).toBe(409);
    expect(await findUndocumented(CONSOLE, 'exportSandbox', refused)).toBeNull();
    expect(await refused.json()).toMatchObject({ code: 'too_large', detail: expect.stringContaining(limit) as string });
  },
);

test('refuses a file of more entries than a sandbox is exported with', async () => {
  const file = await fileOf(Array.from({ length: ENTRIES + 1 }, (_, n) => ({ path: `used/lumyx/key_${n}`, value: 1 })));

  const refused = await importFile(createTestSandbox(), file);

  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 'invalid_value' });
});

test.each([
  { 10: 'a', 9: 'b', x: 'c' },
  JSON.parse('{"__proto__":{"a":1},"a":2}') as object,
  {
    a: [
      { b: 1, a: 2 },
      { 2: 1, 10: 2 },
    ],
  },
  { text: 'ü€\u2028\ud800"\\', no: undefined, none: null, list: [[], [[]], {}] },
])('takes back what has names that no object keeps in order (%#)', async (value) => {
  const store = createMemoryStore();
  await store.replace([['world/lumyx/a/b//anything/1', value]]);
  const { send } = createTestSandbox({ store });
  const file = (await (await send({ path: FILE })).json()) as Snapshot;

  const other = createTestSandbox();
  const imported = await importFile(other, file);

  expect(imported.status).toBe(200);
  expect(await (await other.send({ path: FILE })).json()).toEqual(file);
});

function importFile({ send }: TestSandbox, body: Snapshot): Promise<Response> {
  return send({ method: 'PUT', path: FILE, body });
}
