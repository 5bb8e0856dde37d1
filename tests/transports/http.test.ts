import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { OperationContract } from '../../openapi/contract.ts';
import { DOCUMENTED, findUndocumented, KEYED, operationsOf, successOf } from '../support/contracts.ts';
import { listen } from '../support/http.ts';
import type { Listening } from '../support/http.ts';
import { withoutTransportHeaders } from '../support/parity.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';
import { createKey, createTestSandbox, toRequest } from '../support/sandbox.ts';

const [api] = DOCUMENTED;
if (!api) throw new Error('There is no API to test with.');
const { contract } = api;
const reading = successOf(contract.id, KEYED.find(({ operation }) => operation.method === 'GET')?.operation.id ?? '');
const [GET] = reading.requests;
if (!GET) throw new Error('There is no request to test with.');
const WITH_BODY = operationsOf(DOCUMENTED).filter(({ operation }) => operation.body !== null);

const PREFLIGHT = {
  Origin: 'https://page.example',
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'authorization',
};

describe('a page of another origin', () => {
  test('may read every header field of every answer', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(toRequest(GET, server.origin));

    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    // A wildcard is one only for requests without a browser's own credentials; no others are let through.
    expect(answer.headers.get('access-control-expose-headers')).toBe('*');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('may read refusals too', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(server.origin + GET.path);

    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is told by a preflight that it may send the key, which uses no quota', async () => {
    const { sandbox, target } = createTestSandbox();
    await using server = await listen(sandbox);
    const key = await createKey(target, contract.id);
    const remaining = contract.limitHeaders.find(({ value }) => value === 'remaining')?.name ?? '';
    const authorized = { ...GET, headers: { ...GET.headers, Authorization: `Bearer ${key.value}` } };
    const before = Number((await fetch(toRequest(authorized, server.origin))).headers.get(remaining));

    const answer = await fetch(server.origin + GET.path, { method: 'OPTIONS', headers: PREFLIGHT });

    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/\bAuthorization\b/);
    expect(answer.headers.get('access-control-allow-methods')).toMatch(/GET.*POST.*DELETE/);
    const after = await fetch(toRequest(authorized, server.origin));
    expect(after.headers.get(remaining)).toBe(String(before - 1));
  });

  test('gets the documented 405 for OPTIONS that is no preflight', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(server.origin + GET.path, { method: 'OPTIONS' });

    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain('GET');
  });
});

describe('every response', () => {
  test.each([
    ['a success', rawRequest(`GET ${GET.path}`, GET.headers), reading.status],
    ['a refusal', rawRequest(`GET ${GET.path}`), 401],
    ['the console', rawRequest('GET /mock/console/v1/apis'), 200],
    ['a refusal of the console', rawRequest('GET /mock/console/v1/apis', { Via: '1.1 proxy' }), 403],
    ['a preflight', rawRequest(`OPTIONS ${GET.path}`, PREFLIGHT), 204],
    ['an address beside the mock', rawRequest('GET /elsewhere'), 404],
    ['headers that are too large', rawRequest(`GET ${GET.path}`, { 'X-Large': 'x'.repeat(40_000) }), 431],
    ['what is no request', 'nonsense\r\n\r\n', 400],
    ['a host that is none', rawRequest(`GET ${GET.path}`, { Host: 'a b' }), 400],
  ])('is nothing that a browser takes for a page or puts into a frame: %s', async (_title, request, status) => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await sendRaw(server.port, request);

    expect(statusOf(answer)).toBe(status);
    expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
    expect(answer).toMatch(/\r\ncontent-security-policy: default-src 'none'; frame-ancestors 'none'\r\n/i);
    expect(answer).toMatch(/\r\nx-frame-options: DENY\r\n/i);
  });
});

describe('the link to the docs', () => {
  const helpOf = async (docsUrl?: string) => {
    await using server = await listen(createTestSandbox().sandbox, { docsUrl });
    const answer = await fetch(server.origin + GET.path);
    return answer.headers.get('x-mock-help')?.replace(server.origin, '<own>') ?? null;
  };

  test('is left out where nobody knows where the docs are', async () => {
    expect(await helpOf()).toBeNull();
  });

  test.each([
    ['https://docs.test', /^https:\/\/docs\.test\/[a-z]/],
    ['https://docs.test/', /^https:\/\/docs\.test\/[a-z]/],
    ['/', /^<own>\/[a-z]/],
    ['/latchkey/', /^<own>\/latchkey\/[a-z]/],
  ])('is absolute given %s', async (docsUrl, expected) => {
    expect(await helpOf(docsUrl)).toMatch(expected);
  });
});

