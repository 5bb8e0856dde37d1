import { Refusal } from './errors.ts';
import type { Checked } from './exchange.ts';
import type { Call } from './handler.ts';
import { newId, newIds } from './ids.ts';
import type { KeyRecord } from './keys/key.ts';
import { entityTag, expectPreconditions } from './preconditions.ts';
import { listQuotas } from './quota/quotas.ts';
import { setSlot } from './quota/slots.ts';
import { dropNamespace, openNamespace, type Namespace } from './namespace.ts';

/** What a handler is given. It asks for a few of many things, so each is made when it is asked for. */
export class CheckedCall implements Call<Record<string, unknown>, Record<string, unknown>, unknown> {
  readonly #checked: Checked;
  readonly #held: Set<string>;
  readonly key: KeyRecord;

  /** Slots that the handler holds on to are added to `held`. */
  constructor(checked: Checked, held: Set<string>) {
    this.#checked = checked;
    this.#held = held;
    this.key = checked.key ?? NO_KEY;
  }

  get params() {
    return this.#checked.params;
  }

  get query() {
    return this.#checked.query;
  }

  get headers() {
    return this.#checked.headers as Record<string, string>;
  }

  get accept() {
    return this.#checked.request.headers.get('accept');
  }

  get cookies() {
    return this.#checked.cookies;
  }

  get body() {
    return this.#checked.body;
  }

  get files() {
    return this.#checked.files;
  }

  get now() {
    return this.#checked.context.now;
  }

  get namespace() {
    return this.#open(namespaceName(this.#checked));
  }

  get account() {
    return this.#open('');
  }

  get accountStates() {
    return this.#checked.api.contract.accounts.find(({ id }) => id === this.key.account)?.states ?? [];
  }

  get base() {
    return this.#checked.context.caller.base ?? baseOf(this.#checked);
  }

  // Handlers take these out of the call, so they are functions that need no `this`.

  get newId() {
    return (prefix: string) => newId(this.#checked.context.store, prefix);
  }

  get newIds() {
    return (prefix: string, count: number) => newIds(this.#checked.context.store, prefix, count);
  }

  get random() {
    return (bytes: Uint8Array) => this.#checked.context.random(bytes);
  }

  get refuse(): Call<never, never, never>['refuse'] {
    return (name, why, values = {}, more = {}) => {
      const reason = this.#checked.operation.answersByName.get(name)?.reason ?? `handle/${name}`;
      return new Refusal(reason, why, { answer: name, values, ...more });
    };
  }

  get holdSlot() {
    return async (policy: string, until: number) => {
      this.#held.add(policy);
      await setSlot(this.#checked, policy, until);
    };
  }

  get quotas() {
    return () => listQuotas(this.#checked.context.store, this.#checked.api, this.key, this.now);
  }

  get entityTag() {
    return entityTag;
  }

  get expectPreconditions() {
    return (tag: string | null) => expectPreconditions(this.#checked, tag);
  }

  get dropNamespace() {
    return (name: string) => dropNamespace(this.#checked.context.store, this.key, name);
  }

  #open(name: string): Namespace {
    const checked = this.#checked;
    return openNamespace(checked.context.store, this.key, name, (count) => {
      checked.removed = (checked.removed ?? 0) + count;
    });
  }
}

/** Returns what stands before the operation's own path in the address of the request. */
function baseOf({ request, api, path }: Checked): string {
  const start = request.url.indexOf(api.contract.mockBase, request.url.indexOf('://') + 3);
  // A mock may answer at the document's own paths as well.
  if (start < 0) return request.url.slice(0, Math.max(0, request.url.lastIndexOf(path)));
  return request.url.slice(0, start + api.contract.mockBase.length);
}

/** Returns which part of the account's resources the request is about: what its documented header says, or all of it. */
function namespaceName({ api, operation, headers }: Checked): string {
  const header = api.contract.namespace?.header;
  if (header === undefined || !operation.contract.parameters.some(({ name }) => name === header)) return '';
  const value = headers[header.toLowerCase()];
  return typeof value === 'string' ? value : '';
}

/** Stands for the caller of an operation that takes no key. */
const NO_KEY: KeyRecord = {
  id: 'none',
  api: 'none',
  description: null,
  name: 'none',
  demo: false,
  hash: '',
  masked: '',
  value: null,
  environment: 'none',
  account: 'none',
  plan: null,
  permissions: [],
  limits: {},
  settings: {},
  createdAt: null,
  expiresAt: null,
  revokedAt: null,
};
