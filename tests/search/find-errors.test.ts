import { expect, test } from 'vitest';
import { allContracts, contractOf } from '../../src/spec/contract.ts';
import { errorCodes } from '../../src/spec/error.ts';
import { errorIndex } from '../../src/spec/error-index.ts';
import { findErrors } from '../../src/search/find-errors.ts';
import { searchTerm } from '../../src/search/paste.ts';

const INDEX = errorIndex(allContracts());
const ERRORS = allContracts().flatMap((api) =>
  errorCodes(api).flatMap(({ code, status, cases }) =>
    cases.map(({ answer }) => ({ title: `${api.id} ${status} ${answer.name}`, api, code, status, answer })),
  ),
);

test.each(ERRORS)('finds $title given its code', ({ api, code }) => {
  const hits = findErrors(errorIndex([api]), code.toUpperCase());

  expect(hits.length).toBeGreaterThan(0);
  expect(new Set(hits.map(({ name }) => name.toLowerCase()))).toEqual(new Set([code.toLowerCase()]));
});

test.each(ERRORS)('finds $title first given its whole answer', ({ api, code, status, answer }) => {
  const [first] = findErrors(errorIndex([api]), `HTTP/1.1 ${status} Whatever ${JSON.stringify(answer.value)}`);

  expect(first).toMatchObject({ name: code, status });
  expect(first?.href).toContain(`/${api.id}/errors/#`);
});

test.each([
  ['INVALID_API_KEY', /-401-invalid_api_key/i],
  ['{"error":{"code":"expired_api_key","message":"…', /-40[13]-expired_api_key/],
  ['{"error":{"code":"expired_api_key",…}}', /-40[13]-expired_api_key/],
  ['HTTP/1.1 429 Too Many Requests', /-429-/],
  ['< HTTP/2 403', /-403-/],
  ['429 Too Many Requests', /-429-/],
  ['X-RateLimit-Reset: 1640995200', /rate-limits\/#header-x-ratelimit-reset$/],
  ['x-ratelimit-reset', /rate-limits\/#header-x-ratelimit-reset$/],
  ['Rate limit exceeded. Retry after 17 seconds.', /-429-/],
])('leads from %s to where it is explained', (text, address) => {
  expect(findErrors(INDEX, text).map(({ href }) => href)).toContainEqual(expect.stringMatching(address));
});

test('tells APIs with the same code apart by the status and the headers beside it', () => {
  const [first] = findErrors(INDEX, 'HTTP/1.1 401 Unauthorized {"error":{"code":"expired_api_key"}}');
  const limited = findErrors(
    INDEX,
    'HTTP/1.1 429 X-RateLimit-Limit-Minute: 60 {"error":{"code":"rate_limit_exceeded"}}',
  );

  expect(first?.api).toBe(contractOf('novapulse').name);
  expect(limited[0]?.api).toBe(contractOf('lumyx').name);
});

test.each(['', 'pagination', 'how do I rotate a key?', 'Note: keys', '12345', 'https://example.com/a-b'])(
  'finds nothing given %o',
  (text) => {
    expect(findErrors(INDEX, text)).toEqual([]);
  },
);

test.each([
  ['{"error":{"code":"expired_api_key","status":401}}', 'expired_api_key'],
  ['X-RateLimit-Reset: 1640995200', 'x-ratelimit-reset'],
  ['HTTP/1.1 429 Too Many Requests', '429'],
  ['INVALID_API_KEY', 'INVALID_API_KEY'],
  ['how do I rotate a key', 'how do I rotate a key'],
])('has the full-text search look given %s', (text, term) => {
  expect(searchTerm(text)).toBe(term);
});
