import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { loadAllApis } from '../../mock/apis/load.ts';
import { createConsole } from '../../mock/console/index.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Api } from '../../mock/engine/define-api.ts';
import type { AnswerContract, JsonSchema, OperationContract } from '../../openapi/contract.ts';
import type { OpenApiDocument } from '../../openapi/generate/document.ts';
import { dereference } from '../../openapi/generate/dereference.ts';
import { addFormats } from '../../openapi/generate/formats.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import type { Case } from '../../openapi/case.ts';
import { CASES } from './sandbox.ts';

/** The documented APIs, as the catalog lists them. */
export const DOCUMENTED: readonly Api[] = await loadAllApis();

/** The console's contract: no request reaches its handlers here. */
const CONSOLE = createConsole({
  apiIds: [],
  findApi: async () => null,
  store: createMemoryStore(),
  advance: async () => null,
  offset: async () => 0,
  pause: async () => {},
  reset: async () => {},
});

/** Those, and the console. */
export const ALL_APIS: readonly Api[] = [...DOCUMENTED, CONSOLE];

/** Every operation of every API that `apis` holds, with the title to show it by. */
export function operationsOf(list: readonly Api[]): { title: string; api: Api; operation: OperationContract }[] {
  return list.flatMap((api) =>
    api.contract.operations.map((operation) => ({ title: `${api.contract.id} ${operation.id}`, api, operation })),
  );
}

/** The operations that take a key. */
export const KEYED = operationsOf(ALL_APIS).filter(({ operation }) => operation.permissions.length > 0);

/** What decided an answer: a step of the pipeline, and its rule. */
export const REASON = /^(receive|force|authenticate|limit|authorize|validate|handle)\/[a-z_-]+$/;

/** Returns the first case of an operation that succeeds by itself. */
export function successOf(api: string, operationId: string): Case {
  const found = CASES.find(
    (each) => each.api === api && each.operationId === operationId && each.natural && each.status < 300,
  );
  if (!found) throw new Error(`Failed to find a natural success of ${api} ${operationId} in cases.json.`);
  return found;
}

/**
 * Returns what is wrong with an answer by its document: an undocumented status, header or media type, or a broken
 * schema; null where all is well. Without an operation, any operation of the API may have documented it.
 */
export async function findUndocumented(api: Api, operationId: string | null, answer: Response): Promise<string | null> {
  const candidates = api.contract.operations.filter(({ id }) => operationId === null || id === operationId);
  const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? null;
  const documented = candidates.flatMap((operation) =>
    operation.answers
      .filter((each) => each.status === answer.status && each.mediaType === mediaType)
      .map((each) => ({ operation, answer: each })),
  );
  if (documented.length === 0) return `${answer.status} with ${mediaType ?? 'no body'} is not documented`;

  const headers = findUndocumentedHeader(
    documented.map((each) => each.answer),
    answer.headers,
  );
  if (headers) return `the header ${headers} is not documented for ${answer.status}`;

  const text = await answer.clone().text();
  if (mediaType === null) return text === '' ? null : 'an answer without a media type has a body';
  const body: unknown = mediaType.endsWith('json') ? JSON.parse(text) : text;
  const problems = documented.map(({ operation }) => {
    const validate = validatorOf(api.contract.id, operation, answer.status, mediaType);
    return validate(body) ? null : ajv.errorsText(validate.errors);
  });
  return problems.includes(null) ? null : `${problems[0]} in ${text}`;
}

function findUndocumentedHeader(answers: AnswerContract[], headers: Headers): string | undefined {
  const known = new Set([
    ...ALWAYS_KNOWN,
    ...answers.flatMap((each) => each.headers.map((name) => name.toLowerCase())),
  ]);
  return [...headers.keys()].find((name) => !known.has(name));
}

/** What HTTP itself and the mock add to any answer. */
const ALWAYS_KNOWN = ['content-type', 'cache-control', 'date', 'x-mock-reason', 'x-mock-why', 'x-mock-help'];

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const documents = new Map<string, Document>();
const validators = new Map<string, ValidateFunction>();

function validatorOf(id: string, operation: OperationContract, status: number, mediaType: string): ValidateFunction {
  const name = `${id} ${operation.id} ${status} ${mediaType}`;
  const known = validators.get(name);
  if (known) return known;

  const document = documents.get(id) ?? readDocument(id);
  documents.set(id, document);
  const schema =
    document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses?.[status]?.content?.[mediaType]?.schema;
  if (!schema) throw new Error(`Failed to find the schema of ${name}.`);
  const compiled = ajv.compile(schema);
  validators.set(name, compiled);
  return compiled;
}

function readDocument(id: string): Document {
  const bundled = JSON.parse(readFileSync(generatedPath(`${id}.json`), 'utf8')) as OpenApiDocument;
  return dereference(bundled) as unknown as Document;
}

interface Document {
  paths: Record<string, Record<string, { responses?: Record<string, { content?: Record<string, Content> }> }>>;
}

interface Content {
  schema?: JsonSchema;
}
