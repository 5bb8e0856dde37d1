import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../mock/engine/define-api.ts';
import { expandCases } from '../../openapi/generate/cases.ts';
import { readContract } from '../../openapi/generate/contract.ts';
import { lintSource } from '../../openapi/generate/lint.ts';
import { AuthoredDocument } from '../../openapi/generate/source.ts';
import { expectCase } from '../support/expect-case.ts';
import { listen } from '../support/http.ts';
import { DOCS, recordResponse } from '../support/parity.ts';
import { createTestSandbox, replay } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';
import { SALTPAN, saltpanApi, saltpanDocument } from '../support/saltpan/api.ts';

/*
 * A made-up API whose document has what OpenAPI 3.1 allows and none of the real ones uses.
 */
const contract = readContract('saltpan', saltpanDocument());
const cases = expandCases(contract);
let api: Api;
beforeAll(async () => {
  api = await saltpanApi();
});

describe('a document that uses all of OpenAPI', () => {
  test('is in order', async () => {
    const problems = await lintSource(new AuthoredDocument('saltpan', SALTPAN));

    // What the house asks for in its own documents, and others need not keep.
    const style = /^schemas\/|url-safe$|no-server-trailing-slash/;
    expect(problems.filter(({ ruleId }) => !style.test(ruleId)).map(({ message }) => message)).toEqual([]);
  });

  test.each(cases)('$id is as documented', async (example) => {
    const { target } = sandbox();

    await expectCase(await replay(target, example), example);
  });

  test('is answered over HTTP as by the engine', async () => {
    for (const example of cases) {
      const { target } = sandbox();
      await using server = await listen(sandbox().sandbox, { docsUrl: DOCS });
      const [engine, http] = [await replay(target, example), await replay(fetch, example, { origin: server.origin })];

      expect(await recordResponse(http, server.origin), example.id).toEqual(await recordResponse(engine));
    }
  });

  test.each(
    contract.operations.flatMap(({ id, answers }) => answers.map(({ name, status }) => ({ id, name, status }))),
  )(
    'gives $status $name of $id when it is asked for, with the header fields that it requires',
    async ({ id, name, status }) => {
      const operation = contract.operations.find((each) => each.id === id);
      const answer = operation?.answers.find((each) => each.name === name);
      const path = contract.mockBase + (operation?.path ?? '').replace(/\{[^}]+\}/g, 'x');

      const response = await sandbox().target(
        new Request(`http://localhost${path}`, {
          method: operation?.method ?? 'GET',
          headers: { Prefer: `code=${status}, example="${name}"` },
        }),
      );

      expect(response.status).toBe(status);
      for (const header of answer?.headers.filter((each) => !answer.optionalHeaders.includes(each)) ?? [])
        expect(response.headers.has(header), header).toBe(true);
    },
  );
});

describe('the parameters of a request', () => {
  test('are taken apart as their style says, from all four places', async () => {
    const query = [
      'tags=dry&tags=old',
      'ids=1,2',
      'areas=north%7Csouth',
      'colors=white%20gray',
      'filter[depth]=3&filter[wet]=true',
      `where=${encodeURIComponent('{"sea":"dead"}')}`,
    ].join('&');

    const response = await ask(`/pans?${query}`, { headers: { Cookie: 'other=1; session=abc', 'X-Bays': '4, 5' } });

    expect(await response.json()).toEqual({
      asked: {
        tags: ['dry', 'old'],
        ids: [1, 2],
        areas: ['north', 'south'],
        colors: ['white', 'gray'],
        filter: { depth: 3, wet: true },
        where: { sea: 'dead' },
        session: 'abc',
        bays: [4, 5],
      },
    });
  });

  test.each([
    ['ids=1,2,3,4', {}],
    ['filter[depth]=deep', {}],
    ['where=sea', {}],
    ['', { Cookie: 'session=ab' }],
    ['', { 'X-Bays': '4,five' }],
  ])('are refused where one breaks its schema: %s %j', async (query, headers) => {
    const response = await ask(`/pans?${query}`, { headers });

    expect(response.status).toBe(422);
  });

  test('of an operation take the place of those of its path, and header parameters named Accept are none', () => {
    const [list, , get] = contract.operations;

    expect(get?.parameters.map(({ name, schema, required }) => [name, schema.type, required])).toEqual([
      ['pan-id', 'integer', true],
      ['depth', 'integer', false],
      ['If-None-Match', 'string', false],
    ]);
    expect(list?.parameters.map(({ name }) => name)).not.toContain('Accept');
  });
});

