import { DEMO_KEYS } from '../../../openapi/generated/names.ts';
import type { Api } from '../../engine/define-api.ts';
import { changeKeys, findBySecret } from '../../engine/keys/key-records.ts';
import type { KeyRecord } from '../../engine/keys/key.ts';
import type { Store } from '../../engine/store.ts';
import type { SandboxKeys } from '../../keys.ts';
import type { ApiId, MockKeys } from './types.ts';

/** What keys are kept with. */
interface Keyring {
  load: (id: string) => Promise<Api>;
  loadAll: () => Promise<readonly Api[]>;
  store: Store;
  keys: SandboxKeys;
  clock: () => Promise<number>;
}

/** Returns the keys of a mock: the demo keys of its APIs, and what makes and revokes others. */
export function createMockKeys<Id extends ApiId>(ids: readonly Id[], keyring: Keyring): MockKeys<Id> {
  const { load, loadAll, store, keys, clock } = keyring;
  const demo = Object.fromEntries(ids.map((id) => [id, DEMO_KEYS[id]])) as Pick<typeof DEMO_KEYS, Id>;
  return {
    ...demo,
    async create(id, { permissions, limits = {}, settings = {}, ...others } = {}) {
      const api = await load(id);
      if (typeof others.expiresAt === 'string' && Number.isNaN(Date.parse(others.expiresAt)))
        throw new RangeError(`expiresAt is "${others.expiresAt}". Write it as 2030-01-31T00:00:00Z.`);
      const { value } = await keys.create(api.contract.id, {
        ...others,
        ...(permissions && { permissions: [...permissions] }),
        limits: withValues(limits),
        settings: withValues(settings),
      });
      return value;
    },
    async revoke(secret) {
      expectText(secret);
      for (const api of await loadAll()) {
        const key = await findBySecret(store, api, secret);
        if (!key) continue;
        if (key.demo)
          throw new Error(
            `"${key.name}" of ${api.contract.name} is a demo key, and demo keys never change. Revoke one that keys.create() made.`,
          );
        const revokedAt = new Date(await clock()).toISOString();
        await changeKeys(store, [key], (current) => [{ ...(current ?? key), revokedAt }]);
        return;
      }
      throw noSuchKey();
    },
  };
}

/** Returns the record of a key. Throws where the API has no such key. */
export async function expectKey(store: Store, api: Api, secret: string): Promise<KeyRecord> {
  expectText(secret, api);
  const key = await findBySecret(store, api, secret);
  if (!key) throw noSuchKey(api);
  return key;
}

/** Throws for what a misspelt name of a demo key is where nobody checks types: undefined. */
function expectText(secret: unknown, api?: Api): void {
  if (typeof secret !== 'string') throw noSuchKey(api);
}

/** Returns the members that have a value. */
function withValues<Value>(members: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Names no part of the key: it may be a real one that went astray. */
function noSuchKey(api?: Api): Error {
  const owner = api ? api.contract.name : 'This mock';
  return new Error(`${owner} has no such key. Take one of mock.keys, or what keys.create() resolved to.`);
}
