import type { LimitHeaderView } from '../contract/playground-view.ts';

/** A documented header in an answer. */
export interface LimitRow extends LimitHeaderView {
  value: string | null;
  /** The moment it tells, in milliseconds of the sandbox's clock. */
  due: number | null;
}

/** What a policy has left. */
export interface ToldQuota {
  policy: string;
  limit: number;
  remaining: number;
}