describe('a client that goes away', () => {
  test('while its request waits is not counted, and is no error', async () => {
    const [arrived, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const errors: unknown[] = [];
    const { sandbox, target } = createTestSandbox({
      onError: (error) => errors.push(error),
      sleep: (_milliseconds, signal) => {
        arrived.resolve();
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve();
            left.resolve();
          });
        });
      },
    });
    await using server = await listen(sandbox);
    const key = await createKey(target, contract.id);
    const headers = { ...GET.headers, Authorization: `Bearer ${key.value}` };
    const remaining = contract.limitHeaders.find(({ value }) => value === 'remaining')?.name ?? '';
    const read = async () => Number((await target(toRequest({ ...GET, headers }))).headers.get(remaining));
    const before = await read();

    const abort = new AbortController();
    const sent = fetch(server.origin + GET.path, {
      headers: { ...headers, Prefer: 'wait=5' },
      signal: abort.signal,
    });
    await arrived.promise;
    abort.abort();
    await expect(sent).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await left.promise;

    expect(await read()).toBe(before - 1);
    expect(errors).toEqual([]);
  });

  test.each(KEYED.filter(({ operation }) => operation.method === 'POST' && operation.limits.length > 0).slice(0, 3))(
    'in the middle of its body is not counted, and is no error: $title',
    async ({ api: owner, operation }) => {
      const errors: unknown[] = [];
      const { sandbox, target, send } = createTestSandbox({ onError: (error) => errors.push(error) });
      const key = await createKey(target, owner.contract.id);
      const limits = { path: `/mock/console/v1/apis/${owner.contract.id}/limits?keyId=${key.id}` };
      const before = await (await send(limits)).json();
      const watched = watch(sandbox);
      await using server = await listen(watched);
      const { path, headers } = successOf(owner.contract.id, operation.id).requests.at(-1) ?? never();
      const announced = { ...headers, Authorization: `Bearer ${key.value}`, 'Content-Length': '100' };
      const request = rawRequest(`POST ${path}`, announced, '{"name":');

      const socket = connect(server.port, '127.0.0.1', () => socket.write(request, () => socket.destroy()));

      await watched.handled;
      expect(errors).toEqual([]);
      expect(await (await send(limits)).json()).toEqual(before);
    },
  );
});

/** Returns a sandbox to listen to that tells when its first request was handled. */
function watch(sandbox: ReturnType<typeof createTestSandbox>['sandbox']) {
  const handled = Promise.withResolvers<Response | null>();
  return {
    handled: handled.promise,
    handle: (...parameters: Parameters<typeof sandbox.handle>) => {
      const response = sandbox.handle(...parameters);
      void response?.then(handled.resolve, handled.reject);
      return response;
    },
  };
}

describe('HEAD', () => {
  test('gets the header fields of GET, and no content', async () => {
    await using server = await listen(createTestSandbox().sandbox);
    const { headers } = GET;

    const answer = await fetch(server.origin + GET.path, { method: 'HEAD', headers });

    const ofGet = await fetch(server.origin + GET.path, { headers });
    expect(answer.status).toBe(ofGet.status);
    expect(answer.headers.get('content-type')).toBe(ofGet.headers.get('content-type'));
    expect(await answer.text()).toBe('');
  });
});

describe('a header section that is too large', () => {
  const line = `GET ${GET.path}`;

  test.each([9_000, 30_000, 40_000, 10_000_000])('of %i bytes gets the 431 of the API', async (size) => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await sendRaw(server.port, rawRequest(line, { 'X-Large': 'x'.repeat(size) }));

    expect(statusOf(answer)).toBe(431);
    expect(answer).toMatch(/\r\nx-mock-reason: receive\/headers-too-large\r\n/i);
    const [, body = ''] = answer.split('\r\n\r\n');
    expect(JSON.parse(body.replace(/^[0-9a-f]+\r\n|\r\n0$/g, ''))).toEqual(
      contract.operations[0]?.answers.find(({ status }) => status === 431)?.value,
    );
    await expectAlive(server);
  });

  test('gets a 431 however it arrives', async () => {
    await using server = await listen(createTestSandbox().sandbox);
    const request = rawRequest(line, { 'X-Large': 'x'.repeat(100_000) });
    const pieces = [`${line} HTTP/1.1\r\n`, ...(request.slice(line.length + 11).match(/[^]{1,1400}/g) ?? [])];

    const answer = await sendRaw(server.port, pieces);

    expect(statusOf(answer)).toBe(431);
    await expectAlive(server);
  });

  test.each(['GET //', 'GET //[', 'TRACE /mock/x', 'CONNECT localhost:1', 'GET http://[', 'M-SEARCH *', 'nonsense'])(
    'does no harm after "%s"',
    async (start) => {
      await using server = await listen(createTestSandbox().sandbox);

      const answer = await sendRaw(server.port, rawRequest(start, { 'X-Large': 'x'.repeat(40_000) }));

      expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
      await expectAlive(server);
    },
  );
});

