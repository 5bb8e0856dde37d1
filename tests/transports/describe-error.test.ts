import { expect, test } from 'vitest';
import { describeError } from '../../mock/transports/describe-error.ts';

const request = new Request('http://localhost/mock/x/v1/jobs?token=query-secret-1', {
  headers: {
    Authorization: 'Bearer header-secret-2',
    Cookie: 'a=1; session=cookie-secret-3',
    'X-App-Id': 'own-secret-4',
    'Content-Type': 'plain-text',
  },
});
const failed = { request, api: 'x', operation: 'listJobs' };

test('says which request failed, and where in the code', () => {
  const text = describeError(new Error('no such job'), failed);

  expect(text).toMatch(/^Failed to respond to GET \/mock\/x\/v1\/jobs \(x listJobs\): Error: no such job\n +at /);
});

test('says what the cause was', () => {
  const error = new Error('not stored', { cause: new TypeError('disk full') });

  expect(describeError(error, { ...failed, operation: null })).toMatch(/not stored[^]*caused by TypeError: disk full/);
});

test('leaves out whatever the credentials of the request say', () => {
  const error = new Error('bad: header-secret-2, cookie-secret-3, query-secret-1, own-secret-4, plain-text', {
    cause: new Error('Bearer header-secret-2'),
  });

  const text = describeError(error, failed);

  expect(text).not.toMatch(/secret-\d/);
  expect(text).toContain('plain-text');
});

test('leaves out user name and password of HTTP Basic', () => {
  const basic = new Request(request.url, { headers: { Authorization: `Basic ${btoa('user-secret:pass-secret')}` } });

  const text = describeError(new Error('no user-secret:pass-secret, no pass-secret'), { ...failed, request: basic });

  expect(text).not.toMatch(/user-secret|pass-secret/);
});

test.each([['x'.repeat(100_000)], [new Error('x'.repeat(100_000))]])('is bounded', (error) => {
  expect(describeError(error, failed).length).toBeLessThanOrEqual(4000);
});

test('takes whatever is thrown', () => {
  expect(describeError(undefined, failed)).toContain('undefined');
});
