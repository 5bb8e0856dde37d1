import { OFFSET } from './clock.ts';
import { hashSecret } from './keys/key.ts';
import type { KeyRecord } from './keys/key.ts';
import { recordPath, recordsPath } from './keys/key-records.ts';
import { toUtc } from './seconds.ts';
import type { Store } from './store.ts';

/** Everything that a sandbox keeps, as data that JSON can carry. No secret is among it: own keys are kept as hashes. */
export interface Snapshot {
  /** How far the clock is ahead of real time, in seconds. */
  offset: number;
  keys: StoredKey[];
  /** Counters, resources and whatever else there is, by where it is kept. */
  state: { path: string; value: unknown }[];
}

/** A key that was created here. Demo keys are the same everywhere and need no keeping. */
export type StoredKey = Omit<KeyRecord, 'description' | 'demo' | 'value'>;

/** Returns a copy of everything in the store, read in one step. */
export async function takeSnapshot(store: Store): Promise<Snapshot> {
  // A limiter may change in place what a store in memory gives.
  const entries = structuredClone(await store.list(''));
  const isKey = ([path]: [string, unknown]) => path.startsWith(recordsPath());
  return {
    offset: ((entries.find(([path]) => path === OFFSET)?.[1] as number | undefined) ?? 0) / 1000,
    keys: entries.filter(isKey).map(([, record]) => storedKey(record as KeyRecord)),
    state: entries.filter((entry) => !isKey(entry) && entry[0] !== OFFSET).map(([path, value]) => ({ path, value })),
  };
}

/** Puts a snapshot in the place of everything in the store, in one step: all of it is there afterwards, or none. */
export async function restoreSnapshot(store: Store, { offset, keys, state }: Snapshot): Promise<void> {
  await store.replace([
    ...(offset === 0 ? [] : [[OFFSET, offset * 1000] as const]),
    ...keys.map((key) => [recordPath(key.api, key.hash), keyRecord(key)] as const),
    ...state.map(({ path, value }) => [path, value] as const),
  ]);
}

/** Returns the SHA-256 hash of a snapshot, in hexadecimal; the order of members and white space do not count. */
export function checksumOf({ offset, keys, state }: Snapshot): string {
  return hashSecret(canonical(JSON.parse(JSON.stringify({ offset, keys, state }))));
}

function storedKey({ description: _description, demo: _demo, value: _value, ...key }: KeyRecord): StoredKey {
  return key;
}

/** Returns the record of a key from a file, which may have its times in any zone. */
function keyRecord({ createdAt, expiresAt, revokedAt, ...key }: StoredKey): KeyRecord {
  const times = { createdAt: toUtc(createdAt), expiresAt: toUtc(expiresAt), revokedAt: toUtc(revokedAt) };
  return { ...key, ...times, description: null, demo: false, value: null };
}

/** Returns JSON whose members are in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}
