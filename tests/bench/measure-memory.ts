import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ALL_APIS, operationsOf } from '../support/contracts.ts';
import { Worst } from '../support/meter.ts';
import { createRandom, pick } from '../support/random.ts';
import { createSandboxes } from '../../mock/sandboxes.ts';
import { createMemoryStores } from '../../mock/stores/memory-stores.ts';
import { createTestClock } from '../support/sandbox.ts';
import { worstRequest } from '../support/worst-requests.ts';

/** What the process held at a moment, in bytes, after a collection. */
export interface MemorySample {
  seconds: number;
  requests: number;
  heap: number;
  rss: number;
}

/** What came of a run. */
export interface MemoryRun {
  samples: MemorySample[];
  requests: number;
  /** By how much the median of the last third exceeds that of the second, in bytes: of the heap, and of all memory. */
  growth: number;
  rssGrowth: number;
  /** The largest figures, in lines. */
  worst: string;
}

/** How many samples are taken; the first third is the time in which caches fill. */
const SAMPLES = 30;

/** How much of the mock's time passes over a run, in seconds: a day, so that every window and every lifetime ends in it. */
const DAY = 24 * 60 * 60;

/**
 * Sends the worst requests there are for so many seconds, as though a day passed, to the mock without a name and to those
 * of people and jobs, of which there are always new ones; tells each sample as it is taken.
 */
export async function measureMemory(
  seconds: number,
  tell: (sample: MemorySample) => void = () => {},
): Promise<MemoryRun> {
  const collect = exposeCollection();
  const random = createRandom(1);
  const clock = createTestClock();
  const sandboxes = createSandboxes({ stores: createMemoryStores(clock.now), now: clock.now, sleep: async () => {} });
  // A reset would only hide what grows.
  const operations = operationsOf(ALL_APIS).filter(({ operation }) => operation.id !== 'resetSandbox');
  const worst = new Worst();
  const samples: MemorySample[] = [];
  const start = performance.now();
  let requests = 0;
  let passed = 0;

  while (samples.length < SAMPLES) {
    const { request, title } = worstRequest(random, pick(random, operations));
    const before = process.cpuUsage();
    const response = await sandboxes.handle(named(request, requests), { trusted: true });
    const { byteLength } = (await response?.arrayBuffer()) ?? new ArrayBuffer();
    const { user, system } = process.cpuUsage(before);
    worst.note('CPU, ms', (user + system) / 1000, title);
    worst.note('response, bytes', byteLength, title);
    requests += 1;
    // As a server's loop turns: V8 tells what it has collected, such as the signals of requests, only between turns.
    if (requests % 100 === 0) await new Promise((resolve) => setImmediate(resolve));

    const now = (performance.now() - start) / 1000;
    clock.advance(((now - passed) * DAY) / seconds);
    passed = now;
    if (passed < ((samples.length + 1) * seconds) / SAMPLES) continue;
    collect();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    const sample = { seconds: passed, requests, heap: heapUsed + arrayBuffers, rss };
    samples.push(sample);
    tell(sample);
  }
  return {
    samples,
    requests,
    growth: growthOf(samples.map(({ heap }) => heap)),
    rssGrowth: growthOf(samples.map(({ rss }) => rss)),
    worst: worst.report(),
  };
}

/** Every fourth request is for a mock with a name; each name is used for a while, then never again. */
function named(request: Request, index: number): Request {
  if (index % 4 !== 0) return request;
  const name = `job-${Math.floor(index / 400)}-${(index / 4) % 5}`;
  return new Request(request.url.replace('/mock/', `/s/${name}/mock/`), request);
}

function growthOf(values: readonly number[]): number {
  const third = Math.floor(values.length / 3);
  return median(values.slice(-third)) - median(values.slice(third, 2 * third));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Returns V8's collection of garbage, which a process has to be asked for. */
function exposeCollection(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
