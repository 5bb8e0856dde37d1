import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
const [, , body = '', h = '{}', mode = ''] = process.argv;
const headers = JSON.parse(h);
const tick = () => new Promise((r) => queueMicrotask(r));
const server = createAdaptorServer({
  fetch: mode.includes('sync')
    ? (request) => new Response(body, { headers: { ...headers } })
    : async (request) => {
        if (mode.includes('iter')) for (const [n, v] of request.headers) n.length;
        if (mode.includes('get')) request.headers.get('authorization');
        if (mode.includes('ticks')) for (let i = 0; i < 20; i++) await null;
        return new Response(body, { headers: { ...headers } });
      },
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
