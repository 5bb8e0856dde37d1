import type { Api } from '../define-api.ts';
import { generateSecret, hashSecret, keyState, maskSecret } from './key.ts';
import type { KeyRecord, KeyState } from './key.ts';
import { newId } from '../ids.ts';
import type { Store } from '../store.ts';

/** Where the records of keys are kept, those of one API, one of them, and when it was used last. */
export const recordsPath = (api?: string): string => (api === undefined ? 'key/' : `key/${api}/`);
export const recordPath = (api: string, hash: string): string => recordsPath(api) + hash;
export const lastUsedPath = (api: string, keyId: string): string => `used/${api}/${keyId}`;

/** Returns where the key of a secret is kept. */
export function recordPathOf({ contract }: Api, secret: string): string {
  return recordPath(contract.id, hashSecret(secret));
}

/** Returns the key that a secret belongs to, or null. */
export async function findBySecret(store: Store, api: Api, secret: string): Promise<KeyRecord | null> {
  return api.demoKeysByValue.get(secret) ?? (await store.get<KeyRecord>(recordPathOf(api, secret))) ?? null;
}

/** Returns the key with an id, or null. */
export async function findById(store: Store, api: Api, id: string): Promise<KeyRecord | null> {
  return (await listKeys(store, api)).find((key) => key.id === id) ?? null;
}

/** Returns all keys of an API, the demo keys first. */
export async function listKeys(store: Store, api: Api): Promise<KeyRecord[]> {
  const own = await store.list<KeyRecord>(recordsPath(api.contract.id));
  const records = own.map(([, key]) => key).sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''));
  return [...api.demoKeysByValue.values(), ...records];
}

/** Returns when a key was used last, as ISO 8601, or null. */
export async function lastUsed(store: Store, key: KeyRecord): Promise<string | null> {
  const at = await store.get<number>(lastUsedPath(key.api, key.id));
  return at === undefined ? null : new Date(at).toISOString();
}

/** Creates a key and returns it with its secret, which is not kept. */
export async function createKey(store: Store, api: Api, settings: KeySettings, origin: Origin): Promise<CreatedKey> {
  const created = await draftKey(store, api, settings, origin);
  await store.update([pathOf(created.key)], () => ({ values: [created.key], result: undefined }));
  return created;
}

/** Returns a new key and its secret, neither of which is kept yet. */
export async function draftKey(
  store: Store,
  api: Api,
  settings: KeySettings,
  { now, random }: Origin,
): Promise<CreatedKey> {
  if (!api.contract.scheme) throw new Error(`Failed to create a key: ${api.contract.name} has no keys.`);
  const { format } = api.contract.scheme;

  const secret = generateSecret(format, settings.environment, random);
  const key: KeyRecord = {
    ...settings,
    id: await newId(store, 'key'),
    api: api.contract.id,
    description: null,
    demo: false,
    hash: hashSecret(secret),
    masked: maskSecret(secret, format),
    value: null,
    createdAt: new Date(now).toISOString(),
    revokedAt: null,
  };
  return { key, secret };
}

/**
 * Changes a key as one step, and returns the records that are kept from then on: those that `change` returns, one for
 * each of `keys`. It is handed the first of them as it is at that moment, undefined where it has been deleted, and may
 * throw, which changes nothing. The change shows at the next request, whichever tab or process sends it.
 */
export function changeKeys<Kept extends KeyRecord[]>(
  store: Store,
  keys: readonly KeyRecord[],
  change: (current: KeyRecord | undefined) => Kept,
): Promise<Kept> {
  return store.update<KeyRecord, Kept>(keys.map(pathOf), ([current]) => {
    const kept = change(current);
    return { values: kept, result: kept };
  });
}

/** Removes a key, as if it had never been. Returns false where that was done before. */
export function deleteKey(store: Store, key: KeyRecord): Promise<boolean> {
  return store.update<unknown, boolean>([pathOf(key), lastUsedPath(key.api, key.id)], ([current]) =>
    current === undefined ? { result: false } : { values: [undefined, undefined], result: true },
  );
}

/** Returns the key as the console shows it; `secret` is given in the answer that creates it, and never again. */
export function describeKey(
  key: KeyRecord,
  now: number,
  used: string | null,
  secret: string | null = null,
): KeyDescription {
  const { hash: _hash, account: _account, value, ...shown } = key;
  return { ...shown, value: secret ?? value, state: keyState(key, now), lastUsedAt: used };
}

function pathOf({ api, hash }: KeyRecord): string {
  return recordPath(api, hash);
}

export interface CreatedKey {
  key: KeyRecord;
  secret: string;
}

/** Where a new key comes from. */
interface Origin {
  /** Milliseconds since the epoch. */
  now: number;
  random: (bytes: Uint8Array) => void;
}

export type KeySettings = Pick<
  KeyRecord,
  'name' | 'environment' | 'account' | 'plan' | 'permissions' | 'limits' | 'settings' | 'expiresAt'
>;

export interface KeyDescription extends Omit<KeyRecord, 'hash' | 'account'> {
  state: KeyState;
  lastUsedAt: string | null;
}
