import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createResolver } from '../../openapi/derive/references.ts';
import { fittingSample } from '../../openapi/derive/sample.ts';
import { validatorOf } from '../../openapi/derive/schema/checker.ts';
import { createPatterns } from '../../openapi/derive/schema/patterns.ts';
import type { RawSchema, Schemas } from '../../openapi/derive/schema/run.ts';
import { createRandom, pick } from '../support/random.ts';

const schemasOf = (document: RawSchema, dialect: Schemas['dialect'] = '2020-12'): Schemas => ({
  dialect,
  patterns: createPatterns(),
  overlaps: false,
  resolve: createResolver(document),
});

describe('validatorOf', () => {
  test('says of random schemas and values what Ajv says', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
    const random = createRandom(7);
    const seen = { valid: 0, invalid: 0 };
    for (let n = 0; n < 800; n++) {
      const schema = randomSchema(random, 3);
      const value = randomValue(random, 3);
      const expected = said(() => ajv.validate(schema, value));
      // Ajv cannot run some of them.
      if (expected === undefined) continue;
      const actual = validatorOf(schemasOf(schema), schema, { direction: 'request' })(structuredClone(value));
      expect(actual, `${JSON.stringify(schema)} of ${JSON.stringify(value)}`).toBe(expected);
      seen[expected ? 'valid' : 'invalid'] += 1;
    }
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(100);
  });

  test.each([
    ['nullable', { type: 'string', nullable: true }, null, true],
    ['exclusive bounds as flags', { type: 'number', minimum: 1, exclusiveMinimum: true }, 1, false],
    ['members beside a reference', { $ref: '#/components/a', maxLength: 1 }, 'abc', true],
  ])('reads %s of OpenAPI 3.0', (_what, schema, value, fits) => {
    const schemas = schemasOf({ components: { a: { type: 'string' } } }, '3.0');
    expect(validatorOf(schemas, schema, { direction: 'request' })(value)).toBe(fits);
  });

  test.each([
    ['unevaluatedProperties', { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, { a: 1 }, { b: 1 }],
    ['unevaluatedItems', { prefixItems: [{}], unevaluatedItems: false }, [1], [1, 2]],
    ['contains', { contains: { type: 'integer' }, minContains: 2 }, [1, 'a', 2], [1, 'a']],
  ])('knows %s', (_keyword, schema, good, bad) => {
    const validate = validatorOf(schemasOf(schema), schema, { direction: 'request' });
    expect([validate(good), validate(bad)]).toEqual([true, false]);
  });

  test('asks of a request nothing that is only read', () => {
    const schema = { required: ['id'], properties: { id: { type: 'integer', readOnly: true } } };
    expect(validatorOf(schemasOf({}), schema, { direction: 'request' })({})).toBe(true);
    expect(validatorOf(schemasOf({}), schema, { direction: 'response' })({})).toBe(false);
  });

  test('ends for schemas that refer to themselves, and for patterns that backtrack', () => {
    const loop = { $defs: { a: { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }] } }, $ref: '#/$defs/a' };
    expect(validatorOf(schemasOf(loop), loop, { direction: 'request' })('x')).toBe(false);
    const slow = { pattern: '^(a+)+$' };
    expect(validatorOf(schemasOf(slow), slow, { direction: 'request' })(`${'a'.repeat(50_000)}!`)).toBe(false);
  });
});

test('sampleOf ends a tree whose nodes must list their children with an empty list', () => {
  const node = { type: 'object', required: ['children'], properties: { children: {} as RawSchema } };
  node.properties.children = { type: 'array', items: { anyOf: [{ $ref: '#/$defs/node' }, { $ref: '#/$defs/other' }] } };
  const schemas = schemasOf({ $defs: { node, other: { allOf: [{ $ref: '#/$defs/node' }] } } });
  const value = fittingSample(schemas, { $ref: '#/$defs/node' }, { direction: 'response' });
  expect(validatorOf(schemas, node, { direction: 'response' })(value), JSON.stringify(value)).toBe(true);
});

test.each([
  'rdme_\\w+',
  '^[A-Z]{3}\\d+$',
  '^\\d{3}-\\d{2}$',
  '^(?:#[0-9a-f]{3}|#[0-9a-f]{6})$',
  '\\/images\\/([a-f\\d]{24})',
  '^[^a]+$',
])('sampleOf returns a text that matches %s', (pattern) => {
  const text = fittingSample(schemasOf({}), { type: 'string', pattern }, { direction: 'response' });
  expect(text).toMatch(new RegExp(pattern));
});

/** Returns what a function does, or undefined where it throws. */
function said(run: () => boolean): boolean | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function randomSchema(random: () => number, depth: number): RawSchema {
  const inner = () => randomSchema(random, depth - 1);
  const schema: RawSchema = {};
  const parts: (() => void)[] = [
    () =>
      void (schema['type'] = pick(random, [
        'string',
        'integer',
        'number',
        'boolean',
        'array',
        'object',
        'null',
        ['string', 'null'],
      ])),
    () => void (schema['enum'] = [randomValue(random, 1), randomValue(random, 1)]),
    () => void (schema['const'] = randomValue(random, 1)),
    () => void (schema['minimum'] = pick(random, [0, 1, 2])),
    () => void (schema['exclusiveMaximum'] = pick(random, [1, 2, 3])),
    () => void (schema['multipleOf'] = pick(random, [1, 2, 0.5])),
    () => void (schema['minLength'] = pick(random, [0, 1, 2])),
    () => void (schema['pattern'] = pick(random, ['^a', 'b$', '[0-9]'])),
    () => void (schema['required'] = [pick(random, NAMES)]),
    () => void (schema['minItems'] = pick(random, [0, 1, 2])),
    () => void (schema['uniqueItems'] = true),
    () => void (schema['maxProperties'] = pick(random, [0, 1, 2])),
    () => void (schema['dependentRequired'] = { a: ['b'] }),
    () => void (schema['propertyNames'] = { maxLength: 1 }),
  ];
  const nested: (() => void)[] = [
    () => void (schema['properties'] = { a: inner(), b: inner() }),
    () => void (schema['additionalProperties'] = pick(random, [false, inner()])),
    () => void (schema['patternProperties'] = { '^a': inner() }),
    () => void (schema['items'] = inner()),
    () => void (schema['prefixItems'] = [inner()]),
    () => void (schema['allOf'] = [inner(), inner()]),
    () => void (schema['anyOf'] = [inner(), inner()]),
    () => void (schema['oneOf'] = [inner(), inner()]),
    () => void (schema['not'] = inner()),
    () => Object.assign(schema, Object.fromEntries(['if', 'then', 'else'].map((name) => [name, inner()]))),
  ];
  const choices = depth > 0 ? [...parts, ...nested, ...nested] : parts;
  for (let n = 0; n < 1 + Math.floor(random() * 2); n++) pick(random, choices)();
  return schema;
}

const NAMES = ['a', 'b', 'ab'];

function randomValue(random: () => number, depth: number): unknown {
  const scalars = [null, true, 0, 1, 2, 2.5, '', 'a', 'ab', '1'];
  const kind = random();
  if (depth === 0 || kind < 0.4) return pick(random, scalars);
  const count = Math.floor(random() * 3);
  if (kind < 0.65) return Array.from({ length: count }, () => randomValue(random, depth - 1));
  return Object.fromEntries(Array.from({ length: count }, () => [pick(random, NAMES), randomValue(random, depth - 1)]));
}
