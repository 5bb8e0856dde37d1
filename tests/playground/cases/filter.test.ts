import { expect, test } from 'vitest';
import { filterCases } from '../../../src/playground/cases/filter.ts';

const CASES = [
  { name: 'jobs', status: 200, summary: 'The jobs of this account' },
  { name: 'expired_api_key', status: 401, summary: 'The key has expired' },
  { name: 'invalid_api_key', status: 401, summary: 'The key is malformed' },
];

test.each([
  ['', ['jobs', 'expired_api_key', 'invalid_api_key']],
  ['401', ['expired_api_key', 'invalid_api_key']],
  ['401 EXPIRED', ['expired_api_key']],
  ['account', ['jobs']],
  ['  key   malformed ', ['invalid_api_key']],
  ['500', []],
])('returns the cases that hold every word given %j', (words, names) => {
  expect(filterCases(CASES, words).map(({ name }) => name)).toEqual(names);
});
