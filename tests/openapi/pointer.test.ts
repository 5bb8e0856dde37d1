import { expect, test } from 'vitest';
import type { JsonValue } from '../../openapi/contract.ts';
import { writePointer } from '../../openapi/pointer.ts';

test.each<[JsonValue, string, JsonValue]>([
  [{ errors: [{ code: 'a' }, { code: 'b' }] }, '/errors/1/code', { errors: [{ code: 'a' }, { code: 'new' }] }],
  [{ errors: [] }, '/errors/0/code', { errors: [{ code: 'new' }] }],
  [{ errors: [1] }, '/errors/-', { errors: [1, 'new'] }],
  [{ errors: [1] }, '/errors/7', { errors: [1] }],
  [{}, '/a/b', { a: { b: 'new' } }],
  [[[1, 2]], '/0/1', [[1, 'new']]],
])('writes into %j at %s', (value, pointer, expected) => {
  expect(writePointer(value, pointer, 'new')).toEqual(expected);
});
