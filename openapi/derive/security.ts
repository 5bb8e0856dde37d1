import type { ApiContract, OperationContract } from '../contract.ts';
import type { CredentialContract, DemoKey } from '../key-contract.ts';
import { membersOf } from './deriving.ts';
import { eachOperation } from './each-operation.ts';
import type { SourceDocument } from './load.ts';
import { isObject } from '../is-object.ts';

const ASSUMED = { kind: 'assumed', note: 'The document does not say it.' } as const;

/** What a document says of its credentials. */
export interface Credentials {
  credentials: ApiContract['credentials'];
  /** What a scheme is in the document's words, such as `oauth2`, by its name. */
  types: Record<string, string>;
  /** Schemes that the mock does not check, such as mutual TLS. */
  unchecked: string[];
  /** Schemes that operations name and no one describes: taken for bearer tokens. */
  undeclared: string[];
  /** What the document says of each scope. */
  scopes: Map<string, string>;
}

/** Returns how credentials are carried by the schemes of a document, and which scopes there are. */
export function deriveCredentials(source: SourceDocument): Credentials {
  const components = isObject(source.document['components']) ? source.document['components'] : {};
  const result: Credentials = { credentials: {}, types: {}, unchecked: [], undeclared: [], scopes: new Map() };
  for (const [name, scheme] of membersOf(source, components['securitySchemes'])) {
    const carrier = carrierOf(scheme);
    result.types[name] = typeOf(scheme);
    if (carrier) result.credentials[name] = carrier;
    else result.unchecked.push(name);
    for (const flow of Object.values(isObject(scheme['flows']) ? scheme['flows'] : {})) {
      const scopes = isObject(flow) && isObject(flow['scopes']) ? flow['scopes'] : {};
      for (const [scope, meaning] of Object.entries(scopes))
        result.scopes.set(scope, typeof meaning === 'string' ? meaning : '');
    }
  }
  const used = [source.document['security'], ...eachOperation(source).map(({ operation }) => operation['security'])];
  for (const [name, scopes] of used.flatMap((security) =>
    requirementsOf(security).flatMap((each) => Object.entries(each)),
  )) {
    for (const scope of scopes) if (!result.scopes.has(scope)) result.scopes.set(scope, '');
    if (result.credentials[name] || result.unchecked.includes(name)) continue;
    result.credentials[name] = { ...AUTHORIZATION, form: 'bearer' };
    result.types[name] = 'bearer (assumed)';
    result.undeclared.push(name);
  }
  return result;
}

/** Returns what an operation asks of its callers; what cannot be checked is taken as given. */
export function securityOf(
  source: SourceDocument,
  operation: Record<string, unknown>,
  { credentials }: Pick<Credentials, 'credentials'>,
): Pick<OperationContract, 'permissions' | 'security'> {
  const written = requirementsOf(operation['security'] ?? source.document['security']);
  const security = written.map((alternative) =>
    Object.fromEntries(Object.entries(alternative).filter(([scheme]) => Object.hasOwn(credentials, scheme))),
  );
  // Without any scheme that is checked, nobody is asked for a key.
  const asks = security.some((alternative) => Object.keys(alternative).length > 0);
  return {
    security: asks ? security : [],
    permissions: asks ? security.map((alternative) => [...new Set(Object.values(alternative).flat())]) : [],
  };
}

/** Returns public keys in every state that an API may refuse. `slug` begins each of them. */
export function demoKeysOf(slug: string, scopes: string[], policies: Record<string, number>): DemoKey[] {
  const key = (name: string, description: string, more: Partial<DemoKey> = {}): DemoKey => ({
    name,
    value: `${slug}_${`DEMO${name.toUpperCase().replace(/[^A-Z]/g, '')}`.padEnd(KEY_LENGTH, '0')}`,
    environment: 'mock',
    account: 'demo',
    permissions: scopes,
    description,
    ...more,
  });
  return [
    key('full', scopes.length > 0 ? 'Has every scope.' : 'Is accepted everywhere.'),
    ...(scopes.length > 0 ? [key('no-scope', 'Has no scope at all: 403.', { permissions: [] })] : []),
    key('expired', 'Expired on 29 February 2024: 401.', { expiresAt: '2024-02-29T00:00:00Z' }),
    key('revoked', 'Was revoked on 29 February 2024: 401.', { revokedAt: '2024-02-29T00:00:00Z' }),
    ...(Object.keys(policies).length > 0
      ? [key('tight', 'Has its own low limits: the third request gets 429.', { limits: policies })]
      : []),
  ];
}

/** Returns the form of the keys that the mock issues; a document does not say what its own look like. */
export function keySchemeOf(slug: string): NonNullable<ApiContract['scheme']> {
  return {
    name: 'API key',
    description: '',
    provenance: ASSUMED,
    format: {
      environments: [
        { id: 'mock', name: 'Mock', prefix: `${slug}_`, purpose: 'Keys of this mock.', provenance: ASSUMED },
      ],
      alphabet: 'base62',
      length: KEY_LENGTH,
      provenance: ASSUMED,
    },
  };
}

export const KEY_LENGTH = 28;

const AUTHORIZATION = { in: 'header', name: 'Authorization' } as const;

function carrierOf(scheme: Record<string, unknown>): CredentialContract | null {
  const { type, name, in: place } = scheme;
  if (type === 'oauth2' || type === 'openIdConnect') return { ...AUTHORIZATION, form: 'bearer' };
  if (type === 'http') {
    const form = typeof scheme['scheme'] === 'string' ? scheme['scheme'].toLowerCase() : '';
    return form === 'bearer' || form === 'basic' ? { ...AUTHORIZATION, form } : null;
  }
  if (type !== 'apiKey' || typeof name !== 'string' || name === '') return null;
  return place === 'header' || place === 'query' || place === 'cookie' ? { in: place, name, form: 'plain' } : null;
}

function typeOf({ type, scheme, in: place }: Record<string, unknown>): string {
  if (type === 'http') return String(scheme).toLowerCase();
  return type === 'apiKey' ? `apiKey in ${String(place)}` : String(type);
}

/** What is no list of scopes is taken for an empty one. */
function requirementsOf(security: unknown): Record<string, string[]>[] {
  if (!Array.isArray(security)) return [];
  return security
    .filter(isObject)
    .map((alternative) =>
      Object.fromEntries(
        Object.entries(alternative).map(([scheme, scopes]) => [
          scheme,
          Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
        ]),
      ),
    );
}
