import { LIMIT_HEADER_VALUES, type LimitContract, type LimitHeaderContract, type PolicyContract } from '../policy.ts';
import type { DemoKey } from '../key-contract.ts';
import { hasWindows, LIMIT_KIND_NAMES } from '../limit-kind.ts';
import { normaliseProvenance } from '../generate/provenance.ts';
import { DocumentError } from './document-error.ts';
import { isObject } from '../is-object.ts';

/** What a document that is not ours may say under `x-latchkey`, mostly by an overlay. */
export interface LimitedMembers {
  id?: string;
  policies: Record<string, PolicyContract>;
  limits: LimitContract[];
  limitHeaders: LimitHeaderContract[];
  demoKeys: DemoKey[];
  sources: Record<string, string>;
  envVar?: string;
}

/** Returns the members of `x-latchkey` that a document has, checked as far as the mock relies on them. */
export function readOwn(document: Record<string, unknown>): LimitedMembers {
  const raw = isObject(document['x-latchkey']) ? document['x-latchkey'] : {};
  const sources = isObject(raw['sources']) ? (raw['sources'] as Record<string, string>) : {};
  const members = normaliseProvenance(raw, sources) as Record<string, unknown>;
  const policies = Object.fromEntries(
    Object.entries(isObject(members['policies']) ? members['policies'] : {}).map(([name, policy]) => [
      name,
      readPolicy(name, policy),
    ]),
  );
  return {
    ...(typeof members['id'] === 'string' && { id: members['id'] }),
    ...(typeof members['envVar'] === 'string' && { envVar: members['envVar'] }),
    policies,
    limits: listOf(members['limits']).map((limit) => readLimit(limit, policies)),
    limitHeaders: listOf(members['limitHeaders']).map(readLimitHeader),
    demoKeys: listOf(members['demoKeys']).map(readDemoKey),
    sources,
  };
}

/** Returns a limit, of `x-latchkey.limits` or of an operation's `x-limits`. Throws for one of no policy. */
export function readLimit(limit: unknown, policies: Record<string, PolicyContract>): LimitContract {
  if (!isObject(limit) || typeof limit['policy'] !== 'string' || typeof limit['limit'] !== 'number')
    throw new DocumentError('A limit needs a policy and a number: { policy: per-minute, limit: 60 }.');
  if (!Object.hasOwn(policies, limit['policy']))
    throw new DocumentError(`There is no policy "${limit['policy']}". Name it under x-latchkey.policies.`);
  return { policy: limit['policy'], limit: Math.max(0, Math.floor(limit['limit'])), provenance: { kind: 'seed' } };
}

const SCOPES = ['key', 'account', 'environment', 'operation'] as const;

function readPolicy(name: string, policy: unknown): PolicyContract {
  const { kind: wanted, window, scope, description } = isObject(policy) ? policy : {};
  const kind = LIMIT_KIND_NAMES.find((each) => each === wanted);
  if (!kind)
    throw new DocumentError(`The policy "${name}" has no known kind. Write one of ${LIMIT_KIND_NAMES.join(', ')}.`);
  if (hasWindows(kind) && !(typeof window === 'number' && window > 0))
    throw new DocumentError(`The policy "${name}" needs its window in seconds: window: 60.`);
  const scopes = SCOPES.filter((each) => listOf(scope).includes(each));
  return {
    kind,
    ...(typeof window === 'number' && { window }),
    scope: scopes.length > 0 ? scopes : ['key'],
    description: typeof description === 'string' ? description : name,
    provenance: { kind: 'seed' },
  };
}

function readLimitHeader(header: unknown): LimitHeaderContract {
  const { name, value: wanted, policy, meaning } = isObject(header) ? header : {};
  const value = LIMIT_HEADER_VALUES.find((each) => each === wanted);
  if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !value)
    throw new DocumentError(`A limit header needs a name and a value, one of ${LIMIT_HEADER_VALUES.join(', ')}.`);
  return {
    name,
    value,
    policy: typeof policy === 'string' ? policy : 'any',
    meaning: typeof meaning === 'string' ? meaning : '',
  };
}

function readDemoKey(key: unknown): DemoKey {
  const { name, value, permissions, limits, ...others } = isObject(key) ? key : {};
  if (typeof name !== 'string' || typeof value !== 'string' || value === '')
    throw new DocumentError('A demo key needs a name and a value: { name: tight, value: demo_tight }.');
  const text = (member: string) => (typeof others[member] === 'string' ? { [member]: others[member] } : {});
  return {
    name,
    value,
    environment: 'mock',
    account: 'demo',
    permissions: listOf(permissions).filter((each) => typeof each === 'string'),
    ...(isObject(limits) && { limits: limits as Record<string, number> }),
    description: '',
    ...text('description'),
    ...text('account'),
    ...text('scheme'),
    ...text('expiresAt'),
    ...text('revokedAt'),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
