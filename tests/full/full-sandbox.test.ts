import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStores, readStorePlace } from '../../mock/stores/open.ts';
import { DOCUMENTED, operationsOf, successOf } from '../support/contracts.ts';
import { createRandom } from '../support/random.ts';
import { BYTES, fullFile } from '../support/full-sandbox.ts';
import { HOSTILE } from '../support/hostile-files.ts';
import { Worst } from '../support/meter.ts';
import { startRedis } from '../support/redis.ts';
import { createKey, createTestSandbox, replay } from '../support/sandbox.ts';
import { worstRequest } from '../support/worst-requests.ts';

const FILE = '/mock/console/v1/sandbox';

test('exports a sandbox that is as full as requests make it, and imports it again', async () => {
  const random = createRandom(3);
  const full = createTestSandbox();
  for (const { contract } of DOCUMENTED) for (let n = 0; n < 50; n += 1) await createKey(full.target, contract.id);
  const writing = operationsOf(DOCUMENTED).filter(({ operation }) => operation.method !== 'GET');
  for (let n = 0; n < 400; n += 1) {
    const target = writing[n % writing.length];
    if (target) await full.sandbox.handle(worstRequest(random, target).request);
    if (target && n % 3 === 0) await replay(full.target, successOf(target.api.contract.id, target.operation.id));
    full.clock.advance(2);
  }

  const exported = await full.send({ path: FILE });
  const text = await exported.text();
  const imported = await createTestSandbox().send({
    method: 'PUT',
    path: FILE,
    body: text,
    headers: { 'Content-Type': 'application/json' },
  });

  expect(exported.status).toBe(200);
  expect(text.length).toBeLessThan(BYTES);
  expect(await imported.json()).toMatchObject({ keys: 50 * DOCUMENTED.length });
});

/** How often each is measured; the first times are slower. */
const TIMES = 8;

test.each(['memory', 'sqlite', 'valkey'])('takes the fullest sandbox back that it exported, over %s', async (kind) => {
  const stores = await openStores(readStorePlace(await placeOf(kind)));
  onTestFinished(() => stores.close());
  const { send } = createTestSandbox({ store: stores.open('full') });
  const body = JSON.stringify(await fullFile());
  const put = { method: 'PUT', path: FILE, body, headers: { 'Content-Type': 'application/json' } };
  const worst = { import: 0, export: 0 };
  let exported = '';

  for (let n = 0; n < TIMES; n += 1) {
    const imported = await costOf(() => send(put));
    const read = await costOf(() => send({ path: FILE }));
    expect([imported.status, read.status]).toEqual([200, 200]);
    exported = read.text;
    if (n < TIMES / 2) continue;
    worst.import = Math.max(worst.import, imported.cpu);
    worst.export = Math.max(worst.export, read.cpu);
  }

  expect(membersOf(exported)).toEqual(membersOf(body));
  // Speeds are told and not asserted: another machine has others.
  console.log(`${body.length} characters over ${kind}, worst CPU in ms: ${JSON.stringify(worst)}`);
});

test('reads every hostile file again and again, and responds alike', async () => {
  const { send } = createTestSandbox();
  const worst = new Worst();

  for (const { title, status, write } of HOSTILE) {
    const body = await write();
    const put = { method: 'PUT', path: FILE, body, headers: { 'Content-Type': 'application/json' } };
    for (let n = 0; n < TIMES / 2; n += 1) {
      const imported = await costOf(() => send(put));
      const exported = await costOf(() => send({ path: FILE }));
      expect([title, imported.status, exported.status]).toEqual([title, status, 200]);
      worst.note(n === 0 ? 'first import, CPU in ms' : 'import, CPU in ms', imported.cpu, title);
      worst.note('export, CPU in ms', exported.cpu, title);
    }
  }

  console.log(`The worst of ${HOSTILE.length} hostile files:\n${worst.report()}`);
}, 60_000);

/** Sends a request, and returns what came back and how many milliseconds of the processor it took. */
async function costOf(request: () => Promise<Response>): Promise<{ status: number; text: string; cpu: number }> {
  const before = process.cpuUsage();
  const response = await request();
  const text = await response.text();
  const { user, system } = process.cpuUsage(before);
  return { status: response.status, text, cpu: Math.round((user + system) / 1000) };
}

function membersOf(text: string): object {
  const { keys, state } = JSON.parse(text) as { keys: object[]; state: { path: string }[] };
  return { keys, state: state.filter(({ path }) => !path.startsWith('seeded/')) };
}

async function placeOf(kind: string): Promise<string> {
  if (kind === 'memory') return kind;
  if (kind === 'valkey') {
    const server = await startRedis();
    onTestFinished(() => server[Symbol.asyncDispose]());
    return server.url;
  }
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'mock.db')}`;
}
