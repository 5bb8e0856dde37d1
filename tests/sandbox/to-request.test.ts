import { expect, test } from 'vitest';
import type { Outgoing } from '../../src/sandbox/request.ts';
import { toRequest } from '../../src/sandbox/to-request.ts';

const BASE = 'https://docs.example/mock/novapulse/v1';

test('returns a request below the address of the API', async () => {
  const request = await send('/jobs?limit=2');

  expect(request.url).toBe(`${BASE}/jobs?limit=2`);
  expect(request.headers.get('authorization')).toBe('Bearer typed');
});

test.each([
  '/../../../collect',
  '/%2e%2e/%2E%2e/console/v1/reset',
  '/./../v10/jobs',
  '0/jobs',
  '?x=1',
  '',
  '\\..\\..\\..\\collect',
])('throws given the path "%s", which leads out of the API', async (path) => {
  await expect(send(path)).rejects.toThrow('leads out of this API');
});

test.each(['msw/passthrough', 'application/json, MSW/Passthrough'])(
  'sends no Accept of "%s", which would have the worker let the request through',
  async (accept) => {
    const passing = await send('/jobs', { Accept: accept });
    const usual = await send('/jobs', { Accept: 'application/json' });

    expect(passing.headers.get('accept') ?? '').not.toMatch(/passthrough/i);
    expect(usual.headers.get('accept')).toBe('application/json');
  },
);

function send(path: string, headers: Record<string, string> = {}): Promise<Request> {
  const outgoing: Outgoing = { method: 'GET', path, key: 'typed', headers, body: null };
  return toRequest(outgoing, BASE, () => Promise.reject(new Error('no file')), new AbortController().signal);
}
