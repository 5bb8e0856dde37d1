import type { Outcome } from '../engine/context.ts';
import type { Sandboxes } from '../sandboxes.ts';
import { CONTENT_TYPE, createHistogram, writeFamily, writeProcess, type Histogram, type Labels } from './prometheus.ts';

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
  const counters = new Map<string, { labels: Labels; value: number }>();
  const timers = new Map<string, Histogram>();
  let kept = { sandboxes: 0, entries: 0, bytes: 0 };
  let isUp = false;
  let countedAt = -Infinity;

  async function countKept(): Promise<void> {
    if (now() - countedAt < COUNT_EVERY) return;
    countedAt = now();
    try {
      kept = await sandboxes.size();
      isUp = true;
    } catch {
      // What was counted last stays; the next scrape asks again.
      countedAt = -Infinity;
      isUp = false;
    }
  }

  const gauge = (name: string, help: string, value: number) => writeFamily(name, 'gauge', help, [{ value }]);

  return {
    contentType: CONTENT_TYPE,
    count({ api, status, reason }, seconds) {
      const key = `${api} ${status} ${reason}`;
      let counter = counters.get(key);
      if (!counter) counters.set(key, (counter = { labels: { api, status: String(status), reason }, value: 0 }));
      counter.value += 1;
      let timer = timers.get(api);
      if (!timer) timers.set(api, (timer = createHistogram(BUCKETS)));
      timer.observe(seconds);
    },
    async text() {
      await countKept();
      return [
        writeFamily('latchkey_requests_total', 'counter', 'Requests by API, status and the check that decided.', [
          ...counters.values(),
        ]),
        writeFamily(
          'latchkey_request_duration_seconds',
          'histogram',
          'Time from the arrival of a request to its response, by API.',
          [...timers].flatMap(([api, timer]) => timer.samples({ api })),
        ),
        gauge('latchkey_sandboxes', 'Named mocks that are in use.', kept.sandboxes),
        gauge('latchkey_store_entries', 'Entries that the store keeps, of all mocks.', kept.entries),
        gauge('latchkey_store_bytes', 'About how many bytes these entries take.', kept.bytes),
        gauge('latchkey_store_up', '1 where the store could be counted, else 0.', Number(isUp)),
        writeProcess(),
      ].join('');
    },
  };
}
