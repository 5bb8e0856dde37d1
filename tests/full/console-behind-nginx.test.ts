import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { listen } from '../support/http.ts';
import { startNginx } from '../support/nginx.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const TOKEN = 'a token of the console';

/** How people put nginx in front of a server, from the least to what its manual shows for WebSockets. */
const CONFIGURATIONS: [title: string, directives: string][] = [
  ['proxy_pass alone', ''],
  ['the Host of the client', 'proxy_set_header Host $host;'],
  ['X-Forwarded-For', 'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_http_version 1.1;'],
  [
    'X-Real-IP, HTTP/1.1 and upgrades',
    `proxy_http_version 1.1; proxy_set_header X-Real-IP $remote_addr;
     proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";`,
  ],
  [
    'HTTP/1.1 and upgrades alone',
    'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";',
  ],
];

/** What a stranger would like to do. */
const CALLS: [method: string, path: string, body?: object][] = [
  ['GET', '/clock'],
  ['POST', '/reset'],
  ['POST', '/apis/novapulse/keys', {}],
  ['GET', '/sandbox'],
];

describe.each(CONFIGURATIONS)('behind nginx with %s', (_title, directives) => {
  // A client chooses its Host, and one of a local name must not help it.
  test.each([undefined, 'localhost', '127.0.0.1'])(
    'the console refuses everybody given no token (Host: %s)',
    async (host) => {
      await using server = await listen(createTestSandbox().sandbox);
      await using nginx = await startNginx(proxyTo(server.port, directives));

      expect(await callAll(nginx.origin, { ...(host && { Host: host }) })).toEqual([403, 403, 403, 403]);
    },
  );

  test('the console takes its token, and nothing else', async () => {
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN });
    await using nginx = await startNginx(proxyTo(server.port, directives));

    expect(await callAll(nginx.origin, {})).toEqual([403, 403, 403, 403]);
    expect(await callAll(nginx.origin, { Authorization: 'Bearer of something else' })).toEqual([403, 403, 403, 403]);
    expect(await callAll(nginx.origin, { Authorization: `bearer ${TOKEN}` })).toEqual([200, 204, 201, 200]);
  });
});

function proxyTo(port: number, directives: string): string {
  return `location / { proxy_pass http://127.0.0.1:${port}; ${directives} }`;
}

/** Makes all calls and returns their statuses. By Node's http, which lets a client choose its Host. */
async function callAll(origin: string, headers: Record<string, string>): Promise<(number | undefined)[]> {
  const statuses: (number | undefined)[] = [];
  for (const [method, path, body] of CALLS) {
    const text = body && JSON.stringify(body);
    const sent = request(`${origin}/mock/console/v1${path}`, {
      method,
      headers: { ...headers, ...(text && { 'Content-Type': 'application/json', 'Content-Length': text.length }) },
    });
    sent.end(text);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    statuses.push(response.statusCode);
  }
  return statuses;
}
