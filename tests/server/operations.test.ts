import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHealth } from '../../mock/server/health.ts';
import { readConfiguration } from '../../mock/server/configuration.ts';
import { startServer } from '../../mock/server/start.ts';
import { toRequest, type Target } from '../support/sandbox.ts';
import { successOf, KEYED } from '../support/contracts.ts';

const keyed = KEYED.find(({ operation }) => operation.limits.length > 0);
const api = keyed?.api.contract.id ?? '';
const [request] = successOf(api, keyed?.operation.id ?? '').requests;
if (!request) throw new Error('There is no request to test with.');
const example = request;

/** Starts a server on a free port, until the test ends. */
async function start(flags: string[] = []) {
  const lines: string[] = [];
  const configuration = readConfiguration(['--port', '0', ...flags], {});
  const server = await startServer(configuration, {
    log: (line) => lines.push(line),
    error: (line) => lines.push(line),
  });
  onTestFinished(server.close);
  const target: Target = (sent) => fetch(sent);
  const get = async (path: string) => {
    const response = await fetch(server.url + path);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  return { ...server, lines, get, target };
}

describe('a server', () => {
  test('tells that it lives and is ready', async () => {
    const { get } = await start();

    expect(await get('/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}\n' });
    expect(await get('/health/ready?x=1')).toMatchObject({ status: 200, text: '{"status":"ready"}\n' });
  });

  test('counts requests by API, status and reason, for Prometheus', async () => {
    const { get, url } = await start();
    await (await fetch(toRequest(example, url))).text();
    await (await fetch(toRequest({ ...example, headers: {} }, url))).text();
    await (await fetch(`${url}/elsewhere`)).text();
    await (await fetch(`${url}/s/ci-1/mock/console/v1/clock`)).text();

    const { text, type } = await get('/metrics');

    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(
      new RegExp(`^latchkey_requests_total\\{api="${api}",status="2\\d\\d",reason="handle/done"\\} 1$`, 'm'),
    );
    expect(text).toMatch(
      new RegExp(`^latchkey_requests_total\\{api="${api}",status="401",reason="authenticate/missing"\\} 1$`, 'm'),
    );
    expect(text).toMatch(/^latchkey_requests_total\{api="none",status="404",reason="none"\} 1$/m);
    expect(text).toMatch(/^latchkey_request_duration_seconds_bucket\{le="0\.25",api="/m);
    expect(text).toMatch(/^latchkey_sandboxes 1$/m);
    expect(text).toMatch(/^latchkey_store_entries [1-9]\d*$/m);
    expect(text).toMatch(/^latchkey_store_bytes [1-9]\d*$/m);
  });

  test('adds no label, and shows no secret, whatever is asked for', async () => {
    const { get, url, lines } = await start(['--log']);
    const secret = 'sk_live_0123456789abcdefghijklmnopqrstuv';
    for (let n = 0; n < 60; n += 1) {
      const path = [`/mock/novapulse/v1/${secret}${n}`, `/mock/${secret}${n}`, `/s/${secret}/mock/novapulse/v1/jobs`][
        n % 3
      ];
      const response = await fetch(`${url}${path}?key=${secret}`, {
        headers: { Authorization: `Bearer ${secret}${n}`, Prefer: `example=${secret}${n}` },
      });
      await response.text();
    }

    const { text } = await get('/metrics');

    const rows = text.match(/^latchkey_requests_total\{.*$/gm) ?? [];
    expect(rows.length).toBeLessThan(6);
    expect(text).not.toContain('sk_live');
    expect(lines).toHaveLength(60);
    expect(lines.join('\n')).not.toContain('sk_live');
  });

  test('logs a line of JSON for each request', async () => {
    const { url, lines } = await start(['--log']);
    await (await fetch(toRequest({ ...example, path: `/s/ci-1${example.path}` }, url))).text();

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        method: example.method,
        api,
        operation: keyed?.operation.id,
        status: expect.any(Number),
        reason: 'handle/done',
        ms: expect.any(Number),
        mock: 'ci-1',
      },
    ]);
  });

  test('keeps named mocks as many as it is told', async () => {
    const { get } = await start(['--max-sandboxes', '1']);
    await get('/s/one/mock/console/v1/clock');

    expect((await get('/s/two/mock/console/v1/clock')).status).toBe(503);
  });

  test('is not ready while it ends, and finishes what is under way', async () => {
    const { url, close, get } = await start(['--drain-delay', '0.3']);
    const sent = fetch(toRequest({ ...example, headers: { ...example.headers, Prefer: 'wait=0.5' } }, url));
    await get('/health/live');

    const closed = close();

    expect(await get('/health/ready')).toMatchObject({
      status: 503,
      text: '{"status":"not ready","reason":"draining"}\n',
    });
    expect((await sent).status).toBeLessThan(300);
    await closed;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  });

  test.each([
    ['headers', ['--header-timeout', '1'], 'GET /mock/ HTTP/1.1\r\nHost: a\r\n'],
    [
      'body',
      ['--header-timeout', '1', '--body-timeout', '1'],
      'POST /mock/ HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('gives up a client whose %s does not arrive', async (_part, flags, text) => {
    const { url } = await start(flags);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const received: string[] = [];
    socket.setEncoding('utf8').on('data', (data: string) => received.push(data));
    socket.write(text);

    await once(socket, 'close');

    // Where a response had begun there can be no other.
    expect(received.join('').slice(0, 12)).toMatch(/^(HTTP\/1\.1 408|HTTP\/1\.1 404|)/);
  });

  test('takes no more connections than it is told', async () => {
    const { url } = await start(['--max-connections', '1']);
    const port = Number(new URL(url).port);
    const first = connect(port, '127.0.0.1');
    await once(first, 'connect');

    const second = connect(port, '127.0.0.1');
    await once(second, 'close');

    first.destroy();
  });

  test('says that a port is taken', async () => {
    const { url } = await start();

    await expect(start(['--port', new URL(url).port])).rejects.toThrow(/port \d+: it is in use\. Set --port or PORT/);
  });

  test('keeps what it has in an SQLite file, also for the next one', async () => {
    const file = `${await import('node:os').then(({ tmpdir }) => tmpdir())}/latchkey-${crypto.randomUUID()}.db`;
    const { rmSync } = await import('node:fs');
    onTestFinished(() => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true })));
    const first = await start(['--store', `sqlite:${file}`]);
    const { value } = await first.sandboxes.main.keys.create('novapulse', {});
    await first.close();

    const second = await start(['--store', `sqlite:${file}`]);

    const jobs = await fetch(`${second.url}/mock/novapulse/v1/jobs`, { headers: { Authorization: `Bearer ${value}` } });
    expect(jobs.status).toBe(200);
  });
});

describe('health', () => {
  test('asks the store once for all who ask at the same time, and again later', async () => {
    let time = 0;
    let checks = 0;
    const health = createHealth({ check: async () => void (checks += 1) }, () => time);

    await Promise.all([health.whyNotReady(), health.whyNotReady()]);
    expect(checks).toBe(1);
    time = 1000;

    expect(await health.whyNotReady()).toBeNull();
    expect(checks).toBe(2);
  });

  test('is not ready given a store that fails', async () => {
    const health = createHealth({ check: () => Promise.reject(new Error('down')) });

    expect(await health.whyNotReady()).toBe('store');
  });
});
