import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ALL_APIS, operationsOf } from '../support/contracts.ts';
import { Worst } from '../support/meter.ts';
import { createRandom, pick } from '../support/random.ts';
import { createTestSandbox } from '../support/sandbox.ts';
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
  /** By how much the median heap of the last third exceeds that of the second, in bytes. */
  growth: number;
  /** The largest figures, in lines. */
  worst: string;
}

/** How many samples are taken; the first third is the time in which caches fill. */
const SAMPLES = 30;

/** Sends the worst requests to one sandbox for so many seconds, and tells each sample as it is taken. */
export async function measureMemory(
  seconds: number,
  tell: (sample: MemorySample) => void = () => {},
): Promise<MemoryRun> {
  const collect = exposeCollection();
  const random = createRandom(1);
  const { sandbox, clock } = createTestSandbox();
  // A reset would only hide what grows.
  const operations = operationsOf(ALL_APIS).filter(({ operation }) => operation.id !== 'resetSandbox');
  const worst = new Worst();
  const samples: MemorySample[] = [];
  const start = performance.now();
  let requests = 0;

  while (samples.length < SAMPLES) {
    const { request, title } = worstRequest(random, pick(random, operations));
    const before = process.cpuUsage();
    const response = await sandbox.handle(request);
    const { byteLength } = (await response?.arrayBuffer()) ?? new ArrayBuffer();
    const { user, system } = process.cpuUsage(before);
    worst.note('CPU, ms', (user + system) / 1000, title);
    worst.note('response, bytes', byteLength, title);
    clock.advance(random());
    requests += 1;

    const passed = (performance.now() - start) / 1000;
    if (passed < ((samples.length + 1) * seconds) / SAMPLES) continue;
    collect();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    const sample = { seconds: passed, requests, heap: heapUsed + arrayBuffers, rss };
    samples.push(sample);
    tell(sample);
  }
  return { samples, requests, growth: growthOf(samples), worst: worst.report() };
}

function growthOf(samples: readonly MemorySample[]): number {
  const third = Math.floor(samples.length / 3);
  return median(samples.slice(-third)) - median(samples.slice(third, 2 * third));
}

function median(samples: readonly MemorySample[]): number {
  return samples.map(({ heap }) => heap).toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
}

/** Returns V8's collection of garbage, which a process has to be asked for. */
function exposeCollection(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
