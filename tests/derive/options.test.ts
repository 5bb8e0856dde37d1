import { expect, test } from 'vitest';
import { openText, sendTo } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

const ask = async (path: string, text = SHOP, api = 'shop/v1') =>
  sendTo(await openText(text))(new Request(`http://localhost/mock/${api}${path}`, { method: 'OPTIONS' }));

test.each([
  ['/items', 'GET, HEAD, POST, OPTIONS'],
  ['/items/1', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
])('OPTIONS %s says what the URL accepts, without a key', async (path, allow) => {
  const response = await ask(path);
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toBe(allow);
  expect(response.headers.get('x-mock-provenance')).toBe('status=assumed, body=none');
  expect(await response.text()).toBe('');
});

test('OPTIONS of an unknown URL gets 404', async () => {
  expect((await ask('/nothing')).status).toBe(404);
});

test('OPTIONS that the document has is the operation that it is', async () => {
  const text = `openapi: 3.1.0
info: { title: Own, version: '1' }
paths: { /a: { options: { responses: { '200': { description: Ours, content: { application/json: { example: 1 } } } } } } }
`;
  const response = await ask('/a', text, 'own');
  expect([response.status, await response.json()]).toEqual([200, 1]);
});
