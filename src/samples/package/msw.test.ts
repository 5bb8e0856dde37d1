import { createMock } from 'latchkey';
import { handlers } from 'latchkey/msw';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const mock = await createMock({ apis: ['novapulse'] });
const server = setupServer(
  ...handlers(mock),
  http.get('https://own.test/users', () => HttpResponse.json(['ada'])),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => mock.reset());
afterAll(() => server.close());

test('the mock and your own handlers respond side by side', async () => {
  expect((await fetch('https://api.novapulse.io/v1/jobs')).status).toBe(401);
  expect(await (await fetch('https://own.test/users')).json()).toEqual(['ada']);
});
