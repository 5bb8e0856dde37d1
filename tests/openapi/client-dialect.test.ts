import { expect, test } from 'vitest';
import { isReadByClient } from '../../openapi/client-dialect.ts';
import type { ApiContract } from '../../openapi/contract.ts';

type Header = ApiContract['limitHeaders'][number];

test.each<[string, string, string, Header['value'], boolean]>([
  ['one quota', '/error/code', 'X-RateLimit-Remaining', 'remaining', true],
  ['a quota with a name', '/code', 'x-ratelimit-reset-tokens', 'reset-duration', true],
  ['headers of another name', '/code', 'Quota-Left', 'remaining', false],
  ['a wait alone', '/code', 'Retry-After', 'retry-after', false],
  ['a code elsewhere', '/problem/kind', 'X-RateLimit-Limit', 'limit', false],
])('isReadByClient given %s, a code at %s and %s', (_what, code, name, value, expected) => {
  const limitHeaders: Header[] = [{ name, value, policy: 'tightest', meaning: 'For a test.' }];

  expect(isReadByClient({ limitHeaders, envelope: { code, message: '/message' } })).toBe(expected);
});
