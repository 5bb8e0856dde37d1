/**
 * From a contract to what one playground needs and nothing more: the result is written into the page as the island's
 * properties, so every member costs each reader bytes.
 */
import type {
  ApiContract,
  BodyContract,
  JsonSchema,
  JsonValue,
  OperationContract,
  ParameterContract,
  Trigger,
} from '../../openapi/contract.ts';
import { isForm as isUrlencoded } from '../../openapi/body-text.ts';
import { carriersFor, isBearer } from '../../openapi/credentials.ts';
import { draftRequest, isFileSample, type RequestDraft } from '../../openapi/draft.ts';
import { isByMember, parameterText } from '../../openapi/parameter-text.ts';
import { limitFor } from '../../openapi/policy.ts';
import { otherAnswers } from './other-answers.ts';
import { statusName } from './status.ts';
import { ableKey } from './demo-key.ts';
import { keyView } from './key-view.ts';
import type {
  ApiView,
  BodyView,
  CaseView,
  FieldView,
  OperationView,
  ParameterView,
  PlaygroundView,
  PlaygroundViews,
  PreludeView,
} from './playground-view.ts';

/** Files longer than this are fetched from the site when they are sent, instead of standing in the page. */
const INLINE_FILE_LENGTH = 256;

/** The steps of the mock, of which the API's own order fills in the middle. */
const FIRST_STEPS = ['receive', 'force', 'authenticate'];
const LAST_STEPS = ['handle', 'respond'];

/** Returns everything that the playground of one operation shows and sends. */
export function playgroundView(contract: ApiContract, operationId: string): PlaygroundView {
  const operation = contract.operations.find(({ id }) => id === operationId);
  if (!operation) {
    throw new Error(
      `Failed to build the playground of "${operationId}": ${contract.id} has no such operation. It has ${contract.operations.map(({ id }) => id).join(', ')}.`,
    );
  }
  return { api: apiView(contract), operation: operationView(contract, operation) };
}

/** Returns the playgrounds of all operations of an API, with what they share written once. */
export function playgroundViews(contract: ApiContract): PlaygroundViews {
  return {
    api: apiView(contract),
    operations: contract.operations.map((operation) => operationView(contract, operation)),
  };
}

/** Returns the schemas of an API's JSON bodies by the operations that take them: what their editor goes by. */
export function bodySchemas({ operations }: ApiContract): Record<string, JsonSchema> {
  const bodies = operations.flatMap(({ id, body }) =>
    body?.mediaType === 'application/json' ? [[id, body.schema]] : [],
  );
  return Object.fromEntries(bodies) as Record<string, JsonSchema>;
}

/** Returns the header fields that tell the state of an API's limits. */
export function limitHeaderViews({ limitHeaders }: ApiContract): ApiView['limitHeaders'] {
  return limitHeaders.map(({ name, policy, value, meaning }) => ({ name, policy, kind: value, meaning }));
}

/** Returns what all playgrounds of an API share. */
export function apiView(contract: ApiContract): ApiView {
  return {
    id: contract.id,
    name: contract.name,
    mockBase: contract.mockBase,
    documentedBase: contract.documentedBase,
    ...(contract.otherBases && contract.otherBases.length > 0 && { otherBases: contract.otherBases }),
    envVar: contract.envVar,
    key: contract.scheme && keyView(contract, contract.scheme.format),
    steps: [...FIRST_STEPS, ...contract.order, ...LAST_STEPS],
    limitHeaders: limitHeaderViews(contract),
    policies: Object.fromEntries(
      Object.entries(contract.policies).map(([name, { kind, window, counts }]) => [
        name,
        { kind, ...(window !== undefined && { window }), ...(counts !== undefined && { counts }) },
      ]),
    ),
  };
}

function operationView(contract: ApiContract, operation: OperationContract): OperationView {
  const able = ableKey(contract, operation);
  return {
    id: operation.id,
    summary: operation.summary,
    limits: operation.limits.map((documented) => ({
      policy: documented.policy,
      limit: limitFor(contract.plans, contract.demoKeys[0], documented) ?? 0,
    })),
    ...(able && { ableKey: able.name }),
    ...ownCarriers(contract, operation),
    parameters: operation.parameters.flatMap(parameterFields),
    body: operation.body && bodyView(operation.body),
    draft: withoutLongFiles(draftRequest(operation)),
    cases: operation.answers.filter(({ trigger }) => trigger).map((answer) => caseView(contract, operation, answer)),
    ...otherAnswers(operation),
  };
}

/** Nothing where it is as most APIs have it. */
function ownCarriers(contract: ApiContract, operation: OperationContract): Pick<OperationView, 'carriers'> {
  const carriers = carriersFor(contract, operation);
  return carriers.length === 0 || isBearer(carriers) ? {} : { carriers };
}

