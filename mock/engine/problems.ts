import type { JsonSchema } from '../../openapi/contract.ts';
import type { ValidationError } from '../../openapi/validate.ts';
import { Refusal } from './errors.ts';

/** Returns the refusal for a broken schema: which case, which field, and what is wrong with it. */
export function refuseInvalid(
  error: ValidationError,
  values: Record<string, unknown>,
  errors: Record<string, string>,
  schema: JsonSchema,
): Refusal {
  if (error.keyword === 'required') {
    const field = [...pointerParts(error.instancePath), String(error.params['missingProperty'])].join('.');
    return new Refusal('validate/missing-field', `The required field ${field} is not there.`, {
      otherwise: ['validate/value'],
      values: { field, problem: 'is missing' },
    });
  }
  const extra = error.params['additionalProperty'];
  const field = [...pointerParts(error.instancePath), ...(typeof extra === 'string' ? [extra] : [])].join('.');
  const problem = describeProblem(error, memberSchema(schema, error.instancePath));
  const answer = errors[error.instancePath];
  const value = values[field];
  return new Refusal('validate/value', `The field ${field || 'body'} ${problem}.`, {
    ...(answer && { answer }),
    otherwise: ['validate/missing-field'],
    values: {
      field: field || 'body',
      problem,
      value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
    },
  });
}

/** Returns what is wrong with a value, as the end of a sentence that begins with its name. */
function describeProblem({ keyword, params }: ValidationError, schema: JsonSchema | undefined): string {
  switch (keyword) {
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'const':
      return `must be ${String(params['allowedValue'])}`;
    case 'minimum':
      return `must be at least ${String(params['limit'])}`;
    case 'maximum':
      return `must be at most ${String(params['limit'])}`;
    case 'minLength':
      return `must have at least ${String(params['limit'])} characters`;
    case 'maxLength':
      return `must have at most ${String(params['limit'])} characters`;
    case 'minItems':
      return `must have at least ${String(params['limit'])} entries`;
    case 'maxItems':
      return `must have at most ${String(params['limit'])} entries`;
    case 'type':
      return `must be ${typeNames(params['type'])}`;
    case 'format':
      return `must be ${FORMAT_NAMES[String(params['format'])] ?? `of the format ${String(params['format'])}`}`;
    case 'additionalProperties':
      return 'is not known here';
    case 'pattern':
      return typeof schema?.['x-form'] === 'string'
        ? `must be ${schema['x-form']}`
        : `must match ${String(params['pattern'])}`;
    default:
      return 'has a value that is not allowed';
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const FORMAT_NAMES: Record<string, string> = {
  'date-time': 'a date and time such as 2025-04-15T14:32:00Z',
  'https-url': 'an address that begins with https://',
  'json-object': 'a JSON object, written as text',
};

function typeNames(type: unknown): string {
  return [type]
    .flat()
    .map((each) => TYPE_NAMES[String(each)] ?? String(each))
    .join(' or ');
}

function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function memberSchema(schema: JsonSchema, pointer: string): JsonSchema | undefined {
  return pointerParts(pointer).reduce<JsonSchema | undefined>(
    (current, part) => current?.properties?.[part] ?? current?.items,
    schema,
  );
}
