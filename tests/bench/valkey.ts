import autocannon from 'autocannon';
import { startMock } from '../support/mock-process.ts';
import { startRedis } from '../support/redis.ts';
import { TOOLS } from '../runner/tools.ts';
import { PATH, processorTime, putKey } from './one-key.ts';
import { missing, rowOf, type Row } from './row.ts';

const REQUESTS = 20_000;
const CONNECTIONS = 50;

/** How many requests come at once for the row of exactness, and how many of them the key may send. */
const AT_ONCE = 2000;
const LIMIT = 500;

/** Measures one process with its state in a real server of Valkey or Redis, and whether two of them count exactly. */
export async function measureValkey(): Promise<Row[]> {
  const title = 'Valkey, requests per second of a process';
  if (TOOLS.redis.find() === null) return [missing(title, 'npm run ensure -- redis')];
  await using redis = await startRedis();
  await using mock = await startMock(['--store', redis.url]);
  const key = await putKey(mock.origin, { 'per-minute': 1e9, 'per-day': 1e9 });
  await send(mock.origin, key, REQUESTS);
  const before = processorTime(mock.pid);
  const { rate } = await send(mock.origin, key, REQUESTS);
  const micros = ((processorTime(mock.pid) - before) / REQUESTS) * 1e6;
  return [
    rowOf(`${title} (${micros.toFixed(0)} µs of its processor each)`, rate, '≥', 3000),
    await exactness(redis.url, mock.origin),
  ];
}

/** How many of a crowd at two processes pass; exactly as many as the limit says. */
async function exactness(store: string, origin: string): Promise<Row> {
  await using other = await startMock(['--store', store]);
  const key = await putKey(origin, { 'per-minute': 1e9, 'per-day': LIMIT });
  const results = await Promise.all([origin, other.origin].map((each) => send(each, key, AT_ONCE / 2)));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  return {
    figure: `Valkey, of ${AT_ONCE.toLocaleString('en')} requests at two processes those that pass a limit of ${LIMIT}`,
    value: String(passed),
    target: `= ${LIMIT}`,
    isReached: passed === LIMIT,
  };
}

async function send(origin: string, key: string, amount: number): Promise<{ rate: number; passed: number }> {
  const headers = { Authorization: `Bearer ${key}` };
  const result = await autocannon({ url: origin + PATH, method: 'GET', headers, connections: CONNECTIONS, amount });
  return { rate: result.requests.total / result.duration, passed: result.statusCodeStats[200]?.count ?? 0 };
}
