import type { LimitKind } from './limit-kind.ts';
import type { Provenance } from './provenance.ts';

export interface LimitContract {
  policy: string;
  /** A number, or `plan`: as much as the key's plan allows. */
  limit: number | 'plan';
  provenance: Provenance;
}

/** Returns the figure that holds for a key: its own, its plan's, or the documented one; undefined without any. */
export function limitFor(
  plans: readonly { id: string; limits: Record<string, number> }[],
  key: { limits?: Record<string, number>; plan?: string | null } | undefined,
  { policy, limit }: Pick<LimitContract, 'policy' | 'limit'>,
): number | undefined {
  const ofPlan = () => plans.find(({ id }) => id === key?.plan)?.limits[policy];
  return key?.limits?.[policy] ?? (limit === 'plan' ? ofPlan() : limit);
}

/** What an account can be on, and the figures that come with it. */
export interface PlanContract {
  id: string;
  name: string;
  /** By the name of the policy. */
  limits: Record<string, number>;
  /** Where figures come from that are not from where the plan is. */
  figures?: Record<string, { provenance: Provenance }>;
  provenance: Provenance;
}

export interface PolicyContract {
  kind: LimitKind;
  /** What is counted, where that is not requests: the name of a cost that the API's definition works out. */
  counts?: string;
  /** Seconds; for windows. */
  window?: number;
  /** What a counter is kept for: one for each combination of these. */
  scope: ('key' | 'account' | 'environment' | 'operation')[];
  description: string;
  provenance: Provenance;
}

/** What a limit header may tell. */
export const LIMIT_HEADER_VALUES = [
  'policy',
  'limit',
  'remaining',
  'reset',
  'reset-seconds',
  'reset-time',
  'reset-duration',
  'retry-after',
  'retry-after-date',
  'ratelimit',
  'ratelimit-policy',
] as const;

export interface LimitHeaderContract {
  name: string;
  /**
   * The policy whose state it tells. `first`: the first one of the operation; `any`: the one that refused; `tightest`:
   * the one that refused, else the window of which the smallest share is left, and of equals the smaller one.
   */
  policy: string;
  /** The policies of which `tightest` chooses. All of the operation by default. */
  among?: string[];
  /**
   * `policy`: the policy's name. `reset`: in Unix seconds; `reset-seconds`: seconds until then; `reset-time`: that moment in
   * ISO 8601; `reset-duration`: how long until then, such as `6m0s`. `retry-after`: whole seconds; `retry-after-date`: an
   * HTTP date. `ratelimit`, `ratelimit-policy`: the structured fields of draft-ietf-httpapi-ratelimit-headers-10, for every
   * policy of the operation.
   */
  value: (typeof LIMIT_HEADER_VALUES)[number];
  meaning: string;
}

export interface IdempotencyContract {
  /** The request header that carries the key. */
  header: string;
  /** The header that marks an answer as given before; its value is `true`. */
  replayed: string;
  /** Seconds for which an answer is kept. */
  ttl: number;
  /** What a key is unique for. */
  scope: PolicyContract['scope'];
}
