import { recordsSince } from '../records.ts';
import type { ScoringRecord } from '../records.ts';
import { FAILURE_MESSAGES } from '../resume.ts';
import type { ScoringFailure } from '../resume.ts';
import { DAY, HOUR, iso, MINUTE } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';

export const analyticsHandlers: Some<
  'getAnalyticsOverview' | 'getScoringVolume' | 'getScoringLatency' | 'getAnalyticsErrors' | 'getWebhookHealth'
> = {
  async getAnalyticsOverview(call) {
    const records = await look(call);
    const ended = records.filter(({ endsAt }) => endsAt <= call.now);
    const succeeded = ended.filter(({ failure }) => failure === null);
    const duration = succeeded.reduce((sum, { at, endsAt }) => sum + endsAt - at, 0);
    return cached({
      period: { start: iso(call.now - RANGES[call.query.timeRange].length), end: iso(call.now) },
      scoring: {
        totalRequests: records.length,
        successRate: share(succeeded.length, ended.length),
        avgDurationMs: succeeded.length === 0 ? null : Math.round(duration / succeeded.length),
        scoresGenerated: succeeded.length,
      },
      webhooks: deliveries(records),
    });
  },

  async getScoringVolume(call) {
    const { granularity } = RANGES[call.query.timeRange];
    const data = bucketsOf(await look(call), call).map(({ timestamp, records }) => ({
      timestamp,
      total: records.length,
      completed: records.filter(({ endsAt, failure }) => endsAt <= call.now && failure === null).length,
      failed: records.filter(({ endsAt, failure }) => endsAt <= call.now && failure !== null).length,
    }));
    return cached({ granularity, data });
  },

  async getScoringLatency(call) {
    const { granularity } = RANGES[call.query.timeRange];
    const data = bucketsOf(await look(call), call).map(({ timestamp, records }) => {
      const durations = records
        .filter(({ endsAt, failure }) => endsAt <= call.now && failure === null)
        .map(({ at, endsAt }) => endsAt - at)
        .toSorted((a, b) => a - b);
      return {
        timestamp,
        p50Ms: percentile(durations, 0.5),
        p95Ms: percentile(durations, 0.95),
        p99Ms: percentile(durations, 0.99),
      };
    });
    return cached({ granularity, data });
  },

  async getAnalyticsErrors(call) {
    const counts = new Map<ScoringFailure, number>();
    for (const { failure, endsAt } of await look(call)) {
      if (failure && endsAt <= call.now) counts.set(failure, (counts.get(failure) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const data = [...counts]
      .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b))
      .map(([errorCode, count]) => ({
        errorCode,
        description: FAILURE_MESSAGES[errorCode],
        count,
        percentage: Math.round((1000 * count) / total) / 10,
      }));
    return cached({ data });
  },

  async getWebhookHealth(call) {
    const records = await look(call);
    const failureCount = records.filter(({ delivered }) => delivered === false).length;
    return cached({
      summary: deliveries(records),
      failureBreakdown:
        failureCount === 0
          ? []
          : [
              {
                endpointUrl: 'https://hooks.example/nova',
                endpointName: 'Applicant tracking',
                failureCount,
                lastError: 'The endpoint answered 503.',
              },
            ],
    });
  },
};

type TimeRange = Schemas['TimeRange'];
type LookCall = Pick<AnyCall, 'account' | 'now'> & { query: { timeRange: TimeRange } };

/** How far back a range goes, and what one entry of its series covers. */
const RANGES: Record<TimeRange, { length: number; step: number; granularity: Schemas['Granularity'] }> = {
  '1h': { length: HOUR, step: MINUTE, granularity: 'minute' },
  '24h': { length: DAY, step: HOUR, granularity: 'hour' },
  '7d': { length: 7 * DAY, step: DAY, granularity: 'day' },
  '30d': { length: 30 * DAY, step: DAY, granularity: 'day' },
  '90d': { length: 90 * DAY, step: DAY, granularity: 'day' },
};

function look(call: LookCall): Promise<ScoringRecord[]> {
  return recordsSince(call, call.now - RANGES[call.query.timeRange].length);
}

/** Figures may be a minute old, so clients may keep them that long. */
function cached<Body>(body: Body): { status: 200; headers: Record<string, string>; body: Body } {
  return { status: 200, headers: { 'Cache-Control': 'private, max-age=60' }, body };
}

/** Returns the records by the steps of their range, the last of which is the one that is under way. */
function bucketsOf(records: readonly ScoringRecord[], { now, query }: LookCall) {
  const { length, step } = RANGES[query.timeRange];
  const last = Math.floor(now / step);
  const grouped = Map.groupBy(records, ({ at }) => Math.floor(at / step));
  return Array.from({ length: length / step }, (_, index) => {
    const bucket = last - length / step + 1 + index;
    return { timestamp: iso(bucket * step), records: grouped.get(bucket) ?? [] };
  });
}

function deliveries(records: readonly ScoringRecord[]): Schemas['Deliveries'] {
  const sent = records.filter(({ delivered }) => delivered !== null);
  return {
    deliveryRate: share(sent.filter(({ delivered }) => delivered === true).length, sent.length),
    totalDeliveries: sent.length,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}

/** Returns the smallest value that this share of the sorted values does not exceed; null where there are none. */
function percentile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
