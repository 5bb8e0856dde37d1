const { useLatchkey } = require('latchkey/jest');

const mock = useLatchkey({ apis: ['novapulse'] });
const { full, expired } = mock.keys.novapulse;

// Stands for your own code.
const listJobs = (key) => fetch('https://api.novapulse.io/v1/jobs', { headers: { Authorization: `Bearer ${key}` } });

test('an expired key gets a 401', async () => {
  const response = await listJobs(expired);

  expect(response.status).toBe(401);
});

test('a 429 says how long to wait', async () => {
  await mock.exhaust('novapulse', full, 'per-minute');
  const limited = await listJobs(full);
  expect(limited.status).toBe(429);

  await mock.advance(Number(limited.headers.get('Retry-After')));

  expect((await listJobs(full)).status).toBe(200);
});
