/**
 * Requests per second by store and number of processes, full pipeline with a key that no limit stops:
 * `node tests/bench/stores.ts`. BENCH_REQUESTS sets how many are sent for each row. Clients and servers share the machine,
 * so beside the rate it tells how many requests a server handles in a second of processor time: that does not depend on
 * what else the machine does. Writes the figures where the page about deployment reads them; `node tests/bench/scale.ts`
 * prints what follows from them.
 */
import autocannon from 'autocannon';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rmSync, writeFileSync } from 'node:fs';
import { startMock } from '../support/mock-process.ts';
import type { Measured, StoreFigures } from '../../src/contract/scale.ts';
import { startRedis } from '../support/redis.ts';
import { PATH, processorTime, putKey } from './one-key.ts';

const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 20_000);
const CONNECTIONS = 50;

async function measure(
  title: StoreFigures['store'],
  store: string,
  count: number,
  pid?: number,
): Promise<StoreFigures> {
  const servers = await Promise.all(Array.from({ length: count }, () => startMock(['--store', store])));
  const key = await putKey(servers[0]?.origin ?? '', { 'per-minute': 1e9, 'per-day': 1e9 });
  const shoot = (amount: number) =>
    Promise.all(
      servers.map(({ origin }) =>
        autocannon({
          url: origin + PATH,
          method: 'GET',
          headers: { Authorization: `Bearer ${key}` },
          connections: Math.ceil(CONNECTIONS / count),
          amount: Math.ceil(amount / count),
        }),
      ),
    );
  await shoot(REQUESTS / 2);
  const before = servers.map(({ pid }) => processorTime(pid));
  const storeBefore = pid === undefined ? 0 : processorTime(pid);
  const results = await shoot(REQUESTS);
  const storeUsed = pid === undefined ? 0 : processorTime(pid) - storeBefore;
  const used = servers.reduce((sum, { pid }, index) => sum + processorTime(pid) - (before[index] ?? 0), 0);
  const refused = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  const rate = results.reduce((sum, { requests, duration }) => sum + requests.total / duration, 0);
  const load = loadavg()[0]?.toFixed(1);
  const perSecond = REQUESTS / used;
  console.log(
    `${title.padEnd(8)}${count} processes ${rate.toFixed(0).padStart(7)} req/s ${perSecond.toFixed(0).padStart(7)} req per CPU second  refused ${refused}  load ${load}`,
  );
  await Promise.all(servers.map((server) => server.kill()));
  const micros = (seconds: number) => Math.round((seconds * 1e6) / REQUESTS);
  return {
    store: title,
    processes: count,
    perSecond: Math.round(rate),
    micros: micros(used),
    storeMicros: micros(storeUsed),
  };
}

const redis = await startRedis();
const file = join(tmpdir(), `latchkey-bench-${process.pid}.db`);
const rows = [await measure('memory', 'memory', 1)];
for (const count of [1, 2, 4]) rows.push(await measure('sqlite', `sqlite:${file}`, count));
for (const count of [1, 2, 4]) rows.push(await measure('valkey', redis.url, count, redis.pid));
const measured: Measured = {
  on: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: cpus().length,
  load: Number(loadavg()[0]?.toFixed(1)),
  rows,
};
writeFileSync(new URL('../../src/contract/scale.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
await redis[Symbol.asyncDispose]();