/** One field, but for an object whose members are written one by one: each of those has its own. */
function parameterFields(parameter: ParameterContract): ParameterView[] {
  const { in: place, name, required, schema, description } = parameter;
  const members = isByMember(parameter) ? Object.entries(schema.properties ?? {}) : [];
  if (members.length === 0) return [{ in: place, ...fieldView(name, required, schema, description) }];
  return members.flatMap(([member, own]) => {
    const isRequired = required && (schema.required ?? []).includes(member);
    return parameterText(parameter, { [member]: '' }).map(([written]): ParameterView => ({
      in: place,
      ...fieldView(written, isRequired, own, own.description ?? ''),
      memberOf: name,
    }));
  });
}

function bodyView(body: BodyContract): BodyView {
  // Any other body is written as text, so only forms need inputs.
  const isForm = body.mediaType === 'multipart/form-data' || isUrlencoded(body.mediaType);
  const properties = Object.entries((isForm && body.schema.properties) || {});
  const required = body.schema.required ?? [];
  return {
    mediaType: body.mediaType,
    fields: properties.map(([name, schema]) => ({
      ...fieldView(name, required.includes(name), schema, schema.description ?? ''),
      ...((schema.format === 'binary' || body.partTypes[name]) && { accept: body.partTypes[name] ?? [] }),
    })),
  };
}

function fieldView(name: string, required: boolean, schema: JsonSchema, description: string): FieldView {
  const options = schema.enum?.map(String) ?? (schema.type === 'boolean' ? ['true', 'false'] : undefined);
  return {
    name,
    ...(required && { required }),
    ...(description !== '' && { description }),
    type: typeLabel(schema),
    ...(options && { options }),
    ...(schema.default !== undefined && {
      default: typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default),
    }),
  };
}

function typeLabel(schema: JsonSchema): string {
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  const type = [schema.type ?? 'any'].flat().join(' or ');
  const range = minimum === undefined && maximum === undefined ? '' : `, ${minimum ?? '…'} to ${maximum ?? '…'}`;
  return schema.format === 'binary' ? 'file' : `${schema.format ?? type}${range}`;
}

function caseView(
  contract: ApiContract,
  operation: OperationContract,
  answer: OperationContract['answers'][number],
): CaseView {
  const trigger = answer.trigger ?? {};
  const before = (trigger.after ?? []).map((step): PreludeView => {
    const earlier = contract.operations.find(({ id }) => id === step.operation);
    if (!earlier)
      throw new Error(`Failed to build the case "${answer.name}": there is no operation "${step.operation}".`);
    return {
      summary: earlier.summary,
      ...((step.key ?? trigger.key) !== undefined && { key: step.key ?? trigger.key }),
      draft: withoutLongFiles(draftRequest(earlier, step)),
      ...(earlier.body && { mediaType: earlier.body.mediaType }),
      ...ownCarriers(contract, earlier),
    };
  });
  return {
    name: answer.name,
    status: answer.status,
    summary: answer.summary,
    ...(trigger.key !== undefined && { key: trigger.key }),
    ...(trigger.request && { request: trigger.request }),
    // A body of many megabytes fits no editor, so the playground asks for the response by name.
    ...((trigger.force || trigger.oversize) && { force: true }),
    ...(before.length > 0 && { before }),
    ...(trigger.exhaust !== undefined && { repeat: allowance(contract, operation, trigger, trigger.exhaust) }),
    documented: {
      phrase: statusName(answer.status),
      mediaType: answer.mediaType,
      value: answer.value,
      reason: answer.reason,
    },
  };
}

/** Returns the view with the documented response of one case only: what a page needs before its reader does anything. */
export function withDocumentedOf({ api, operation }: PlaygroundView, name: string | null): PlaygroundView {
  const cases = operation.cases.map((each) => {
    if (each.name === name) return each;
    const { documented: _documented, ...rest } = each;
    return rest;
  });
  return { api, operation: { ...operation, cases } };
}

/** Returns how many requests the policy allows the trigger's key. */
function allowance(contract: ApiContract, operation: OperationContract, trigger: Trigger, policy: string): number {
  const key = contract.demoKeys.find(({ name }) => name === trigger.key) ?? contract.demoKeys[0];
  const documented = operation.limits.find((limit) => limit.policy === policy);
  return documented === undefined ? 0 : (limitFor(contract.plans, key, documented) ?? 0);
}

/** Returns the draft with long files as references to the site's copy of the same name. */
function withoutLongFiles(draft: RequestDraft): RequestDraft {
  const { body } = draft;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return draft;
  return {
    ...draft,
    body: Object.fromEntries(Object.entries(body).map(([name, value]) => [name, shortFile(value)])),
  };
}

function shortFile(value: JsonValue): JsonValue {
  if (!isFileSample(value) || value.$file.text.length <= INLINE_FILE_LENGTH) return value;
  const { name, type } = value.$file;
  return { $file: { name, type, sample: `samples/${name}` } };
}
