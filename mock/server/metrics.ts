import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../engine/context.ts';
import type { Sandboxes } from '../sandboxes.ts';

/** How long a count of what is kept is good for, in milliseconds: counting asks the store for each sandbox. */
const COUNT_EVERY = 10_000;

/** Upper ends of the histogram, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What became of a request to the server; `api`, `operation` and `reason` are of the documents, never of a caller. */
type Handled = Pick<Outcome, 'api' | 'status' | 'reason'>;

/** The figures of a server for Prometheus. */
export interface Metrics {
  /** Counts a request; `seconds` is how long it took. */
  count(handled: Handled, seconds: number): void;
  /** Returns all figures as Prometheus text. */
  text(): Promise<string>;
  contentType: string;
}

/**
 * Returns the figures of a server. Labels are ids of APIs, statuses and reasons, all from the documents: no request can
 * add to them without bound, and none holds what a caller sent.
 */
export function createMetrics(
  sandboxes: Pick<Sandboxes, 'size'>,
  now: () => number = () => performance.now(),
): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'latchkey_requests_total',
    help: 'Requests by API, status and the check that decided.',
    labelNames: ['api', 'status', 'reason'] as const,
    registers: [register],
  });
  const durations = new Histogram({
    name: 'latchkey_request_duration_seconds',
    help: 'Time from the arrival of a request to its response, by API.',
    labelNames: ['api'] as const,
    buckets: BUCKETS,
    registers: [register],
  });
  const kept = {
    sandboxes: gauge('latchkey_sandboxes', 'Named mocks that are in use.'),
    entries: gauge('latchkey_store_entries', 'Entries that the store keeps, of all mocks.'),
    bytes: gauge('latchkey_store_bytes', 'About how many bytes these entries take.'),
  };
  const up = gauge('latchkey_store_up', '1 where the store could be counted, else 0.');
  // Looked up once for each pair: finding a label takes longer than counting.
  const counters = new Map<string, { inc: () => void }>();
  const timers = new Map<string, { observe: (seconds: number) => void }>();
  let countedAt = -Infinity;

  function gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [register] });
  }

  async function countKept(): Promise<void> {
    if (now() - countedAt < COUNT_EVERY) return;
    countedAt = now();
    try {
      const size = await sandboxes.size();
      for (const [name, each] of Object.entries(kept)) each.set(size[name as keyof typeof size]);
      up.set(1);
    } catch {
      // What was counted last stays; the next scrape asks again.
      countedAt = -Infinity;
      up.set(0);
    }
  }

  return {
    contentType: register.contentType,
    count({ api, status, reason }, seconds) {
      const key = `${api} ${status} ${reason}`;
      let counter = counters.get(key);
      if (!counter) counters.set(key, (counter = requests.labels({ api, status: String(status), reason })));
      counter.inc();
      let timer = timers.get(api);
      if (!timer) timers.set(api, (timer = durations.labels({ api })));
      timer.observe(seconds);
    },
    async text() {
      await countKept();
      return register.metrics();
    },
  };
}
