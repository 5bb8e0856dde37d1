import type { ApiContract, OperationContract } from '../../contract.ts';
import type { CredentialContract, KeyFormat } from '../../key-contract.ts';
import type { Document, SecurityScheme, Sources } from '../document.ts';
import { normaliseProvenance, readProvenance } from '../provenance.ts';

/** Returns what the document says of the API's keys: the first scheme that says what form they have. */
export function readScheme(document: Document, sources: Sources): ApiContract['scheme'] {
  const scheme = Object.values(document.components?.securitySchemes ?? {}).find((each) => each['x-key-format']);
  if (!scheme) return null;
  return {
    name: scheme.bearerFormat ?? '',
    description: scheme.description ?? '',
    provenance: readProvenance(scheme['x-provenance'], sources),
    format: normaliseProvenance(scheme['x-key-format'], sources) as KeyFormat,
  };
}

/** Returns how each scheme's credentials are carried. Throws for a scheme that the mock cannot check. */
export function readCredentials(document: Document, sources: Sources): Record<string, CredentialContract> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  const main = schemes.find(([, each]) => each['x-key-format'])?.[0];
  return Object.fromEntries(
    schemes.map(([name, scheme]) => {
      const own = name === main ? undefined : scheme['x-key-format'];
      const format = own === undefined ? {} : { format: normaliseProvenance(own, sources) as KeyFormat };
      return [name, { ...readCarrier(name, scheme), ...format }];
    }),
  );
}

function readCarrier(name: string, scheme: SecurityScheme): CredentialContract {
  const authorization = { in: 'header', name: 'Authorization' } as const;
  // RFC 6750: what OAuth 2.0 and OpenID Connect hand out is sent as a bearer token.
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return { ...authorization, form: 'bearer' };
  const http = scheme.type === 'http' ? scheme.scheme?.toLowerCase() : undefined;
  if (http === 'bearer' || http === 'basic') return { ...authorization, form: http };
  if (scheme.type === 'apiKey' && scheme.in && scheme.name) return { in: scheme.in, name: scheme.name, form: 'plain' };
  throw new Error(
    `Failed to read the security scheme "${name}": the mock knows http bearer and basic, apiKey, oauth2 and openIdConnect.`,
  );
}

/** Returns what an operation asks of its callers (OpenAPI 3.1, 4.8.30). */
export function readSecurity(
  security: Record<string, string[]>[] = [],
  credentials: Record<string, CredentialContract>,
  { demoKeys = [] }: Partial<Pick<Document['x-latchkey'], 'demoKeys'>>,
): Pick<OperationContract, 'permissions' | 'security' | 'companions'> {
  const used = security.find((alternative) => Object.keys(alternative).length > 0) ?? {};
  const schemes = Object.keys(used);
  const companions = schemes.flatMap((scheme) => {
    const key = demoKeys.find((each) => each.scheme === scheme);
    const carrier = credentials[scheme];
    return key && carrier ? [{ ...carrier, scheme, value: key.value }] : [];
  });
  return {
    permissions: security.map((alternative) => Object.values(alternative).flat()),
    security,
    // Something has to carry the key that is chosen: where every scheme has a key of its own, the first one does.
    ...(schemes.length > 1 &&
      companions.length > 0 && {
        companions: companions.length < schemes.length ? companions : companions.slice(1),
      }),
  };
}
