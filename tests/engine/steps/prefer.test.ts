import { expect, test } from 'vitest';
import { readPreferences } from '../../../mock/engine/steps/prefer.ts';

test.each([
  [null, {}],
  ['', {}],
  ['code=429', { code: '429' }],
  ['example=expired_api_key.revoked', { example: 'expired_api_key.revoked' }],
  ['example="two words"', { example: 'two words' }],
  ['code=429, wait="2"', { code: '429', wait: 2 }],
  ['code=429; wait=0.5', { code: '429', wait: 0.5 }],
  ['Code = 429 ,EXAMPLE=a', { code: '429', example: 'a' }],
  ['respond-async, code=500', { code: '500' }],
  ['respond-async; foo=bar', {}],
  ['encode=429', {}],
  ['wait=0', {}],
  ['wait=-1', {}],
  ['wait=soon', {}],
  ['wait=61', { wait: 60 }],
  ['wait=Infinity', { wait: 60 }],
  ['code=', { code: '' }],
  ['code="', { code: '"' }],
  ['code=401, code=429', { code: '401' }],
  ['wait=soon, wait=2', {}],
  ['x-note="a, code=429"', {}],
  ['foo="x\\", code=500"', {}],
  ['foo="x", code="5\\00"', { code: '500' }],
  ['x-code=429', {}],
  ['fault=drop', { fault: 'drop' }],
  ['cut=3', { cut: 3 }],
  ['cut=-1', {}],
  ['cut=1e9', {}],
  ['code=503; times=2; of=3', { code: '503', share: { times: 2, of: 3 } }],
  ['code=503; of=3', { code: '503', share: { times: 1, of: 3 } }],
  ['code=503; of=0', { code: '503' }],
  ['code=503; times=2', { code: '503' }],
])('returns the preferences given %j', (header, preferences) => {
  expect(readPreferences(header)).toEqual(preferences);
});

test('takes no time given a long header that is none', () => {
  const start = performance.now();

  readPreferences(`${' '.repeat(8000)}${'code'.repeat(2000)}${',;'.repeat(4000)}`);

  expect(performance.now() - start).toBeLessThan(2000);
});
