import { beforeAll, describe, expect, test } from 'vitest';
import { parseLimit } from '../../openapi/derive/limits.ts';
import { openText, replayAll, sendTo, type OpenedDocument, type Send } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

const BASE = 'http://localhost/mock/shop/v1';
let shop: OpenedDocument;
let send: Send;

beforeAll(async () => {
  shop = await openText(SHOP);
  send = sendTo(shop);
});

describe('a document that is not ours', () => {
  test('gives each of its cases its status, its reason and a body of its schema', async () => {
    const { wrong, total, declared } = await replayAll(shop);
    expect(wrong).toEqual([]);
    expect(total).toBeGreaterThan(40);
    expect(declared).toBeGreaterThan(8);
  });

  test.each([
    ['no key', {}, 401, 'authenticate/missing'],
    ['an unknown key', { Authorization: 'Bearer sk-whatever' }, 401, 'authenticate/unknown'],
    ['an expired key', bearer('DEMOEXPIRED'), 401, 'authenticate/expired'],
    ['a revoked key', bearer('DEMOREVOKED'), 401, 'authenticate/revoked'],
    ['a key without the scope', bearer('DEMONOSCOPE'), 403, 'authorize/permission'],
    [
      'a media type that it does not have',
      { ...bearer('DEMOFULL'), Accept: 'text/csv' },
      406,
      'validate/not-acceptable',
    ],
    ['a key with every scope', bearer('DEMOFULL'), 200, 'handle/done'],
  ])('answers %s', async (_what, headers, status, reason) => {
    const response = await sendTo(shop)(new Request(`${BASE}/items`, { headers }));
    expect([response.status, response.headers.get('x-mock-reason')]).toEqual([status, reason]);
  });

  test('says in the words of its own errors which field is wrong', async () => {
    const response = await post(send, { color: 'red' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'unprocessable_content',
      message: 'The field name is missing.',
    });
    expect(response.headers.get('x-mock-provenance')).toBe('status=document, body=schema');
  });

  test('marks what the document does not have', async () => {
    const response = await send(new Request(`${BASE}/items`, { method: 'PUT', headers: bearer('DEMOFULL') }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(response.headers.get('x-mock-provenance')).toBe('status=assumed, body=schema');
  });

  test('asks about size and media type before parameters and body', async () => {
    const request = (headers: Record<string, string>) =>
      send(new Request(`${BASE}/items`, { method: 'POST', headers: { ...bearer('DEMOFULL'), ...headers }, body: '{' }));
    expect((await request({ 'Content-Length': '99999999', 'Content-Type': 'text/plain' })).status).toBe(413);
    expect((await request({ 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await request({ 'Content-Type': 'application/json' })).status).toBe(422);
  });

  test('keeps what is made, changed and deleted', async () => {
    const fresh = sendTo(shop);
    const made = await post(fresh, { name: 'Table', color: 'oak' });
    expect(made.status).toBe(201);
    const item = (await made.json()) as { id: number };
    expect(item).toMatchObject({ name: 'Table', color: 'oak' });
    expect(made.headers.get('location')).toBe(`${BASE}/items/${item.id}`);

    const at = `${BASE}/items/${item.id}`;
    const call = async (method: string, body?: object) => {
      const headers = { ...bearer('DEMOFULL'), 'Content-Type': 'application/json' };
      const response = await fresh(new Request(at, { method, headers, ...(body && { body: JSON.stringify(body) }) }));
      return { status: response.status, body: response.status === 204 ? null : ((await response.json()) as unknown) };
    };
    expect(await call('GET')).toEqual({ status: 200, body: item });
    expect(await list(fresh)).toEqual([
      { id: 1, name: 'Lamp' },
      { id: 2, name: 'Chair' },
      { id: item.id, name: 'Table' },
    ]);
    expect(await call('PATCH', { name: 'Desk' })).toMatchObject({ status: 200, body: { id: item.id, name: 'Desk' } });
    expect(await call('GET')).toMatchObject({ body: { name: 'Desk', color: 'oak' } });
    expect((await call('DELETE')).status).toBe(204);
    expect((await call('GET')).status).toBe(404);
    expect(await list(fresh)).toEqual([
      { id: 1, name: 'Lamp' },
      { id: 2, name: 'Chair' },
    ]);
  });

  test('gives the same bytes for the same requests', async () => {
    const bytes = async () => {
      const fresh = sendTo(shop);
      return [await (await post(fresh, { name: 'Table' })).text(), JSON.stringify(await list(fresh))];
    };
    expect(await bytes()).toEqual(await bytes());
  });

  test('sends the events of a stream', async () => {
    const response = await send(new Request(`${BASE}/feed`));
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await response.text()).toBe('data: one\n\ndata: two\n\n');
  });

  test('counts requests only where a limit is set', async () => {
    const statuses = async (opened: OpenedDocument) => {
      const fresh = sendTo(opened);
      const sent: number[] = [];
      for (let n = 0; n < 3; n++)
        sent.push((await fresh(new Request(`${BASE}/items`, { headers: bearer('DEMOFULL') }))).status);
      return sent;
    };
    expect(await statuses(shop)).toEqual([200, 200, 200]);
    const limited = await openText(SHOP, [parseLimit('2/minute')]);
    expect(await statuses(limited)).toEqual([200, 200, 429]);
    expect((await replayAll(limited)).wrong).toEqual([]);
  });
});

function bearer(name: string): { Authorization: string } {
  return { Authorization: `Bearer shop_${name.padEnd(28, '0')}` };
}

function post(to: Send, body: object): Promise<Response> {
  const headers = { ...bearer('DEMOFULL'), 'Content-Type': 'application/json' };
  return to(new Request(`${BASE}/items`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function list(to: Send): Promise<unknown> {
  return (await to(new Request(`${BASE}/items`, { headers: bearer('DEMOFULL') }))).json();
}
