import type { ApiContract, BodyContract, JsonSchema, OperationContract, ParameterContract } from '../contract.ts';
import { isDocument } from './check/extensions.ts';
import { dereference } from './dereference.ts';
import { METHODS } from './document.ts';
import { readAnswers } from './answers.ts';
import { collectFixes, type FixCollector } from './fix.ts';
import type { Document, OpenApiDocument, Parameter, RawProvenance, RequestBody, Sources } from './document.ts';
import { withSamples } from './samples.ts';
import { normaliseProvenance, readProvenance } from './provenance.ts';

/**
 * Returns the normalised form of a bundled document, and adds its fixes to `fixes`: the mock has no use for them, so the
 * contract holds their names only. Throws where an extension does not have the form it should.
 */
export function readContract(id: string, bundled: OpenApiDocument, fixes: FixCollector = collectFixes()): ApiContract {
  const document = dereference(bundled);
  if (!isDocument(document))
    throw new Error(`Failed to read openapi/${id}.yaml: npm run generate says what is wrong with it.`);
  const own = document['x-latchkey'];
  const documentedBase = document.servers[0]?.url.replace(/\/$/, '') ?? '';

  const normalised = normaliseProvenance(own, own.sources ?? {}) as Pick<ApiContract, 'id' | 'name'> & OwnMembers;
  return {
    version: document.info.version,
    description: document.info.description ?? '',
    documentation: document.externalDocs?.url ?? '',
    documentedBase,
    mockBase: documentedBase.startsWith('/')
      ? documentedBase
      : `/mock/${id}${new URL(documentedBase).pathname.replace(/\/$/, '')}`,
    ...normalised,
    accounts: (normalised.accounts ?? []).map((account) => ({ ...account, states: account.states ?? [] })),
    keyOptions: {
      ...normalised.keyOptions,
      settings: normalised.keyOptions?.settings ?? [],
      limits: normalised.keyOptions?.limits ?? [],
    },
    scheme: readScheme(document, own.sources ?? {}),
    operations: readOperations(document, own.sources ?? {}, fixes),
  };
}

function readScheme(document: Document, sources: Sources): ApiContract['scheme'] {
  const scheme = Object.values(document.components?.securitySchemes ?? {})[0];
  if (!scheme) return null;
  return {
    name: scheme.bearerFormat ?? '',
    description: scheme.description ?? '',
    provenance: readProvenance(scheme['x-provenance'], sources),
    format: normaliseProvenance(scheme['x-key-format'], sources) as NonNullable<ApiContract['scheme']>['format'],
  };
}

function readOperations(document: Document, sources: Sources, fixes: FixCollector): OperationContract[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): OperationContract[] => {
      const operation = item[method];
      if (!operation) return [];
      return [
        {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          tag: operation.tags?.[0] ?? '',
          summary: operation.summary,
          description: operation.description ?? '',
          help: operation.externalDocs?.url ?? '',
          provenance: readProvenance(operation['x-provenance'], sources),
          permissions: (operation.security ?? document.security ?? []).flatMap((each) => Object.values(each)),
          limits: [...(operation['x-limits'] ?? []), ...(document['x-latchkey'].limits ?? [])].map(
            (limit) => normaliseProvenance(limit, sources) as OperationContract['limits'][number],
          ),
          parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
            readParameter(parameter, sources),
          ),
          body: operation.requestBody ? readBody(operation.requestBody, sources) : null,
          idempotency: operation['x-idempotency'] ?? null,
          answers: readAnswers(operation, document['x-latchkey'], {
            sources,
            fixes,
            methods: METHODS.filter((each) => item[each]).map((each) => each.toUpperCase()),
          }),
        },
      ];
    }),
  );
}

function readParameter(parameter: Parameter, sources: Sources): ParameterContract {
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    description: parameter.description ?? '',
    schema: parameter.schema,
    ...(parameter.example !== undefined && { example: parameter.example }),
    ...(parameter['x-requires'] && { requires: parameter['x-requires'] }),
    ...(parameter['x-provenance'] && { provenance: readProvenance(parameter['x-provenance'], sources) }),
  };
}

function readBody(body: RequestBody, sources: Sources): BodyContract {
  const [mediaType, content] = Object.entries(body.content)[0] ?? [];
  const example = Object.values(content?.examples ?? {})[0];
  if (!mediaType || !content || !example)
    throw new Error('Failed to read a request body: it needs a media type with a named example.');
  const fields = Object.entries(content.schema.properties ?? {}).flatMap(([name, field]) =>
    field['x-provenance'] === undefined
      ? []
      : [[name, readProvenance(field['x-provenance'] as RawProvenance, sources)] as const],
  );
  return {
    required: body.required ?? false,
    mediaType,
    schema: content.schema,
    ...(content['x-provenance'] && { provenance: readProvenance(content['x-provenance'], sources) }),
    ...(fields.length > 0 && { fieldProvenances: Object.fromEntries(fields) }),
    ...(content['x-max-bytes'] && { maxBytes: content['x-max-bytes'] }),
    ...(content['x-sandbox-max-bytes'] && { sandboxMaxBytes: content['x-sandbox-max-bytes'] }),
    partTypes: Object.fromEntries(
      Object.entries(content.encoding ?? {}).map(([part, encoding]) => [
        part,
        [...(encoding.contentType ?? '').split(/,\s*/).filter(Boolean), ...(encoding['x-extensions'] ?? [])],
      ]),
    ),
    example: withSamples(example.value),
    exampleSummary: example.summary ?? '',
    errors: errorPointers(content.schema),
  };
}

/** Returns the case name of every schema that has one of its own, by the JSON Pointer of the instance. */
function errorPointers(schema: JsonSchema, pointer = ''): BodyContract['errors'] {
  const own = schema['x-error'] === undefined ? {} : { [pointer]: schema['x-error'] };
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) =>
    errorPointers(member, `${pointer}/${name}`),
  );
  return Object.assign(own, ...members) as BodyContract['errors'];
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
  | 'mockBase'
  | 'scheme'
  | 'operations'
  | 'fixes'
>;
