import type { OperationContract } from '../../openapi/contract.ts';
import type { ParameterPlace } from '../../openapi/parameter-place.ts';
import type { Derived } from '../../openapi/derive/derive.ts';
import { lazy } from '../../openapi/derive/lazy.ts';
import { validatorOf } from '../../openapi/derive/schema/checker.ts';
import { isForm, isJson } from '../../openapi/body-text.ts';
import { needsCheck, type Validate } from '../../openapi/validate.ts';
import {
  assembleApi,
  groupByReason,
  keptAnswers,
  type Api,
  type CompiledBody,
  type CompiledOperation,
} from '../engine/define-api.ts';
import { keptForm } from './collection.ts';
import { createHandler } from './handler.ts';

/**
 * Returns an API that the pipeline can run, from a document that is not ours. Nothing of an operation is worked out before
 * it is called, and nothing is compiled: schemas are read as they stand.
 */
export function defineDerivedApi(derived: Derived): Api {
  const { contract } = derived;
  const byPath = Map.groupBy(contract.operations, ({ path }) => path);
  return assembleApi(contract, (operation) => compile(derived, byPath, operation), {
    seed: () => [],
    costs: {},
    // Whatever the document calls its collections, they keep things alike.
    formOf: () => keptForm,
    trustedCallersOnly: false,
  });
}

function compile(
  derived: Derived,
  byPath: ReadonlyMap<string, OperationContract[]>,
  operation: OperationContract,
): CompiledOperation {
  return lazy<CompiledOperation>({
    contract: () => operation,
    handler: () => createHandler(derived, byPath, operation),
    validators: () => ({
      path: parameterValidator(derived, operation, 'path'),
      query: parameterValidator(derived, operation, 'query'),
      header: parameterValidator(derived, operation, 'header'),
      cookie: parameterValidator(derived, operation, 'cookie'),
    }),
    bodies: () => bodiesOf(derived, operation),
    replies: () => repliesOf(derived, operation),
    answersByName: () => new Map(operation.answers.map((answer) => [answer.name, answer])),
    answersByReason: () => groupByReason(operation.answers),
  });
}

function parameterValidator(
  { schemas }: Derived,
  operation: OperationContract,
  place: ParameterPlace,
): Validate | null {
  const there = operation.parameters.filter((parameter) => parameter.in === place);
  if (!needsCheck(place, there)) return null;
  const nameOf = (name: string) => (place === 'header' ? name.toLowerCase() : name);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(there.map(({ name, schema }) => [nameOf(name), schema])),
    required: there.filter(({ required }) => required).map(({ name }) => nameOf(name)),
  };
  return validatorOf(schemas, schema, { direction: 'request', coerce: true });
}

function repliesOf({ schemas }: Derived, operation: OperationContract): Map<number, Validate> {
  const json = keptAnswers(operation).filter(({ mediaType }) => mediaType !== null && isJson(mediaType));
  const byStatus = Map.groupBy(json, ({ status }) => status);
  return new Map(
    [...byStatus].map(([status, answers]) => {
      const schema = { anyOf: answers.map((answer) => answer.schema ?? true) };
      return [status, validatorOf(schemas, schema, { direction: 'response' })];
    }),
  );
}

function bodiesOf({ schemas }: Derived, { body }: OperationContract): CompiledBody[] {
  if (!body) return [];
  return [body, ...(body.alternatives ?? [])].map(({ mediaType, schema }) => {
    const coerce = isForm(mediaType) || mediaType === 'multipart/form-data';
    return {
      mediaType,
      schema,
      check: validatorOf(schemas, schema, { direction: 'request', coerce }),
      list: validatorOf(schemas, schema, { direction: 'request', coerce, all: true }),
    };
  });
}
