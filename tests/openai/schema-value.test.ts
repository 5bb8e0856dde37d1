import { expect, test } from 'vitest';
import { valueFor } from '../../mock/openai/schema-value.ts';

const QUESTION = 'What is the weather in New York for 3 days, in celsius please?';

test.each([
  ['a name of the text given a string', { type: 'string' }, 'New York'],
  ['the entry that the text mentions given an enumeration', { enum: ['fahrenheit', 'celsius'] }, 'celsius'],
  ['the first entry given an enumeration that the text does not mention', { enum: ['kelvin', 'rankine'] }, 'kelvin'],
  ['a number of the text given an integer', { type: 'integer' }, 3],
  ['the nearest number in range given a range', { type: 'number', minimum: 5, maximum: 9 }, 5],
  ['the constant given one', { const: 7 }, 7],
  ['the default given one', { type: 'string', default: 'metric' }, 'metric'],
  ['the first type that is not null given several', { type: ['null', 'boolean'] }, true],
  ['the first branch given alternatives', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, 3],
  ['as many items as are needed given an array', { type: 'array', items: { type: 'integer' }, minItems: 2 }, [3, 3]],
  ['a value of its form given a format', { type: 'string', format: 'date' }, '2025-01-01'],
  ['an object given no type at all', {}, {}],
  ['null given something that is no schema', 'string', null],
])('returns %s', (_, schema, value) => {
  expect(valueFor(schema, QUESTION)).toEqual(value);
});

test('returns the required members of an object, or all where none is required', () => {
  const properties = { city: { type: 'string' }, days: { type: 'integer' } };

  expect(valueFor({ type: 'object', properties, required: ['city'] }, QUESTION)).toEqual({ city: 'New York' });
  expect(valueFor({ type: 'object', properties }, QUESTION)).toEqual({ city: 'New York', days: 3 });
});

test('follows references within the schema', () => {
  const schema = {
    $ref: '#/$defs/Place',
    $defs: { Place: { type: 'object', properties: { city: { type: 'string' } } } },
  };

  expect(valueFor(schema, QUESTION)).toEqual({ city: 'New York' });
});

test('comes to an end given a schema that contains itself many times over', () => {
  const names = Array.from({ length: 20 }, (_, index) => `branch${index}`);
  const schema = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { $ref: '#' }])) };

  expect(JSON.stringify(valueFor(schema, QUESTION)).length).toBeLessThan(200_000);
});

test('returns the name of the member given a text without names', () => {
  expect(valueFor({ properties: { city: { type: 'string' } } }, 'where is it warm')).toEqual({ city: 'city' });
});

test.each([
  ['lists in lists', nested(8, (items) => ({ type: 'array', minItems: 10, items }))],
  ['lists of a long default', { type: 'array', minItems: 10, items: { default: 'x'.repeat(10_000) } }],
  ['objects with long names', nested(8, (each) => ({ properties: { ['n'.repeat(5000)]: each, other: each } }))],
  [
    'lists of a long constant in lists',
    nested(7, (items) => ({ type: 'array', minItems: 10, items }), { const: 'y'.repeat(999) }),
  ],
])('returns a value of bounded length given %s', (_title, schema) => {
  expect(JSON.stringify(valueFor(schema, 'Any text.')).length).toBeLessThan(60_000);
});

function nested(levels: number, wrap: (inner: unknown) => unknown, innermost: unknown = { type: 'string' }): unknown {
  return Array.from({ length: levels }).reduce((inner) => wrap(inner), innermost);
}