describe('a body over the cap', () => {
  test.each(WITH_BODY)('of $title is refused by what is announced', async ({ api: owner, operation }) => {
    await using server = await listen(createTestSandbox().sandbox);
    const { headers, path } = successOf(owner.contract.id, operation.id).requests.at(-1) ?? never();
    const announced = { ...headers, 'Content-Length': '1000000000' };

    const answer = await sendRaw(server.port, rawRequest(`${operation.method} ${path}`, announced, 'some'));

    expect(statusOf(answer)).toBe(tooLargeStatus(operation));
    expect(answer).toMatch(/\r\nx-mock-reason: validate\/size\r\n/i);
    await expectAlive(server);
  });

  test.each(WITH_BODY)('of $title is refused by what is sent in chunks', async ({ api: owner, operation }) => {
    await using server = await listen(createTestSandbox().sandbox);
    const { headers, path } = successOf(owner.contract.id, operation.id).requests.at(-1) ?? never();
    const { maxBytes = 0, sandboxMaxBytes = maxBytes } = operation.body ?? never();
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const count = Math.ceil(sandboxMaxBytes / 0x10000) + 1;
    const head = rawRequest(`${operation.method} ${path}`, { ...headers, 'Transfer-Encoding': 'chunked' });

    const answer = await sendRaw(server.port, [head, ...Array.from({ length: count }, () => chunk), '0\r\n\r\n']);

    expect(statusOf(answer)).toBe(tooLargeStatus(operation));
    expect(answer).toMatch(/\r\nx-mock-reason: validate\/size\r\n/i);
    await expectAlive(server);
  });
});

/** Returns the status that an operation documents for a body over the cap: 413, or for APIs that do not know it another. */
function tooLargeStatus({ answers }: OperationContract): number | undefined {
  return answers.find(({ reason, alsoFor }) => [reason, ...alsoFor].includes('validate/size'))?.status;
}

describe('bad input', () => {
  test.each([
    ['garbage in Authorization', 401, `GET ${GET.path}`, { Authorization: '\x80\xff garbage' }],
    ['an unknown path', 404, `GET ${contract.mockBase}/no-such-thing`, {}],
    ['an unknown version', 404, `GET /mock/${contract.id}/v999/jobs`, {}],
    ['a wrong method', 405, `DELETE ${GET.path}`, {}],
    ['a method nobody knows', 405, `PROPFIND ${GET.path}`, {}],
    ['TRACE, which fetch cannot even send', 405, `TRACE ${GET.path}`, {}],
  ])('such as %s gets the documented answer', async (_title, status, line, headers) => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await sendRaw(server.port, rawRequest(line, headers));

    expect(statusOf(answer)).toBe(status);
    const { code, message } = contract.envelope;
    expect([code, message].every((pointer) => answer.includes(`"${pointer.split('/').at(-1)}"`))).toBe(true);
    await expectAlive(server);
  });

  test.each(['', '\r\n\r\n', 'GET\r\n\r\n', '\x16\x03\x01\x02', 'GET / HTTP/9.9\r\n\r\n', rawRequest('GET /%zz')])(
    'that is no request of the mock does not bring it down: %j',
    async (bytes) => {
      await using server = await listen(createTestSandbox().sandbox);

      await Promise.race([sendRaw(server.port, bytes), expectAlive(server)]);

      await expectAlive(server);
    },
  );

  test('in a body gets the documented 400', async () => {
    await using server = await listen(createTestSandbox().sandbox);
    const { path, headers } = successOf('console', 'createKey').requests.at(-1) ?? never();

    const answer = await fetch(server.origin + path, { method: 'POST', headers, body: '{"name":' });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-mock-reason')).toBe('validate/malformed-body');
  });

  test.each(WITH_BODY)('in the body of $title gets a documented answer', async ({ api: owner, operation }) => {
    const { sandbox, clock } = createTestSandbox();
    await using server = await listen(sandbox);
    const { path, headers } = successOf(owner.contract.id, operation.id).requests.at(-1) ?? never();

    for (const body of ['', '--latchkey-boundary\r\n', '--other--', '\0'.repeat(100)]) {
      // So that no window is used up by what is wrong.
      clock.advance(60);

      const answer = await fetch(server.origin + path, { method: operation.method, headers, body });

      expect(answer.status).toBe(400);
      expect(await findUndocumented(owner, operation.id, await withoutTransportHeaders(answer))).toBeNull();
    }
  });

  test('that leaves an optional body out is taken as it is', async () => {
    await using server = await listen(createTestSandbox().sandbox);
    const { requests } = successOf('console', 'rotateKey');
    const [create, rotate] = [requests[0] ?? never(), requests[1] ?? never()];
    await fetch(server.origin + create.path, {
      method: 'POST',
      headers: create.headers,
      body: JSON.stringify(create.body),
    });

    const answer = await fetch(server.origin + rotate.path, { method: 'POST' });

    expect(answer.status).toBe(201);
  });

  test('beside the base of an API names the address that was asked for', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(`${server.origin}${api.mount}/v2/elsewhere`);

    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('/v2/elsewhere');
  });

  test('beside the mock gets a plain 404', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(`${server.origin}/elsewhere`);

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});

async function expectAlive({ origin }: Listening): Promise<void> {
  const answer = await fetch(toRequest(GET ?? never(), origin));
  expect(answer.status).toBe(reading.status);
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

function never(): never {
  throw new Error('There is nothing to test with.');
}
