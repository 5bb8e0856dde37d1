import type { ApiContract, OperationContract } from '../contract.ts';
import { isDocument } from './check/extensions.ts';
import { resolveReferences } from './dereference.ts';
import type { Definitions } from './dereference.ts';
import { METHODS } from './document.ts';
import { readAnswers } from './answers.ts';
import { collectFixes, type FixCollector } from './fix.ts';
import type { Document, OpenApiDocument, Sources } from './document.ts';
import { normaliseProvenance, readProvenance } from './provenance.ts';
import { readBody } from './read/body.ts';
import { nameOperations } from './read/operation-ids.ts';
import { readParameters } from './read/parameters.ts';
import { readCredentials, readScheme, readSecurity } from './read/security.ts';
import { readServers } from './read/servers.ts';
import { withSamples } from './samples.ts';

/**
 * Returns the normalised form of a bundled document, and adds its fixes to `fixes`: the mock has no use for them, so the
 * contract holds their names only. Throws where an extension does not have the form it should.
 */
export function readContract(id: string, bundled: OpenApiDocument, fixes: FixCollector = collectFixes()): ApiContract {
  const { document, definitions } = resolveReferences(bundled);
  if (!isDocument(document))
    throw new Error(`Failed to read openapi/${id}.yaml: npm run generate says what is wrong with it.`);
  const own = document['x-latchkey'];
  const sources = own.sources ?? {};
  const credentials = readCredentials(document, sources);

  const normalised = normaliseProvenance(own, sources) as Pick<ApiContract, 'id' | 'name'> & OwnMembers;
  return {
    version: document.info.version,
    description: document.info.description ?? '',
    documentation: document.externalDocs?.url ?? '',
    ...readServers(id, document.servers),
    ...normalised,
    accounts: (normalised.accounts ?? []).map((account) => ({ ...account, states: account.states ?? [] })),
    keyOptions: {
      ...normalised.keyOptions,
      settings: normalised.keyOptions?.settings ?? [],
      limits: normalised.keyOptions?.limits ?? [],
    },
    scheme: readScheme(document, sources),
    credentials,
    operations: readOperations(document, { sources, fixes, definitions, credentials }),
  };
}

function readOperations(document: Document, reading: Reading): OperationContract[] {
  const { sources, definitions, credentials } = reading;
  const own = document['x-latchkey'];
  const nameOf = nameOperations(document.paths);
  const byOperationId = new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.map((method) => [item[method]?.operationId, nameOf(path, method)] as const),
    ),
  );
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): OperationContract[] => {
      const operation = item[method];
      if (!operation) return [];
      expectPath(path);
      const id = nameOf(path, method);
      return [
        {
          id,
          ...(operation.operationId !== undefined &&
            operation.operationId !== id && { operationId: operation.operationId }),
          method: method.toUpperCase(),
          path,
          tag: operation.tags?.[0] ?? '',
          summary: operation.summary ?? '',
          description: operation.description ?? '',
          help: operation.externalDocs?.url ?? '',
          provenance: readProvenance(operation['x-provenance'], sources),
          ...readSecurity(operation.security ?? document.security, credentials, own),
          limits: [...(operation['x-limits'] ?? []), ...(own.limits ?? [])].map(
            (limit) => normaliseProvenance(limit, sources) as OperationContract['limits'][number],
          ),
          parameters: readParameters(item.parameters ?? [], operation.parameters ?? [], sources, definitions),
          body: operation.requestBody ? readBody(operation.requestBody, sources, definitions) : null,
          idempotency: operation['x-idempotency'] ?? null,
          answers: readAnswers(operation, own, {
            ...reading,
            id,
            idOf: (operationId) => byOperationId.get(operationId) ?? operationId,
            methods: METHODS.filter((each) => item[each]).map((each) => each.toUpperCase()),
            withSamples,
          }),
        },
      ];
    }),
  );
}

/** A path is matched as it stands, so it cannot hold what ends a path (OpenAPI 3.1, 4.8.8). */
function expectPath(path: string): void {
  const mark = /[?#]/.exec(path)?.[0];
  if (mark !== undefined)
    throw new Error(`Failed to read the path "${path}": "${mark}" ends a path. Write what follows as parameters.`);
}

interface Reading {
  sources: Sources;
  fixes: FixCollector;
  definitions: Definitions;
  credentials: ApiContract['credentials'];
}

/** What stands under x-latchkey as it is; the rest of the contract is read from the document. */
type OwnMembers = Omit<
  ApiContract,
  | 'id'
  | 'name'
  | 'version'
  | 'description'
  | 'documentation'
  | 'documentedBase'
  | 'otherBases'
  | 'mockBase'
  | 'credentials'
  | 'scheme'
  | 'operations'
  | 'fixes'
>;
