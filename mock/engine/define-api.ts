import type { AnswerContract, ApiContract, JsonSchema, OperationContract } from '../../openapi/contract.ts';
import type { ParameterPlace } from '../../openapi/parameter-place.ts';
import { isJson } from '../../openapi/body-text.ts';
import { needsCheck } from '../../openapi/validate.ts';
import type { Validate } from '../../openapi/validate.ts';
import type { Form } from './form.ts';
import type { Handler, Handlers } from './handler.ts';
import { demoKeyRecords } from './keys/key.ts';
import type { KeyRecord } from './keys/key.ts';
import { Router } from './router.ts';
import type { SeedEntry } from './seed-entry.ts';

/** What an API brings along. Everything else about it stands in its OpenAPI document. */
export interface ApiDefinition<Operations> {
  /** `openapi/generated/<id>.contract.json` */
  contract: ApiContract;
  /**
   * `openapi/generated/<id>.validators.js`: functions named `<operation>_query`, `_path`, `_header`, `_cookie`, `_body`,
   * `_body_all` and `_reply_<status>`.
   */
  validators: Record<string, Validate>;
  /** One function an operation, by its operationId. */
  handlers: Handlers<Operations>;
  /** How much a request with this (valid) body uses, by the names under `counts` in the document's policies. */
  costs?: Record<string, Cost>;
  /** Resources that are there in a fresh sandbox; `now` in milliseconds since the epoch. None by default. */
  seed?: (now: number) => SeedEntry[];
  /**
   * The forms of what its collections store, by their names: an imported file may hold anything. One that is not named takes
   * any object.
   */
  resources?: Record<string, Form>;
  /** Only callers on the same machine, or with the console's token, are answered. False by default. */
  trustedCallersOnly?: boolean;
}

/** An API, ready to answer: everything that can be known before a request comes is looked up once, here. */
export interface Api {
  contract: ApiContract;
  /** `/mock/<id>`; everything below it is this API's to answer. */
  mount: string;
  router: Router<CompiledOperation>;
  operations: ReadonlyMap<string, CompiledOperation>;
  demoKeysByValue: ReadonlyMap<string, KeyRecord>;
  seed: (now: number) => SeedEntry[];
  costs: Readonly<Record<string, Cost>>;
  /** Returns the form of what a collection stores, by its name; null where anything may be there. */
  formOf: (collection: string) => Form | null;
  trustedCallersOnly: boolean;
}

/** Returns how many of something, such as tokens, a request with this body uses; at least one. */
type Cost = (body: unknown) => number;

export interface CompiledOperation {
  contract: OperationContract;
  handler: Handler;
  validators: Record<ParameterPlace, Validate | null>;
  /** How each media type of the body is checked; empty where the operation takes none. */
  bodies: readonly CompiledBody[];
  /** How the JSON of a kept response is checked, by its status; empty where the operation keeps none. */
  replies: ReadonlyMap<number, Validate>;
  answersByName: ReadonlyMap<string, AnswerContract>;
  answersByReason: ReadonlyMap<string, AnswerContract[]>;
}

/** A media type that an operation reads, and what is asked of its bodies. */
export interface CompiledBody {
  mediaType: string;
  schema: JsonSchema;
  /** Ends at the first problem. */
  check: Validate;
  /** Finds all problems. */
  list: Validate;
}

/**
 * Returns an API that the pipeline can run. Throws where an operation of the document has no handler or validator, so
 * that a gap shows when the sandbox starts and not when a reader finds it.
 */
export function defineApi<Operations>(definition: ApiDefinition<Operations>): Api {
  const { contract, costs = {}, seed = () => [], resources = {}, trustedCallersOnly = false } = definition;
  expectCosts(contract, costs);
  return assembleApi(contract, (operation) => compile(definition, operation), {
    seed,
    costs,
    // Whoever made a file chose the name, so it may be one that every object has.
    formOf: (collection) => (Object.hasOwn(resources, collection) ? (resources[collection] ?? null) : null),
    trustedCallersOnly,
  });
}

