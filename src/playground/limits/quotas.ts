import { keyNameOf } from '../../sandbox/known-key.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';

/**
 * Asks the sandbox how much is left of every policy for a key, which costs nothing. Returns null where the key has no
 * quota to tell of: nobody was given it, it was not typed to its end, or the API takes none.
 */
export async function readQuotas(view: PlaygroundView, key: string): Promise<Quotas | null> {
  const { api } = view;
  const keyId = api.key && key !== '' ? await keyIdOf(api.id, key, keyNameOf(api.key, key)) : null;
  if (keyId === null) return null;
  const { listQuotas } = await import('../../sandbox/console.ts');
  const data = await listQuotas(api.id, keyId);
  return partQuotas(
    view,
    data.map(({ reset, ...quota }) => ({ ...quota, resetAt: reset * 1000 })),
  );
}

/** Returns the quotas that a request to the operation is counted by, and the others of its key. */
export function partQuotas({ operation }: PlaygroundView, quotas: readonly PolicyQuota[]): Quotas {
  const counts = ({ policy, operation: own }: PolicyQuota) =>
    own === null ? operation.limits.some((limit) => limit.policy === policy) : own === operation.id;
  return { here: quotas.filter(counts), elsewhere: quotas.filter((quota) => !counts(quota)) };
}

/** Demo keys have known ids. Of others the sandbox holds no more than a mask, which tells them well enough apart. */
async function keyIdOf(api: string, key: string, name: string | null): Promise<string | null> {
  if (name !== null) return name === 'unknown' || name === 'malformed' || name === 'none' ? null : `demo-${name}`;
  const { listKeys } = await import('../../sandbox/console.ts');
  const fitting = (await listKeys(api)).filter(({ masked }) => fitsMask(key, masked));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

/**
 * Whether a key can be the one that the mask shows the ends of.
 * @example fitsMask('abc_test_0123wxyz', 'abc_test_…wxyz') // => true
 */
export function fitsMask(key: string, masked: string): boolean {
  const [start = '', end = '', ...more] = masked.split(/[…•*]+/);
  return more.length === 0 && end !== '' && key.startsWith(start) && key.endsWith(end);
}

/** What a policy has left for a key. */
export interface PolicyQuota {
  policy: string;
  /** The operation that has this count for itself; null where it is shared. */
  operation: string | null;
  limit: number;
  remaining: number;
  /** When more becomes free, in milliseconds of the sandbox's clock. */
  resetAt: number;
  /** Seconds; null where nothing but what runs at the same time is counted. */
  window: number | null;
}

/** All quotas of a key: those that count the operation, and the others. */
export interface Quotas {
  here: PolicyQuota[];
  elsewhere: PolicyQuota[];
}
