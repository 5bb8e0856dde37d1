import { expect, test } from 'vitest';
import { allContracts, contractOf } from '../../src/contract/contract.ts';
import { errorCodes } from '../../src/contract/error.ts';
import { errorIndex } from '../../src/contract/error-index.ts';
import { fixOf } from '../../src/contract/fix.ts';
import { findErrors } from '../../src/search/find-errors.ts';
import { searchTerm } from '../../src/search/paste.ts';
import { CASES, createTestSandbox, replay } from '../support/sandbox.ts';

const INDEX = errorIndex(allContracts());
const ERRORS = allContracts().flatMap((api) => {
  const index = errorIndex([api]);
  return errorCodes(api).flatMap(({ code, status, cases }) =>
    cases.map(({ answer }) => ({ title: `${api.id} ${status} ${answer.name}`, api, index, code, status, answer })),
  );
});

test.each(ERRORS)('finds $title given its code', ({ index, code }) => {
  const hits = findErrors(index, code.toUpperCase());

  expect(hits.length).toBeGreaterThan(0);
  expect(new Set(hits.map(({ name }) => name.toLowerCase()))).toEqual(new Set([code.toLowerCase()]));
});

test.each(ERRORS)('finds $title first given its whole answer', ({ api, index, code, status, answer }) => {
  const [first] = findErrors(index, `HTTP/1.1 ${status} Whatever ${JSON.stringify(answer.value)}`);

  expect(first).toMatchObject({ name: code, status });
  expect(first?.href).toContain(`/${api.id}/errors/`);
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
  ['rate_limit_error', /-429-/],
  ['https://docs.nova.dweet.com/embed-api/errors#rate-limited', /nova-embed\/errors\/\w+\/#\w+-429-/],
  ['WWW-Authenticate: Bearer error="invalid_token"', /-401-/],
  ['WWW-Authenticate', /-401-/],
  ['Allow: GET, POST', /-405-/],
  ['X-Mock-Reason: authenticate/expired', /novapulse\/errors\/\w+\/#\w+-401-expired_api_key$/],
  ['X-Tenant-Id', /nova-embed\/reference\/#tag\//],
  ['Idempotent-Replayed: true', /nova-embed\/reference\/#tag\//],
  [
    'Error: 429 Rate limit reached: 3 requests per minute. Try again in 41 seconds.',
    /novastack\/errors\/\w+\/#\w+-429-/,
  ],
  ['AuthenticationError: 401 Invalid API key provided', /novastack\/errors\/\w+\/#\w+-401-/],
  ["Error code: 429 - {'error': {'type': 'rate_limit_error'}}", /-429-/],
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

test('tells APIs with the same code apart by the fields around it', () => {
  const code = 'insufficient_permissions';
  const own = findErrors(INDEX, JSON.stringify({ error: { code, message: 'No.', status: 403 } }));
  const other = findErrors(INDEX, JSON.stringify({ error: { message: 'No.', type: 'x', param: null, code } }));

  expect(own[0]?.api).toBe(contractOf('novapulse').name);
  expect(other[0]?.api).toBe(contractOf('novastack').name);
});

test.each([
  ['401', allContracts().map(({ name }) => name)],
  ['HTTP/2 403', allContracts().map(({ name }) => name)],
  ['rate_limit_error', ['novastack', 'lumyx'].map((id) => contractOf(id).name)],
  ['WWW-Authenticate: Bearer error="invalid_token"', allContracts().map(({ name }) => name)],
  ['WWW-Authenticate: Bearer realm="NovaPulse", error="invalid_token"', [contractOf('novapulse').name]],
])('has a place of every API given %s', (text, apis) => {
  const hits = findErrors(INDEX, text);

  expect(new Set(hits.map(({ api }) => api))).toEqual(new Set(apis));
  expect(hits.length).toBeLessThanOrEqual(8);
});

test('tells a status line from a message with the same words', () => {
  const hits = findErrors(INDEX, 'HTTP/1.1 500 Internal Server Error');

  expect(new Set(hits.map(({ api }) => api)).size).toBe(allContracts().length);
});

test.each(CASES.filter(({ natural, status }) => natural && status === 401))(
  'finds $id first given what curl prints for it',
  async (refused) => {
    const answer = await replay(createTestSandbox().target, refused);
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`);

    const [first] = findErrors(INDEX, `HTTP/1.1 401 Unauthorized ${headers.join(' ')} ${await answer.text()}`);

    expect(first).toMatchObject({ api: contractOf(refused.api).name, status: 401, name: refused.code });
    expect(first?.href.split('-401-')[1]).toBe(refused.id.split('/').at(-1));
  },
);

test.each([
  '',
  'pagination',
  'Authorization: none',
  'allow',
  'how do I rotate a key?',
  'Note: keys',
  '12345',
  'https://example.com/a-b',
])('finds nothing given %o', (text) => {
  expect(findErrors(INDEX, text)).toEqual([]);
});

test.each([
  ['{"error":{"code":"expired_api_key","status":401}}', 'expired_api_key'],
  ['X-RateLimit-Reset: 1640995200', 'x-ratelimit-reset'],
  ['HTTP/1.1 429 Too Many Requests', '429'],
  ['INVALID_API_KEY', 'INVALID_API_KEY'],
  ['how do I rotate a key', 'how do I rotate a key'],
])('has the full-text search look given %s', (text, term) => {
  expect(searchTerm(text)).toBe(term);
});

test.each(ERRORS)('says what $title means and what to do first', ({ api, code, status, answer }) => {
  const [first] = findErrors(errorIndex([api]), `HTTP/1.1 ${status} Whatever ${JSON.stringify(answer.value)}`);
  const fixes = errorCodes(api)
    .filter((each) => each.code === code)
    .flatMap(({ cases }) => cases.map((each) => fixOf(api.id, each.answer)));

  expect(fixes.map((fix) => ({ meaning: fix?.meaning, step: fix?.steps[0] }))).toContainEqual(first?.fix);
});
