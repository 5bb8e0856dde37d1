import type { Usage } from '../limits/limiter.ts';

/** A policy as it stands for this request. */
export interface Quota extends Usage {
  policy: string;
}

/** A policy as it stands for a key; `operation` is null where it does not count by operation, `window` in seconds. */
export interface ApiQuota extends Quota {
  operation: string | null;
  window: number | null;
}
