import { findUnknown, settingsOf } from './console/settings.ts';
import type { NewKey } from './console/settings.ts';
import type { Api } from './engine/define-api.ts';
import type { Store } from './engine/store.ts';
import { createKey, describeKey } from './engine/keys/key-records.ts';
import type { KeyDescription } from './engine/keys/key-records.ts';

/** Makes keys from within the process, also such as no vendor's dashboard offers. */
export interface SandboxKeys {
  /**
   * Creates a key of an API and returns it with its full value. Beyond what the console takes, `limits` may give every
   * policy a figure of its own, and `expiresAt` may be in the past. Throws for an API, environment, permission, policy
   * or setting that there is not.
   *
   * @example
   * const { value } = await sandbox.keys.create('novapulse', { limits: { 'per-minute': 3 } });
   */
  create(api: string, settings?: NewKey): Promise<CreatedKey>;
}

/** A new key, whose `value` is the key itself. */
export interface CreatedKey extends KeyDescription {
  value: string;
}

/** What a sandbox has that keys are made with. `clock` tells its time in milliseconds since the epoch. */
interface Workshop {
  load: (id: string) => Promise<Api>;
  store: Store;
  clock: () => Promise<number>;
  random: (bytes: Uint8Array) => void;
}

export function createSandboxKeys({ load, store, clock, random }: Workshop): SandboxKeys {
  return {
    async create(id, wanted = {}) {
      const api = await load(id);
      const problem = findUnknown(api.contract, wanted);
      if (problem !== null) throw new Error(`Failed to create a key: ${problem}`);
      const now = await clock();
      const { key, secret } = await createKey(store, api, settingsOf(api.contract, wanted), { now, random });
      return { ...describeKey(key, now, null), value: secret };
    },
  };
}
