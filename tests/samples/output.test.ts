import { expect, test } from 'vitest';
import { findDifference } from './output.ts';

const text = (shown: string, printed: string) => findDifference({ isJson: false, text: shown }, printed);
const json = (shown: unknown, printed: unknown) =>
  findDifference({ isJson: true, text: JSON.stringify(shown) }, JSON.stringify(printed));

test.each([
  ['the same', '200\nok', '200\nok\n'],
  ['spaces at the ends of lines', '200', '200  \r\n\n'],
  ['a wildcard in a line', 'id: job_…, …', 'id: job_1f, queued'],
  ['a wildcard for nothing', 'id:…', 'id: '],
  ['characters that mean something in patterns', 'a.b (…) [c]', 'a.b (1+1) [c]'],
  ['a wildcard for lines', 'HTTP/1.1 200 OK\n…\n{}', 'HTTP/1.1 200 OK\nDate: today\n\n{}'],
  ['a wildcard for no lines', 'one\n…\ntwo', 'one\ntwo'],
])('returns no difference given %s', (_, shown, printed) => {
  expect(text(shown, printed)).toBeNull();
});

test.each([
  ['another line', '200\nok', '201\nok', '− 200\n+ 201\n  ok'],
  ['a line too many', '200', '200\nok', '  200\n+ ok'],
  ['a line that is missing', '200\nok', 'ok', '− 200\n  ok'],
  ['nothing printed', '200', '', '− 200'],
  ['a wildcard that would have to cross lines', 'a…b', 'a\nb', '− a…b\n+ a\n+ b'],
  ['something else than the pattern says', 'a.b', 'axb', '− a.b\n+ axb'],
])('returns the lines that differ given %s', (_, shown, printed, difference) => {
  expect(text(shown, printed)).toBe(difference);
});

test.each([
  ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['a wildcard for any value', { a: '…', b: '…' }, { a: null, b: [1] }],
  ['a wildcard in a string', { id: 'key_…' }, { id: 'key_12' }],
  ['a wildcard for the rest of a list', { data: [{ id: 1 }, '…'] }, { data: [{ id: 1 }, { id: 2 }, { id: 3 }] }],
  ['a wildcard for no rest', [1, '…'], [1]],
])('returns no difference between JSON given %s', (_, shown, printed) => {
  expect(json(shown, printed)).toBeNull();
});

test.each([
  ['another value', { a: 1, b: '…' }, { b: 3, a: 2 }, '  {\n    "b": 3,\n−   "a": 1\n+   "a": 2\n  }'],
  ['a member too many', {}, { a: 1 }, '− {}\n+ {\n+   "a": 1\n+ }'],
  ['a member that is missing', { a: '…' }, {}, '− {\n−   "a": "…"\n− }\n+ {}'],
  ['another value before the rest of a list', [1, '…'], [2, 3], '  [\n−   1,\n+   2,\n    3\n  ]'],
  ['a list in place of an object', { 0: 1 }, [1], '− {\n−   "0": 1\n− }\n+ [\n+   1\n+ ]'],
])('returns the lines of JSON that differ given %s', (_, shown, printed, difference) => {
  expect(json(shown, printed)).toBe(difference);
});

test('returns what was printed given something that is not JSON', () => {
  expect(findDifference({ isJson: true, text: '{}' }, 'oops')).toContain('+ oops');
});

test('returns a difference given JSON that the program has formatted by itself', () => {
  expect(findDifference({ isJson: true, text: '{ "a": 1 }' }, '{"a":1}')).toBeNull();
  expect(findDifference({ isJson: true, text: '{ "a": 1 }' }, '{\n  "a": 1\n}')).toContain('show it as text');
});
