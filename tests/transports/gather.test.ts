import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { gatherRequests } from '../../mock/transports/gather.ts';

const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';
const LAST = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

test('responds to requests that come together once all of them are there', async () => {
  const seen: string[] = [];
  const server = createServer(
    gatherRequests((_incoming, outgoing) => {
      seen.push('responded');
      outgoing.end('ok');
    }),
  );
  server.prependListener('request', () => seen.push('came'));

  const responses = await exchange(server, REQUEST + REQUEST + LAST);

  expect(seen).toEqual(['came', 'came', 'came', 'responded', 'responded', 'responded']);
  expect(responses.match(/HTTP\/1\.1 200 /g)).toHaveLength(3);
});

test('responds to a request that comes after others were responded to', async () => {
  const server = createServer(gatherRequests((_incoming, outgoing) => void outgoing.end('ok')));

  const first = await exchange(server, LAST);
  const second = await exchange(server, LAST);

  expect([first, second].map((response) => response.split('\r\n')[0])).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK']);
});

/** Sends a text over a connection of its own, and returns all that comes back. */
async function exchange(server: ReturnType<typeof createServer>, sent: string): Promise<string> {
  if (!server.listening) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
  }
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(sent);
  return text(socket);
}
