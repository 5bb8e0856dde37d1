/**
 * Requests per second of the HTTP mock, beside a bare handler on the same HTTP library that sends the same header fields
 * and body: `npm run bench`, about two minutes. Rounds alternate, so that whatever else the machine does meets both; the
 * median of the rounds counts. A response that is not the documented one, before or after, ends the run. BENCH_SECONDS
 * sets how long a round takes.
 */
import autocannon from 'autocannon';
import { compareAnswer } from '../../openapi/compare.ts';
import { exampleRequests } from './requests.ts';
import type { BenchRequest } from './requests.ts';
import { startServer } from './servers.ts';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 1);
const ROUNDS = 5;
const CONNECTIONS = 50;
const WARM_UP = 20_000;
const TARGET = 0.6;

await using mock = await startServer('mock-server.ts');

console.log(`${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections, Node ${process.version}`);
console.log(row(['', 'mock req/s', 'bare req/s', 'ratio']));
const ratios: number[] = [];
for (const request of exampleRequests(mock.keys)) ratios.push(await compare(request));
console.log(
  Math.min(...ratios) < TARGET
    ? `Below the target: the mock reaches less than ${TARGET} of the bare handler's requests per second.`
    : `Every row reaches the target of ${TARGET}.`,
);
if (Math.min(...ratios) < TARGET) process.exitCode = 1;

/** Measures one request against both servers, prints the row and returns the ratio. */
async function compare(request: BenchRequest): Promise<number> {
  const { headers, text } = await check(request);
  await using bare = await startServer('bare-server.ts', text, JSON.stringify(headers));

  for (const { origin } of [mock, bare]) await warmUp(origin, request);
  const results: { mock: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    results.push({ mock: await measure(mock.origin, request), bare: await measure(bare.origin, request) });
  }
  await check(request);

  const [ours, theirs] = [median(results.map((each) => each.mock)), median(results.map((each) => each.bare))];
  const ratio = median(results.map((each) => each.mock / each.bare));
  console.log(row([request.title, ours.toFixed(0), theirs.toFixed(0), ratio.toFixed(2)]));
  return ratio;
}

/** Returns the response's own header fields and its body. Throws where it is not what the case says. */
async function check(request: BenchRequest): Promise<{ headers: Record<string, string>; text: string }> {
  const response = await fetch(mock.origin + request.path, init(request));
  const text = await response.text();
  const [wrong] = compareAnswer(request.expect, { status: response.status, headers: response.headers, text });
  if (wrong) {
    throw new Error(
      `Failed to measure ${request.title}: ${wrong.part} is ${wrong.received} in place of ${wrong.expected}.`,
    );
  }
  const {
    connection: _connection,
    date: _date,
    'keep-alive': _keepAlive,
    ...headers
  } = Object.fromEntries(response.headers);
  return { headers, text };
}

/** Sends so many requests that all of the code has been compiled before anything is measured. */
async function warmUp(origin: string, request: BenchRequest): Promise<void> {
  await autocannon({ ...init(request), url: origin + request.path, connections: CONNECTIONS, amount: WARM_UP });
}

/** Returns the requests per second of one round. Throws where an answer was no success. */
async function measure(origin: string, request: BenchRequest): Promise<number> {
  const { requests, duration, non2xx, errors } = await autocannon({
    ...init(request),
    url: origin + request.path,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`Failed to measure ${request.title}: ${non2xx} refusals, ${errors} errors.`);
  return requests.total / duration;
}

function init({ method, headers, body }: BenchRequest) {
  return { method, headers, ...(body !== undefined && { body }) };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function row([title = '', ...figures]: string[]): string {
  return title.padEnd(44) + figures.map((figure) => figure.padStart(12)).join('');
}
