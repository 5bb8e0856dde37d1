import type { ApiContract, OperationContract } from '../contract.ts';
import { nameOperations } from '../generate/read/operation-ids.ts';
import { deriveAnswers } from './answers.ts';
import { deriveBody } from './body.ts';
import { textOf, type Deriving } from './deriving.ts';
import { eachOperation, type RawOperation } from './each-operation.ts';
import { lazy } from './lazy.ts';
import { exhaustible } from './limits.ts';
import { readLimit } from './own.ts';
import { deriveParameters } from './parameters.ts';
import type { Resources } from './resources.ts';
import { securityOf, type Credentials } from './security.ts';

/** Returns the operations of a document; parameters, bodies and responses are worked out when they are first asked for. */
export function deriveOperations(
  deriving: Deriving,
  credentials: Credentials,
  shared: ApiContract['limits'] & object,
  resources: Resources,
): OperationContract[] {
  const { source, own } = deriving;
  const raws = eachOperation(source);
  const nameOf = namesOf(raws);
  const byOperationId = new Map(raws.map((raw) => [textOf(raw.operation['operationId']), nameOf(raw)]));
  const methods = Map.groupBy(raws, ({ path }) => path);
  return raws.map((raw, index): OperationContract => {
    const { operation, path, method } = raw;
    const id = nameOf(raw);
    const operationId = textOf(operation['operationId']);
    const siblings = methods.get(path) ?? [];
    const security = securityOf(source, operation, credentials);
    const limits = [...listOf(operation['x-limits']).map((limit) => readLimit(limit, own.policies)), ...shared];
    const items = resources.itemsOf(path);
    const plain: Omit<OperationContract, keyof LazyMembers> = {
      id,
      ...(operationId !== '' && operationId !== id && { operationId }),
      method,
      path,
      tag: textOf(listOf(operation['tags'])[0]),
      summary: textOf(operation['summary']),
      description: textOf(operation['description']),
      help: '',
      provenance: { kind: 'seed' },
      ...security,
      limits,
    };
    const made: LazyMembers = lazy<LazyMembers>({
      parameters: () => deriveParameters(deriving, raw),
      body: () => (['GET', 'HEAD', 'OPTIONS'].includes(method) ? null : deriveBody(deriving, operation)),
      idempotency: () => idempotencyOf(made.parameters),
      answers: () => {
        const isKeyed = security.permissions.length > 0;
        const isOptional = security.security.some((each) => Object.keys(each).length === 0);
        const isScoped =
          isKeyed && !isOptional && deriving.hasScopes && security.permissions.every((each) => each.length > 0);
        const policies = limits.map(({ policy }) => policy);
        const item = items.at(-1)?.split('/').at(-1)?.slice(1, -1);
        return deriveAnswers(
          deriving,
          raw,
          {
            isKeyed,
            isScoped,
            hasBody: made.body !== null,
            isItem: items.length > 0,
            isIdempotent: made.idempotency !== null,
            policies,
          },
          {
            id,
            idOf: (each) => byOperationId.get(each) ?? each,
            methods: methodsAt(raws, path),
            parameters: made.parameters,
            body: made.body,
            schemas: deriving.schemas,
            isKeyed,
            isOptional,
            isScoped,
            exhaustible: exhaustible(limits, own.policies, isKeyed),
            isFirstOfPath: siblings.toSorted((one, other) => rankOf(one.method) - rankOf(other.method))[0] === raw,
            isFirst: index === 0,
            item: made.parameters.find(({ name, in: place }) => place === 'path' && name === item) ?? null,
          },
        );
      },
    });
    return Object.defineProperties(made, Object.getOwnPropertyDescriptors(plain)) as OperationContract;
  });
}

/** Returns the methods of every path that a request for this one may be taken for. */
function methodsAt(raws: readonly RawOperation[], path: string): string[] {
  const segments = path.split('/');
  const covers = (template: string) => {
    const others = template.split('/');
    return (
      others.length === segments.length && others.every((each, index) => each === segments[index] || each.includes('{'))
    );
  };
  return [...new Set(raws.filter((each) => covers(each.path)).map(({ method }) => method))];
}

/** What is worked out when an operation is first asked for. */
type LazyMembers = Pick<OperationContract, 'parameters' | 'body' | 'idempotency' | 'answers'>;

/** The order in which methods are named in Allow; the first of them gives the 405. */
function rankOf(method: string): number {
  const index = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].indexOf(method);
  return index < 0 ? 9 : index;
}

function namesOf(raws: readonly RawOperation[]): (raw: RawOperation) => string {
  // One path item for each operation, for a path may have methods that have no fixed name.
  const paths = Object.fromEntries(
    raws.map(({ template, method, operation }) => {
      const operationId = textOf(operation['operationId']) || `${method.toLowerCase()} ${template}`;
      return [`${method} ${template}`, { get: { operationId, responses: {} } }];
    }),
  );
  const nameOf = nameOperations(paths);
  return ({ method, template }) => nameOf(`${method} ${template}`, 'get');
}

/** A header parameter of this name says that requests may be repeated (draft-ietf-httpapi-idempotency-key-header). */
function idempotencyOf(parameters: OperationContract['parameters']): OperationContract['idempotency'] {
  const found = parameters.find(({ name, in: place }) => place === 'header' && /^(x-)?idempotency-key$/i.test(name));
  return found ? { header: found.name, replayed: 'Idempotency-Replayed', ttl: 86_400, scope: ['key'] } : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
