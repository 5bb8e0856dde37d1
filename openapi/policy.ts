import type { Provenance } from './contract.ts';

export interface LimitContract {
  policy: string;
  /** A number, or `plan`: as much as the key's plan allows. */
  limit: number | 'plan';
  provenance: Provenance;
}

export interface PolicyContract {
  kind: 'rolling-window' | 'fixed-window' | 'concurrency';
  /** Seconds; for windows. */
  window?: number;
  /** What a counter is kept for: one for each combination of these. */
  scope: ('key' | 'account' | 'environment' | 'operation')[];
  description: string;
  provenance: Provenance;
}

export interface LimitHeaderContract {
  name: string;
  /** The policy whose state it tells; `first`: the first one of the operation; `any`: the one that refused. */
  policy: string;
  /** `policy`: the policy's name. */
  value: 'policy' | 'limit' | 'remaining' | 'reset' | 'retry-after';
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
