import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../mock/engine/errors.ts';
import { refuseInvalid } from '../../../mock/engine/answer/problems.ts';
import type { BodyContract, JsonSchema } from '../../../openapi/contract.ts';
import { addFormats } from '../../../openapi/generate/formats.ts';
import type { ValidationError } from '../../../openapi/validate.ts';

describe('refuseInvalid', () => {
  test.each<[why: string, schema: JsonSchema, value: unknown]>([
    ['must be one of a, b', { enum: ['a', 'b'] }, 'c'],
    ['must be yes', { const: 'yes' }, 'no'],
    ['must be at least 1', { minimum: 1 }, 0],
    ['must be at most 9', { maximum: 9 }, 10],
    ['must have at least 2 characters', { minLength: 2 }, 'x'],
    ['must have at most 2 characters', { maxLength: 2 }, 'xxx'],
    ['must have at least 1 entries', { type: 'array', minItems: 1 }, []],
    ['must have at most 1 entries', { type: 'array', maxItems: 1 }, [1, 2]],
    ['must be a whole number', { type: 'integer' }, 1.5],
    ['must be text or null', { type: ['string', 'null'] }, 1],
    ['must be a date and time such as 2025-04-15T14:32:00Z', { type: 'string', format: 'date-time' }, 'today'],
    ['must be an address that begins with https://', { type: 'string', format: 'https-url' }, 'http://x'],
    ['must be a JSON object, written as text', { type: 'string', format: 'json-object' }, '[]'],
    ['must match ^a$', { pattern: '^a$' }, 'b'],
    ['must be the letter a', { pattern: '^a$', 'x-form': 'the letter a' }, 'b'],
    ['has a value that is not allowed', { not: {} }, 'b'],
  ])('says that a field %s', (why, schema, value) => {
    const refusal = refuse({ properties: { field: schema } }, { field: value });

    expect(refusal.reason).toBe('validate/value');
    expect(refusal.why).toBe(`The field field ${why}.`);
    expect(refusal.details.values).toMatchObject({ field: 'field', problem: why });
  });

  test('names a required field that is not there, and where it belongs', () => {
    const refusal = refuse({ properties: { a: { type: 'object', required: ['b'] } } }, { a: {} });

    expect(refusal.reason).toBe('validate/missing-field');
    expect(refusal.details.values).toMatchObject({ field: 'a.b' });
  });

  test('names a field that nobody knows', () => {
    const refusal = refuse({ properties: {}, additionalProperties: false }, { extra: 1 });

    expect(refusal.why).toBe('The field extra is not known here.');
  });

  test('speaks of the body where the whole of it is wrong', () => {
    expect(refuse({ type: 'object' }, []).why).toBe('The field body must be an object.');
  });

  test('names a field by its path, whatever characters its name has', () => {
    const schema = { properties: { 'a/b~c': { type: 'object', properties: { d: { type: 'string' } } } } };

    expect(refuse(schema, { 'a/b~c': { d: 1 } }).details.values).toMatchObject({ field: 'a/b~c.d' });
  });

  test('lists everything that is wrong, and goes by the first', () => {
    const schema = { required: ['a'], properties: { b: { type: 'integer' } } };

    const { reason, details } = refuse(schema, { b: 'x' });

    expect(reason).toBe('validate/missing-field');
    expect(details.details).toEqual([
      { field: 'a', code: 'REQUIRED', message: 'is missing' },
      { field: 'b', code: 'INVALID_TYPE', message: 'must be a whole number' },
    ]);
  });

  test('chooses the answer that a schema has of its own', () => {
    const refusal = refuse({ properties: { lang: { enum: ['en'] } } }, { lang: 'xx' }, { '/lang': 'invalid_language' });

    expect(refusal.details).toMatchObject({ answer: 'invalid_language', values: { value: 'xx' } });
  });

  test.each([
    ['xxx', 'too_long'],
    [1, undefined],
  ])('chooses for %j the answer of the keyword that is broken, where there is one', (value, answer) => {
    const schema = { properties: { text: { type: 'string', maxLength: 2 } } };

    const refusal = refuse(schema, { text: value }, { '/text': { maxLength: 'too_long' } });

    expect(refusal.details.answer).toBe(answer);
  });
});

function refuse(schema: JsonSchema, value: unknown, caseNames: BodyContract['errors'] = {}): Refusal {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) throw new Error('The value is valid.');
  const [first, ...others] = (validate.errors ?? []) as ValidationError[];
  if (!first) throw new Error('There is no error.');
  return refuseInvalid([first, ...others], value as Record<string, unknown>, schema, caseNames);
}