describe('security requirements', () => {
  const [full, app, reader, , other] = contract.demoKeys.map(({ value }) => value);
  const bearer = (key: string | undefined) => ({ Authorization: `Bearer ${key}` });
  const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}` });
  const body = JSON.stringify({ id: 7, name: 'Pan 7' });
  const put = { method: 'PUT', body, headers: { 'Content-Type': 'application/merge-patch+json' } };

  test.each<[string, number, Record<string, string>]>([
    ['both keys', 200, { ...bearer(full), 'X-App-Id': app ?? '' }],
    ['the user alone', 401, bearer(full)],
    ['the application alone', 401, { 'X-App-Id': app ?? '' }],
    ['the key of an application as that of a user', 401, { ...bearer(app), 'X-App-Id': app ?? '' }],
    ['a user of another account', 401, { ...bearer(other), 'X-App-Id': app ?? '' }],
  ])('that name two schemes ask for both: %s', async (_title, status, headers) => {
    expect((await ask('/pans/7', { headers })).status).toBe(status);
  });

  test.each<[string, number, Record<string, string>]>([
    ['a bearer token', 200, bearer(full)],
    ['a user name', 200, basic(`${full}:`)],
    ['a password', 200, basic(`:${full}`)],
    ['a key that may only read', 403, basic(`${reader}:`)],
    ['text that is not Base64', 401, { Authorization: 'Basic ???' }],
  ])('that are alternatives are met by either: %s', async (_title, status, headers) => {
    expect((await ask('/pans/7', { ...put, headers: { ...put.headers, ...headers } })).status).toBe(status);
  });

  test.each([
    ['', 200],
    [`api_key=${full}`, 200],
    ['api_key=salt_NOSUCHKEY0', 401],
  ])('with an empty one let callers without a key in, and refuse a wrong one: %s', async (query, status) => {
    expect((await ask(`/pans?${query}`, {})).status).toBe(status);
  });

  test('tell every scheme in the challenge, and why only for the one that was used', async () => {
    const response = await ask('/pans/7', { ...put, headers: { ...put.headers, ...bearer('pepper') } });

    expect(response.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="Saltpan", error="invalid_token", error_description="[^"]+", Basic realm="Saltpan", charset="UTF-8"$/,
    );
    const cookie = await ask('/pans', { method: 'POST' });
    expect(cookie.headers.get('www-authenticate')).toBe('ApiKey realm="Saltpan", in="cookie", name="salt"');
  });
});

describe('what the contract says', () => {
  test('has servers with their variables filled in, and all of them', () => {
    expect(contract.documentedBase).toBe('https://west.saltpan.example/v2');
    expect(contract.otherBases).toEqual(['https://old.saltpan.example/salt']);
    expect(contract.mockBase).toBe('/mock/saltpan/v2');
  });

  test.each([
    [[], '', '/mock/saltpan'],
    [[{ url: '/' }], '', '/mock/saltpan'],
    [[{ url: '/api/v3' }], '/api/v3', '/mock/saltpan/api/v3'],
    [[{ url: 'v3' }], 'v3', '/mock/saltpan/v3'],
  ])('of the servers %j', (servers, documentedBase, mockBase) => {
    const read = readContract('saltpan', { ...saltpanDocument(), servers });

    expect(read).toMatchObject({ documentedBase, mockBase });
  });

  test('refuses a path with a query or a fragment in it', () => {
    const document = saltpanDocument();
    const paths = { '/pans?all#top': (document['paths'] as Record<string, unknown>)['/pans'] };

    expect(() => readContract('saltpan', { ...document, paths })).toThrow(/"\?" ends a path/);
  });

  test('keeps a schema that contains itself a reference, with its definition beside it', () => {
    const schema = contract.operations.find(({ id }) => id === 'pansPut')?.body?.schema;

    expect(schema).toMatchObject({
      $ref: '#/$defs/Pan',
      $defs: { Pan: { properties: { within: { $ref: '#/$defs/Pan' } } } },
    });
  });
});

describe('conditional requests', () => {
  const headers = { Authorization: 'Bearer salt_DEMOFULL00', 'X-App-Id': 'salt_DEMOAPP000' };

  test('get 304 without a body where the client has the resource', async () => {
    const first = await ask('/pans/7', { headers });
    const tag = first.headers.get('etag') ?? '';

    const same = await ask('/pans/7', { headers: { ...headers, 'If-None-Match': `"x", W/${tag}` } });
    const otherOne = await ask('/pans/8', { headers: { ...headers, 'If-None-Match': tag } });

    expect(same.status).toBe(304);
    expect(same.headers.get('etag')).toBe(tag);
    expect(await same.text()).toBe('');
    expect(otherOne.status).toBe(200);
  });
});

describe('limit headers', () => {
  test('come in every dialect', async () => {
    const headers = { Authorization: 'Bearer salt_DEMOTIGHT0', 'X-App-Id': 'salt_DEMOAPP000' };
    const { target } = sandbox();
    const send = () => target(new Request('http://localhost/mock/saltpan/v2/pans/7', { headers }));
    const first = await send();
    await send();

    const refused = await send();

    // The clock of the tests stands at 12:00:00.250.
    expect(first.headers.get('ratelimit-policy')).toBe('"sun";q=2;w=60, "moon";q=500;w=86400');
    expect(first.headers.get('ratelimit')).toBe('"sun";r=1;t=60, "moon";r=499;t=43200');
    expect(first.headers.get('x-sun-reset-after')).toBe('60');
    expect(first.headers.get('x-sun-reset-at')).toBe('2025-06-01T12:01:00Z');
    expect(refused.status).toBe(429);
    expect(Date.parse(refused.headers.get('retry-after') ?? '')).toBeGreaterThanOrEqual(
      Date.parse('2025-06-01T12:01:00Z'),
    );
  });
});

function ask(path: string, init: RequestInit): Promise<Response> {
  return sandbox().target(new Request(`http://localhost${contract.mockBase}${path}`, init));
}

function sandbox(): TestSandbox {
  return createTestSandbox({ apis: [api] });
}