/** Returns an API of compiled operations: the last step of {@link defineApi}, for those who compile them otherwise. */
export function assembleApi(
  contract: ApiContract,
  compileOperation: (operation: OperationContract) => CompiledOperation,
  { seed, costs, formOf, trustedCallersOnly }: Pick<Api, 'seed' | 'costs' | 'formOf' | 'trustedCallersOnly'>,
): Api {
  const router = new Router<CompiledOperation>();
  const operations = new Map<string, CompiledOperation>();
  for (const operation of contract.operations) {
    const compiled = compileOperation(operation);
    operations.set(operation.id, compiled);
    router.add(operation.method, operation.path, compiled);
  }
  return {
    contract,
    mount: `/mock/${contract.id}`,
    router,
    operations,
    demoKeysByValue: new Map(demoKeyRecords(contract).map((key) => [key.value ?? '', key])),
    seed,
    costs,
    formOf,
    trustedCallersOnly,
  };
}

/** Throws where a policy counts what nobody works out, or before there is a body to work it out from. */
function expectCosts({ id, policies, order }: ApiContract, costs: Record<string, Cost>): void {
  for (const [name, { counts }] of Object.entries(policies)) {
    if (counts === undefined) continue;
    if (!costs[counts])
      throw new Error(`Failed to define ${id}: "${name}" counts ${counts}, and costs has none of it.`);
    if (order.indexOf('validate') > order.indexOf('limit')) {
      throw new Error(`Failed to define ${id}: "${name}" counts ${counts}, so validate must come before limit.`);
    }
  }
}

function compile<Operations>(definition: ApiDefinition<Operations>, operation: OperationContract): CompiledOperation {
  // The table is checked against the document where it is written; from here on every handler is called alike.
  const name = operation.operationId ?? operation.id;
  const handler = (definition.handlers as unknown as Record<string, Handler | undefined>)[name];
  if (!handler) {
    throw new Error(
      `Failed to define ${definition.contract.id}: "${name}" has no handler. Add one to its handlers.ts.`,
    );
  }
  return {
    contract: operation,
    handler,
    validators: {
      path: findParameterValidator(definition, operation, 'path'),
      query: findParameterValidator(definition, operation, 'query'),
      header: findParameterValidator(definition, operation, 'header'),
      cookie: findParameterValidator(definition, operation, 'cookie'),
    },
    bodies: bodiesOf(definition, operation),
    replies: repliesOf(definition, operation),
    answersByName: new Map(operation.answers.map((answer) => [answer.name, answer])),
    answersByReason: groupByReason(operation.answers),
  };
}

/** Returns the answers to each reason, those for which it is the first reason before the others. */
export function groupByReason(answers: readonly AnswerContract[]): Map<string, AnswerContract[]> {
  const groups = Map.groupBy(answers, ({ reason }) => reason);
  for (const answer of answers) {
    for (const reason of answer.alsoFor) groups.set(reason, [...(groups.get(reason) ?? []), answer]);
  }
  return groups;
}

function bodiesOf<Operations>(definition: ApiDefinition<Operations>, operation: OperationContract): CompiledBody[] {
  const { body } = operation;
  if (!body) return [];
  return [body, ...(body.alternatives ?? [])].map(({ mediaType, schema }, index) => {
    const place = index === 0 ? 'body' : `body${index + 1}`;
    return {
      mediaType,
      schema,
      check: findValidator(definition, operation, place),
      list: findValidator(definition, operation, `${place}_all`),
    };
  });
}

function repliesOf<Operations>(
  definition: ApiDefinition<Operations>,
  operation: OperationContract,
): Map<number, Validate> {
  return new Map(
    keptAnswers(operation).flatMap(({ status, mediaType }) =>
      mediaType !== null && isJson(mediaType)
        ? [[status, findValidator(definition, operation, `reply_${status}`)]]
        : [],
    ),
  );
}

/** Returns the responses of an operation that an idempotency key may repeat. */
export function keptAnswers({ idempotency, answers }: OperationContract): AnswerContract[] {
  return idempotency ? answers.filter(({ status }) => status < 400) : [];
}

function findParameterValidator<Operations>(
  definition: ApiDefinition<Operations>,
  operation: OperationContract,
  place: ParameterPlace,
): Validate | null {
  const there = operation.parameters.filter((parameter) => parameter.in === place);
  return needsCheck(place, there) ? findValidator(definition, operation, place) : null;
}

function findValidator<Operations>(
  { contract, validators }: ApiDefinition<Operations>,
  operation: OperationContract,
  place: string,
): Validate {
  const validator = validators[`${operation.id}_${place}`];
  if (!validator) {
    throw new Error(
      `Failed to define ${contract.id}: "${operation.id}" has no ${place} validator. Run npm run generate.`,
    );
  }
  return validator;
}
