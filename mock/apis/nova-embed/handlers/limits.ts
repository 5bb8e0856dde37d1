import { iso } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';

export const limitHandlers: Some<'getRateLimitStatus'> = {
  async getRateLimitStatus(call) {
    const { key, now } = call;
    const quotas = new Map((await call.quotas()).map((quota) => [quota.policy, quota]));
    const inFlight = quotas.get('criteria_ai_inflight');
    return {
      status: 200,
      body: {
        partnerId: key.account,
        environment: key.environment === 'production' ? 'PRODUCTION' : 'SANDBOX',
        generatedAt: iso(now),
        degraded: false,
        buckets: {
          criteria_ai: describeBucket(quotas.get('criteria_ai'), now),
          criteria_current_reads: describeBucket(quotas.get('criteria_current_reads'), now),
          scoring_intake_batch: describeBucket(quotas.get('scoring_intake_batch'), now),
          scoring_intake_single: describeBucket(quotas.get('scoring_intake_single'), now),
          read_and_ops: describeBucket(quotas.get('read_and_ops'), now),
          analytics: describeBucket(quotas.get('analytics'), now),
          rate_limit_status: describeBucket(quotas.get('rate_limit_status'), now),
        },
        criteria_ai_inflight: {
          limit: inFlight?.limit ?? 0,
          active: inFlight ? inFlight.limit - inFlight.remaining : 0,
          retryAfterSeconds: inFlight?.remaining === 0 ? secondsFrom(now, inFlight.resetAt) : 0,
        },
      },
    };
  },
};

type Quota = Awaited<ReturnType<AnyCall['quotas']>>[number];

function describeBucket(quota: Quota | undefined, now: number): Schemas['BucketState'] {
  if (!quota) throw new Error('Failed to read the limits: a bucket of the answer is no policy of the document.');
  return {
    limit: quota.limit,
    remaining: quota.remaining,
    resetAt: Math.ceil(quota.resetAt / 1000),
    resetInSeconds: secondsFrom(now, quota.resetAt),
  };
}

function secondsFrom(now: number, moment: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
