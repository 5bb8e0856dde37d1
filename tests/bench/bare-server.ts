/**
 * What the mock is measured against: @hono/node-server with a handler that reads the body and returns the text, the status
 * and the header fields (as JSON) that are given as arguments. It prints its port.
 */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

const [, , body = '', fields = '{}', status = '200'] = process.argv;
const headers = JSON.parse(fields) as Record<string, string>;

const server = createAdaptorServer({
  async fetch(request) {
    if (request.method !== 'GET') await request.arrayBuffer();
    return new Response(body, { status: Number(status), headers });
  },
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
