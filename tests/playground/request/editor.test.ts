import { expect, test } from 'vitest';
import { API_IDS } from '../../../openapi/catalog.ts';
import type { JsonSchema } from '../../../openapi/contract.ts';
import type { Validate } from '../../../openapi/validate.ts';
import { problemsIn } from '../../../src/playground/request/editor/problems.ts';
import { placeAt, rangesOf } from '../../../src/playground/request/editor/scan.ts';
import { suggestionsAt } from '../../../src/playground/request/editor/suggest.ts';
import { contractOf } from '../view.ts';

const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['text', 'kind'],
  properties: {
    text: { type: 'string', description: 'What to read.' },
    kind: { type: 'string', enum: ['short', 'long'], default: 'short' },
    fast: { type: 'boolean' },
    items: { type: 'array', items: { anyOf: [{ type: 'object', properties: { size: { type: 'integer' } } }] } },
  },
};

/** The place is where the bar stands. */
function place(marked: string) {
  return placeAt(marked.replace('|', ''), marked.indexOf('|'));
}

test.each([
  ['{|}', { kind: 'name', path: [], names: [] }],
  ['{"te|', { kind: 'name', path: [], names: [], from: 1, to: 4 }],
  ['{"a": 1, "b|": 2, "c": {"d": 1}}', { kind: 'name', path: [], names: ['a', 'c'] }],
  ['{"a": |', { kind: 'value', path: ['a'] }],
  ['{"a": "x|"}', { kind: 'value', path: ['a'], from: 6, to: 9 }],
  ['{"a": tr|', { kind: 'value', path: ['a'], from: 6, to: 8 }],
  ['{"a": [1, {"b": |', { kind: 'value', path: ['a', '1', 'b'] }],
  ['{"a": {"b": 1}, |', { kind: 'name', path: [], names: ['a'] }],
  ['[[], [|', { kind: 'value', path: ['1', '0'] }],
])('returns what can stand in %s', (marked, expected) => {
  expect(place(marked)).toMatchObject(expected);
});

test.each(['{"a"|', '{"a" |', '{"a": 1 |', '{"a": "x"|', '[1] |'])(
  'returns nothing that could stand in %s',
  (marked) => {
    expect(place(marked)).toBeNull();
  },
);

test('returns where each member stands', () => {
  const text = '{"a": [1, {"b/c": "x"}], "d": null}';

  const ranges = rangesOf(text);

  const found = Object.fromEntries([...ranges].map(([pointer, { from, to }]) => [pointer, text.slice(from, to)]));
  expect(found).toEqual({
    '': text,
    '/a': '[1, {"b/c": "x"}]',
    '/a/0': '1',
    '/a/1': '{"b/c": "x"}',
    '/a/1/b~1c': '"x"',
    '/d': 'null',
  });
  expect(ranges.get('/d')?.name).toEqual({ from: 25, to: 28 });
});

test('returns the missing names, those required first, and all of these at once', () => {
  const at = place('{|}');
  const suggestions = at ? suggestionsAt(SCHEMA, at) : [];

  expect(suggestions.map(({ shown }) => shown)).toEqual(['all required fields', 'text', 'kind', 'fast', 'items']);
  expect(suggestions[0]?.insert).toBe('"text": "#{1:}",\n"kind": #{2:"short"}');
  expect(suggestions[1]).toMatchObject({ detail: 'string, required', info: 'What to read.' });
});

test.each([
  ['{"kind": |', ['"short"', '"long"']],
  ['{"fast": |', ['true', 'false']],
  ['{"items": [{|', ['size']],
  ['{"unknown": |', []],
])('returns what the schema allows in %s', (marked, expected) => {
  const at = place(marked);

  expect(at && suggestionsAt(SCHEMA, at).map(({ shown }) => shown)).toEqual(expected);
});

test('returns problems in the words of the mock, each at its place', () => {
  const text = '{"kind": "none", "extra": 1}';
  const check: Validate = () => {
    check.errors = [
      { keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: 'text' } },
      { keyword: 'enum', instancePath: '/kind', schemaPath: '', params: { allowedValues: ['short', 'long'] } },
      { keyword: 'additionalProperties', instancePath: '', schemaPath: '', params: { additionalProperty: 'extra' } },
    ];
    return false;
  };

  const problems = problemsIn(text, SCHEMA, check);

  expect(problems.map(({ from, to, message }) => [text.slice(from, to), message])).toEqual([
    ['{', 'text is missing.'],
    ['"none"', 'kind must be one of short, long.'],
    ['"extra"', 'extra is not known here.'],
  ]);
});

const bodies = API_IDS.flatMap((id) =>
  contractOf(id).operations.flatMap(({ id: operation, body }) =>
    body?.mediaType === 'application/json' ? [{ api: id, operation, body }] : [],
  ),
);

test.each(bodies)('returns no problem with the example of $api $operation', async ({ api, operation, body }) => {
  const validators = (await import(`../../../openapi/generated/${api}.validators.js`)) as Record<string, Validate>;
  const check = validators[`${operation}_body_all`];

  expect(check && problemsIn(JSON.stringify(body.example), body.schema, check)).toEqual([]);
});
