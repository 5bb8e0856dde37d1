import type { ApiContract } from '../contract.ts';
import { readServers } from '../generate/read/servers.ts';
import { limitFor } from '../policy.ts';
import { textOf, type Deriving } from './deriving.ts';
import { commonErrorShape } from './error-body.ts';
import { limitHeadersOf, type GivenLimit } from './limits.ts';
import type { SourceDocument } from './load.ts';
import { readOwn } from './own.ts';
import { deriveOperations } from './operations.ts';
import { findResources, type Resources } from './resources.ts';
import { createPatterns } from './schema/patterns.ts';
import type { Schemas } from './schema/run.ts';
import { demoKeysOf, KEY_LENGTH, keySchemeOf, deriveCredentials, type Credentials } from './security.ts';
import { isObject } from '../is-object.ts';

/** A contract that was derived, and what the mock needs beside it. */
export interface Derived {
  contract: ApiContract;
  schemas: Schemas;
  resources: Resources;
  credentials: Credentials;
}

export interface DeriveOptions {
  /** What the mock calls the API in its URLs. Made from the title by default. */
  id?: string | undefined;
  /** Limits beside those that the document or an overlay has. */
  limits?: readonly GivenLimit[] | undefined;
}

const ASSUMED = { kind: 'assumed', note: 'The document does not say it.' } as const;

/**
 * Returns the contract that a document stands for: what it says is taken as it is, what it does not say is assumed and
 * marked so. Operations are worked out when they are first asked for. Throws a DocumentError for members of ours, such as
 * limits of an overlay, that make no sense.
 */
export function deriveContract(source: SourceDocument, { id: givenId, limits = [] }: DeriveOptions = {}): Derived {
  const { document } = source;
  const own = readOwn(document);
  const info = isObject(document['info']) ? document['info'] : {};
  const title = textOf(info['title']) || source.file;
  const id = givenId ?? own.id ?? idOf(title);
  const slug = id.replaceAll(/[^a-z0-9]/g, '').slice(0, 16) || 'api';

  const schemas: Schemas = {
    dialect: source.dialect,
    patterns: createPatterns(),
    overlaps: true,
    resolve: source.resolve,
  };
  const credentials = deriveCredentials(source);
  const scopes = [...credentials.scopes.keys()];
  const policies = { ...own.policies, ...Object.fromEntries(limits.map(({ name, policy }) => [name, policy])) };
  const shared = [...own.limits, ...limits.map(({ limit }) => limit)];
  const tight = Object.fromEntries(Object.keys(policies).map((name) => [name, 2]));
  const isKeyed = Object.keys(credentials.credentials).length > 0;
  const demoKeys = isKeyed ? joinKeys(own.demoKeys, demoKeysOf(slug, scopes, tight)) : [];
  const resources = findResources(source);
  let shape: ReturnType<Deriving['errors']> | undefined;
  const deriving: Deriving = {
    source,
    schemas,
    own: { ...own, policies },
    credentials: credentials.credentials,
    policies: Object.keys(policies),
    hasScopes: demoKeys.some(({ permissions }) => permissions.length === 0 && scopes.length > 0),
    errors: () => (shape ??= commonErrorShape(source)),
  };

  const contract: ApiContract = {
    id,
    name: title,
    tagline: '',
    version: textOf(info['version']),
    description: textOf(info['description']),
    documentation: '',
    ...basesOf(id, document['servers']),
    envVar: own.envVar ?? `${slug.toUpperCase()}_API_KEY`,
    portal: { name: 'the keys of this mock', url: '', path: '' },
    scheme: isKeyed ? keySchemeOf(slug) : null,
    credentials: credentials.credentials,
    envelope: { code: '/code', message: '/message' },
    order: ['limit', 'authorize', 'validate'],
    sources: own.sources,
    permissions: scopes.map((scope) => ({
      id: scope,
      allows: credentials.scopes.get(scope) ?? '',
      provenance: { kind: 'seed' },
    })),
    accounts: [],
    plans: [],
    policies,
    limits: shared,
    limitHeaders:
      own.limitHeaders.length > 0 ? own.limitHeaders : Object.keys(policies).length > 0 ? limitHeadersOf(source) : [],
    keyOptions: {
      name: true,
      environments: false,
      permissions: scopes.length > 0,
      expiry: true,
      settings: [],
      defaultPermissions: scopes,
      limits: shared.map(({ policy, limit }) => ({
        policy,
        minimum: 1,
        maximum: 1e6,
        provenance: ASSUMED,
        default:
          limitFor([], undefined, {
            policy,
            limit,
          }) ?? 1,
      })),
      provenance: ASSUMED,
    },
    keyActions: {
      rotation: { ends: 'when-revoked', provenance: ASSUMED },
      revoke: true,
      restore: true,
      provenance: ASSUMED,
    },
    demoKeys,
    sampleKeys: { unknown: `${slug}_${'NOSUCHKEY'.padEnd(KEY_LENGTH, '0')}`, malformed: 'not a key' },
    retry: null,
    contradictions: [],
    operations: deriveOperations(deriving, credentials, shared, resources),
    derived: true,
  };
  return { contract, schemas, resources, credentials };
}

/** Keys of the document or an overlay come first; those of the same name are not made. */
function joinKeys(own: ApiContract['demoKeys'], made: ApiContract['demoKeys']): ApiContract['demoKeys'] {
  return [...own, ...made.filter(({ name }) => !own.some((each) => each.name === name))];
}

function basesOf(id: string, servers: unknown): ReturnType<typeof readServers> {
  const usable = listOf(servers).filter((each) => isObject(each) && typeof each['url'] === 'string');
  try {
    return readServers(id, usable as Parameters<typeof readServers>[1]);
  } catch {
    return readServers(id, []);
  }
}

/** @example idOf('Train Travel API') // => 'train-travel-api' */
function idOf(title: string): string {
  const id = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return id === '' || id === 'console' ? 'api' : id;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
