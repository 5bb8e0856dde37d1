import type { Provenance } from './provenance.ts';

/* What a contract says of keys: their form, those that are public, and what the vendor's dashboard offers. */

/** Where keys are made. */
export interface PortalContract {
  name: string;
  url: string;
  /** Parts of the dashboard of which one is chosen, for keys of its own. */
  areas?: string[];
  /** Where to go, parted by arrows; the last is what to choose, where `action` does not say what to do. */
  path: string;
  /** What to do there, where the label for it is not documented. */
  action?: string;
  /** What the dashboard asks for on the way, where that is documented. */
  form?: string[];
}

/** Where a request carries a credential, and in which form (OpenAPI 3.1, 4.8.27; RFC 6750, RFC 7617). */
export interface CredentialContract {
  in: 'header' | 'query' | 'cookie';
  /** The name of the header field, query parameter or cookie. */
  name: string;
  /** `bearer` and `basic` are schemes of Authorization; `plain` is the key and nothing else. */
  form: 'bearer' | 'basic' | 'plain';
  /** The form of its keys, where that is not the API's first one. */
  format?: KeyFormat;
}

export interface DemoKey {
  name: string;
  value: string;
  /** The one security scheme that the key is for. Any by default. */
  scheme?: string;
  environment: string;
  account: string;
  plan?: string;
  permissions: string[];
  /** Replaces the documented figure of a policy, for this key. */
  limits?: Record<string, number>;
  /** Switches by their id; those not named are as by default. */
  settings?: Record<string, boolean>;
  expiresAt?: string;
  revokedAt?: string;
  description: string;
}

interface KeyEnvironment {
  id: string;
  name: string;
  prefix: string;
  purpose: string;
  provenance: Provenance;
}

export interface AccountContract {
  id: string;
  description: string;
  /** Refused by `authorize/<this>` wherever an operation documents such an answer. */
  blockedBy?: string;
  /** When that ends: with the calendar month (UTC) in which the sandbox was begun. Never by default. */
  until?: 'next-month';
  /** What handlers may ask for. */
  states: string[];
}

/** A switch that the vendor's dashboard offers for each key. */
export interface KeySetting {
  id: string;
  name: string;
  description: string;
  default: boolean;
  provenance: Provenance;
}

/**
 * How one key takes over from another. `by-hand`: in steps of the reader's own, the last of which ends the old key.
 * Otherwise the console rotates; the old key ends `when-revoked`, or after `overlap` seconds where nothing else is said.
 */
export type RotationContract = { provenance: Provenance } & (
  { ends: 'by-hand'; steps: string[] } | { ends: 'when-revoked' } | { ends: 'after-overlap'; overlap: number }
);

/** A figure that the vendor's dashboard lets each key have of its own. */
export interface KeyLimitOption {
  policy: string;
  minimum: number;
  maximum: number;
  default: number;
  provenance: Provenance;
}

export interface KeyFormat {
  environments: KeyEnvironment[];
  alphabet: 'base62' | 'hex';
  /** Characters after the prefix in a key that the sandbox issues. */
  length: number;
  /** Further lengths that are accepted. */
  alsoAccepted?: number[];
  provenance: Provenance;
}
