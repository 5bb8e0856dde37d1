import type { ApiContract } from '../../../openapi/contract.ts';
import type { DemoKey, KeyFormat } from '../../../openapi/key-contract.ts';
import { sha256Hex } from './sha256.ts';

/** A key as the sandbox keeps it. Its secret is not among what is kept, except for demo keys, which are public. */
export interface KeyRecord {
  id: string;
  api: string;
  name: string;
  /** What a demo key is for; null for own keys. */
  description: string | null;
  demo: boolean;
  /** SHA-256 of the secret, in hexadecimal. */
  hash: string;
  masked: string;
  /** Demo keys only. */
  value: string | null;
  environment: string;
  account: string;
  plan: string | null;
  permissions: string[];
  /** Figures of its own for policies, by their name. */
  limits: Record<string, number>;
  /** Switches of the vendor's dashboard, by their id. */
  settings: Record<string, boolean>;
  /** ISO 8601, UTC. */
  createdAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
}

export type KeyState = 'active' | 'expired' | 'revoked';

const ALPHABETS = {
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  hex: '0123456789abcdef',
} as const;

/** Returns the state of a key at a moment (milliseconds since the epoch). */
export function keyState(key: KeyRecord, now: number): KeyState {
  if (key.revokedAt !== null && Date.parse(key.revokedAt) <= now) return 'revoked';
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= now) return 'expired';
  return 'active';
}

/** Returns the SHA-256 hash of a secret, in hexadecimal. */
export function hashSecret(secret: string): string {
  return sha256Hex(secret);
}

/** Returns the prefix and the last four characters: `nvp_test_…3f9a`. */
export function maskSecret(secret: string, format: KeyFormat): string {
  const prefix = format.environments.find((environment) => secret.startsWith(environment.prefix))?.prefix ?? '';
  return `${prefix}…${secret.slice(-4)}`;
}

/** Returns the environment of a secret that has the documented form, or null where it has not. */
export function readEnvironment(secret: string, format: KeyFormat): string | null {
  const environment = format.environments.find(({ prefix }) => secret.startsWith(prefix));
  if (!environment) return null;

  const rest = secret.slice(environment.prefix.length);
  const lengths = [format.length, ...(format.alsoAccepted ?? [])];
  if (!lengths.includes(rest.length)) return null;

  const alphabet = ALPHABETS[format.alphabet];
  for (const character of rest) if (!alphabet.includes(character)) return null;
  return environment.id;
}

/** Returns a new secret for an environment. `random` fills an array with random bytes. */
export function generateSecret(format: KeyFormat, environment: string, random: (bytes: Uint8Array) => void): string {
  const prefix = format.environments.find(({ id }) => id === environment)?.prefix ?? '';
  const alphabet = ALPHABETS[format.alphabet];
  // Bytes past the largest multiple of the alphabet's size are thrown away, so that all characters are equally likely.
  const usable = 256 - (256 % alphabet.length);

  let rest = '';
  const bytes = new Uint8Array(format.length * 2);
  while (rest.length < format.length) {
    random(bytes);
    for (const byte of bytes) {
      if (byte < usable && rest.length < format.length) rest += alphabet[byte % alphabet.length];
    }
  }
  return prefix + rest;
}

/** Returns every switch that the vendor's dashboard has for a key, as it stands by default. */
export function defaultSettings({ keyOptions }: ApiContract): Record<string, boolean> {
  return Object.fromEntries(keyOptions.settings.map((setting) => [setting.id, setting.default]));
}

/** Returns the demo keys of an API as records. Their ids are `demo-` and their names. */
export function demoKeyRecords(api: ApiContract): KeyRecord[] {
  return api.demoKeys.map((demoKey) => demoKeyRecord(api, demoKey));
}

function demoKeyRecord(api: ApiContract, demoKey: DemoKey): KeyRecord {
  return {
    id: `demo-${demoKey.name}`,
    api: api.id,
    name: demoKey.name,
    description: demoKey.description,
    demo: true,
    hash: hashSecret(demoKey.value),
    // Demo keys are public and end alike, so all but the run of their end is shown.
    masked: demoKey.value.replace(/(.)\1{4,}$/, '…$1$1$1$1'),
    value: demoKey.value,
    environment: demoKey.environment,
    account: demoKey.account,
    plan: demoKey.plan ?? null,
    permissions: demoKey.permissions,
    limits: demoKey.limits ?? {},
    settings: { ...defaultSettings(api), ...demoKey.settings },
    createdAt: null,
    expiresAt: demoKey.expiresAt ?? null,
    revokedAt: demoKey.revokedAt ?? null,
  };
}
