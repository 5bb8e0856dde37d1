/**
 * What the mock is measured against: @hono/node-server with a handler that reads the body and answers with a text
 * that is given as the first argument. It prints its port.
 */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

const [, , body = ''] = process.argv;

const server = createAdaptorServer({
  async fetch(request) {
    if (request.method !== 'GET') await request.arrayBuffer();
    return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
  },
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
