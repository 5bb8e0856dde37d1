import { expect, test } from 'vitest';
import { createTickets, markResponse, unmarkResponse } from '../../mock/transports/tickets.ts';

const REQUEST = new Request('http://localhost/mock/any/v1/jobs', { headers: { Authorization: 'Bearer secret' } });

test('hands a request out once', async () => {
  const tickets = createTickets();
  const ticket = tickets.open(REQUEST);

  expect(tickets.take(ticket.id)?.request).toBe(REQUEST);
  expect(tickets.take(ticket.id)).toBeNull();
  await expect(ticket.taken).resolves.toBeUndefined();
});

test('hands nothing out given a ticket that was withdrawn, or of another page', () => {
  const tickets = createTickets();
  const ticket = tickets.open(REQUEST);

  expect(createTickets().take(ticket.id)).toBeNull();
  expect(ticket.withdraw()).toBe(true);
  expect(tickets.take(ticket.id)).toBeNull();
});

test('returns that it is too late to withdraw a ticket given one that was used', () => {
  const tickets = createTickets();
  const ticket = tickets.open(REQUEST);
  tickets.take(ticket.id);

  expect(ticket.withdraw()).toBe(false);
});

test('draws tickets and marks that say nothing of the request, nor of each other', () => {
  const tickets = createTickets();
  const drawn = Array.from({ length: 100 }, () => tickets.open(REQUEST)).flatMap(({ id, mark }) => [id, mark]);

  expect(new Set(drawn).size).toBe(200);
  for (const text of drawn) expect(text).toMatch(/^[0-9a-f]{32}$/);
});

test.each([200, 204, 304, 429])('returns the same response without its mark given status %i', async (status) => {
  const body = status === 204 || status === 304 ? null : '{"a":1}';
  const headers = { 'X-RateLimit-Limit': '5', ...(body !== null && { 'Content-Type': 'application/json' }) };
  const own = new Response(body, { status, statusText: 'As sent', headers });

  const received = unmarkResponse(markResponse(own, 'mark'), 'mark');

  expect([received?.status, received?.statusText, await received?.text()]).toEqual([status, 'As sent', body ?? '']);
  expect(Object.fromEntries(received?.headers ?? [])).toEqual(Object.fromEntries(own.headers));
});

test.each([204, 205, 304])(
  'takes the mark off a response with an empty stream given status %i, as a worker sends it',
  async (status) => {
    const marked = markResponse(new Response(null, { status }), 'mark');
    Object.defineProperty(marked, 'body', { value: new Blob([]).stream() });

    const received = unmarkResponse(marked, 'mark');

    expect([received?.status, received?.body, await received?.text()]).toEqual([status, null, '']);
  },
);

test('returns null given a response with another mark, or none', () => {
  expect(unmarkResponse(markResponse(new Response('x'), 'another'), 'mark')).toBeNull();
  expect(unmarkResponse(new Response('x'), 'mark')).toBeNull();
});
