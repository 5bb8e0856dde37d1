import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { createMock, interceptFetch } from 'latchkey';

const mock = await createMock({ apis: ['novapulse'] });
const restore = interceptFetch(mock);
const { full, expired } = mock.keys.novapulse;

afterEach(() => mock.reset());
after(() => restore());

// Stands for your own code.
const listJobs = (key) => fetch('https://api.novapulse.io/v1/jobs', { headers: { Authorization: `Bearer ${key}` } });

test('an expired key gets a 401', async () => {
  const response = await listJobs(expired);

  assert.equal(response.status, 401);
});

test('a 429 says how long to wait', async () => {
  await mock.exhaust('novapulse', full, 'per-minute');
  const limited = await listJobs(full);
  assert.equal(limited.status, 429);

  await mock.advance(Number(limited.headers.get('Retry-After')));

  assert.equal((await listJobs(full)).status, 200);
});
