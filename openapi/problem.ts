import type { JsonSchema } from './contract.ts';
import { pointerParts } from './pointer.ts';
import type { ValidationError } from './validate.ts';

/** Returns which field an error is about, and what is wrong as the end of a sentence that begins with its name. */
export function describeProblem({ keyword, instancePath, params }: ValidationError, schema: JsonSchema): FieldProblem {
  const extra = params['missingProperty'] ?? params['additionalProperty'];
  const path = [...pointerParts(instancePath), ...(typeof extra === 'string' ? [extra] : [])];
  const words = WORDS[keyword] ?? OTHERWISE;
  return {
    field: path.join('.') || 'body',
    code: words.code,
    message: words.say(params, memberSchema(schema, instancePath)),
  };
}

const limitOf = (params: Params) => String(params['limit']);

const OTHERWISE: Words = { code: 'INVALID_VALUE', say: () => 'has a value that is not allowed' };

/** What a broken keyword (JSON Schema 2020-12) is called, by its name. */
const WORDS: Record<string, Words> = {
  required: { code: 'REQUIRED', say: () => 'is missing' },
  additionalProperties: { code: 'UNKNOWN_FIELD', say: () => 'is not known here' },
  type: { code: 'INVALID_TYPE', say: ({ type }) => `must be ${typeNames(type)}` },
  enum: {
    code: 'INVALID_VALUE',
    say: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  },
  const: { code: 'INVALID_VALUE', say: ({ allowedValue }) => `must be ${String(allowedValue)}` },
  minimum: { code: 'OUT_OF_RANGE', say: (params) => `must be at least ${limitOf(params)}` },
  maximum: { code: 'OUT_OF_RANGE', say: (params) => `must be at most ${limitOf(params)}` },
  minLength: { code: 'TOO_SHORT', say: (params) => `must have at least ${limitOf(params)} characters` },
  maxLength: { code: 'TOO_LONG', say: (params) => `must have at most ${limitOf(params)} characters` },
  minItems: { code: 'TOO_SHORT', say: (params) => `must have at least ${limitOf(params)} entries` },
  maxItems: { code: 'TOO_LONG', say: (params) => `must have at most ${limitOf(params)} entries` },
  minProperties: { code: 'TOO_SHORT', say: (params) => `must have at least ${limitOf(params)} members` },
  format: {
    code: 'INVALID_FORMAT',
    say: ({ format }) => `must be ${FORMATS[String(format)] ?? `of the format ${String(format)}`}`,
  },
  pattern: {
    code: 'INVALID_FORMAT',
    say: ({ pattern }, schema) =>
      typeof schema?.['x-form'] === 'string' ? `must be ${schema['x-form']}` : `must match ${String(pattern)}`,
  },
};

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  'date-time': 'a date and time such as 2025-04-15T14:32:00Z',
  'https-url': 'an address that begins with https://',
  'json-object': 'a JSON object, written as text',
};

function typeNames(type: unknown): string {
  return [type]
    .flat()
    .map((each) => TYPES[String(each)] ?? String(each))
    .join(' or ');
}

function memberSchema(schema: JsonSchema, pointer: string): JsonSchema | undefined {
  return pointerParts(pointer).reduce<JsonSchema | undefined>(
    (current, part) => current?.properties?.[part] ?? current?.items,
    schema,
  );
}

type Params = ValidationError['params'];

interface Words {
  code: string;
  say: (params: Params, schema: JsonSchema | undefined) => string;
}

/** A broken keyword in words: the mock's errors and the playground's editor say the same. */
export interface FieldProblem {
  /** Its path, such as `items.0.name`. */
  field: string;
  code: string;
  /** The end of a sentence that begins with the field. */
  message: string;
}
