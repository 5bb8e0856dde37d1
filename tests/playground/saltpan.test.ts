import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContract } from '../../openapi/generate/contract.ts';
import { publishDocument } from '../../openapi/generate/publish.ts';
import { typesOf } from '../../openapi/generate/types.ts';
import { catalogEntry } from '../../src/contract/catalog-entry.ts';
import { playgroundView } from '../../src/contract/playground.ts';
import { diagnoseKey } from '../../src/playground/key/diagnose.ts';
import { LANGUAGES } from '../../src/playground/code/languages.ts';
import { snippet } from '../../src/playground/code/snippets.ts';
import { requestsOf } from '../../src/playground/request/requests.ts';
import { initialState, setCookie, setField, setKey } from '../../src/playground/state.ts';
import { pasteCurl } from '../../src/playground/tools/curl/paste.ts';
import { createGuard } from '../../src/playground/tools/share/secret.ts';
import { exampleBodyText, outgoingRequest } from '../../src/sandbox/request.ts';
import { toRequest } from '../../src/sandbox/to-request.ts';
import { toolPath } from '../runner/tools.ts';
import { saltpanApi, saltpanDocument } from '../support/saltpan/api.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import { typeProblems } from '../support/type-check.ts';
import { sourceOf } from './view.ts';

/*
 * The playground with a made-up API that takes keys in every way that OpenAPI can say: as a Bearer token, as HTTP Basic,
 * and in a header, the query and a cookie.
 */
const contract = readContract('saltpan', saltpanDocument());
const view = (operation: string) => playgroundView(contract, operation);
const OPERATIONS = contract.operations.map(({ id }) => id);
const KEY = 'salt_TYPED12345';
const api = await saltpanApi();

let server: Server;
let base: string;
let received: Received[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(recorded(request, body));
      response.end('{}');
    });
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
  process.env['SALTPAN_KEY'] = KEY;
});

afterAll(() => {
  delete process.env['SALTPAN_KEY'];
  server.close();
});

describe('Send', () => {
  test.each(
    contract.operations.flatMap(({ id, answers }) => answers.map(({ name, status }) => ({ id, name, status }))),
  )('gets $status $name of $id, as documented', async ({ id, name, status }) => {
    const { target } = createTestSandbox({ apis: [api] });
    const shown = view(id);
    const state = initialState(shown, name);

    let response: Response | undefined;
    for (const outgoing of requestsOf(shown, state, 1))
      response = await target(await requestOf(outgoing, `http://localhost${contract.mockBase}`));

    expect(response?.status).toBe(status);
  });

  test.each(OPERATIONS)('refuses a key that nobody has at %s, wherever it goes', async (id) => {
    const { target } = createTestSandbox({ apis: [api] });
    const state = setKey(initialState(view(id)), contract.sampleKeys.unknown);

    const response = await target(
      await requestOf(outgoingRequest(view(id), state, 1), `http://localhost${contract.mockBase}`),
    );

    expect(response.status).toBe(401);
  });
});

describe('the code', () => {
  const runners: [(typeof LANGUAGES)[number], (code: string) => void | Promise<void>][] = [
    ['JavaScript', (code) => runJavaScript(code)],
    ['curl', (code) => runProgram('bash', `${code} --silent`)],
    ['Python', (code) => runProgram(toolPath('python-requests'), code)],
    ['TypeScript', (code) => runJavaScript(asJavaScript(code))],
  ];

  test.each(OPERATIONS.flatMap((id) => runners.map(([language, run]) => ({ id, language, run }))))(
    'in $language sends what Send sends at $id',
    async ({ id, language, run }) => {
      const outgoing = outgoingRequest(view(id), setKey(initialState(view(id)), KEY), 1);
      const code = snippet(language, outgoing, base, 'SALTPAN_KEY', sourceOf(view(id), initialState(view(id)).draft));

      expect(code).not.toContain(KEY);
      const [fromCode] = await receivedFrom(() => run(code));
      const [fromSend] = await receivedFrom(async () => fetch(await requestOf(outgoing, base)));

      expect(fromCode).toEqual(fromSend);
    },
  );

  test('in TypeScript is allowed by the generated types', async () => {
    const folder = new URL('.', import.meta.url).pathname;
    const types = await typesOf('saltpan', publishDocument(saltpanDocument()));
    const programs = OPERATIONS.map((id): [string, string] => {
      const outgoing = outgoingRequest(view(id), initialState(view(id)), 1);
      const source = sourceOf(view(id), initialState(view(id)).draft);
      return [`${folder}${id}.ts`, `${snippet('TypeScript', outgoing, base, 'SALTPAN_KEY', source)}\nexport {};\n`];
    });

    expect(typeProblems(new Map([[`${folder}saltpan.ts`, types], ...programs]))).toEqual([]);
  }, 60_000);

  test.each(LANGUAGES)('in %s reads the key from its variable, wherever it goes', (language) => {
    for (const id of OPERATIONS) {
      const outgoing = outgoingRequest(view(id), setKey(initialState(view(id)), KEY), 1);
      const code = snippet(language, outgoing, base, 'SALTPAN_KEY');

      expect(code, id).toContain('SALTPAN_KEY');
      expect(code, id).not.toMatch(/PLACEHOLDER|undefined|\[object/);
      for (const { in: place, name } of view(id).operation.carriers ?? [])
        if (place !== 'header') expect(code, id).toContain(name);
    }
  });
});

describe('what is filled in', () => {
  test('has a field for each cookie and each member of a form, which are sent as such', async () => {
    const [list, add] = [view('pansListAll'), view('addPan')];
    const cookies = setCookie(initialState(list), 'session', 'xyz');
    const form = setField(initialState(add), 'name', 'a & b');

    const [listed, added] = await Promise.all([
      requestOf(outgoingRequest(list, cookies, 1), base),
      requestOf(outgoingRequest(add, setKey(form, KEY), 1), base),
    ]);

    expect(list.operation.parameters.filter((each) => each.in === 'cookie').map(({ name }) => name)).toEqual([
      'session',
    ]);
    expect(listed.headers.get('x-mock-cookie')).toBe('session=xyz');
    expect(outgoingRequest(list, setCookie(cookies, 'session', ''), 1).headers).not.toHaveProperty('Cookie');
    expect(add.operation.body?.fields.map(({ name }) => name)).toEqual(['name', 'depth', 'tags']);
    expect(added.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(await added.text()).toBe('name=a+%26+b&depth=4&tags=dry&tags=old');
  });

  test('has one field for each member of an object in the query, which says what it may hold', () => {
    const { parameters, draft } = view('pansListAll').operation;
    const declared = parameters.filter((each) => each.in === 'query');

    expect(declared.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(draft.query)));
    expect(declared.filter(({ name }) => name.startsWith('filter'))).toEqual([
      { in: 'query', name: 'filter[depth]', type: 'integer', memberOf: 'filter' },
      { in: 'query', name: 'filter[wet]', type: 'boolean', options: ['true', 'false'], memberOf: 'filter' },
    ]);
  });

  test('shows a text body as it is', () => {
    const note = view('pansNote');

    expect(exampleBodyText(initialState(note).draft, 1, note.operation.body?.mediaType)).toBe('It is dry.');
  });
});

describe('a pasted curl command', () => {
  const catalog = [catalogEntry(contract)];
  const paste = async (command: string) => {
    const pasted = await pasteCurl(command, catalog, async (_api, id) => view(id), { api: '', key: '' });
    if ('problem' in pasted) throw new Error(pasted.problem);
    return pasted;
  };

  test.each(OPERATIONS)('that the code of %s is gives the request back', async (id) => {
    const state = setKey(initialState(view(id)), KEY);
    const outgoing = outgoingRequest(view(id), state, 1);
    const code = snippet('curl', outgoing, contract.documentedBase, 'SALTPAN_KEY').replaceAll('$SALTPAN_KEY', KEY);

    const pasted = await paste(code);

    const again = outgoingRequest(pasted.view, pasted.state, 1);
    const sent = await requestOf(again, base);
    const expected = await requestOf(outgoing, base);
    const partsOf = async (request: Request) => [
      request.method,
      request.url,
      [...request.headers],
      readable(request.headers.get('content-type'), await request.text()),
    ];
    expect(await partsOf(sent)).toEqual(await partsOf(expected));
    expect(pasted.state.key).toBe(KEY);
    expect(JSON.stringify(pasted.state.draft)).not.toContain(KEY);
  });

  test.each([
    ['HTTP Basic in Base64', `-X PUT -H "Authorization: Basic ${btoa(`${KEY}:`)}"`, '/pans/7'],
    ['the password of HTTP Basic', `-X PUT -u ":${KEY}"`, '/pans/7/notes'],
    ['a cookie of -b', `-X POST -b 'other=1; salt=${KEY}'`, '/pans'],
    ['a query parameter', '', `/pans?api_key=${KEY}`],
    ['a key of the older host', `-H 'Authorization: Bearer ${KEY}'`, 'https://old.saltpan.example/salt/pans/7'],
  ])('puts %s into the key field', async (_title, options, path) => {
    const url = path.startsWith('http') ? path : contract.documentedBase + path;

    const { state, view: shown } = await paste(`curl ${options} '${url}'`);

    if (!/Basic/.test(options) || shown.operation.carriers) expect(state.key).toBe(KEY);
    expect(JSON.stringify(state.draft)).not.toContain(KEY);
  });
});

describe('a typed key', () => {
  const guard = createGuard(KEY, [catalogEntry(contract)], new Set());

  test.each([
    ['as it is', KEY],
    ['as HTTP Basic writes it', `Basic ${btoa(`${KEY}:`)}`],
    ['as HTTP Basic writes it, without the word', btoa(`${KEY}:and a password`)],
  ])('is noticed by what guards shared links: %s', (_title, value) => {
    expect(guard.isSecret(value)).toBe(true);
  });

  test.each(['X-App-Id', 'api_key', 'salt', 'SALT'])('is suspected in what is called %s', (name) => {
    expect(guard.isSecretMember(name, 'anything')).toBe(true);
  });

  test.each([
    [`X-App-Id: ${KEY}`, KEY],
    [`?api_key=${KEY}`, KEY],
    [`Cookie: salt=${KEY}`, KEY],
    [`Basic ${KEY}`, KEY],
    [`Authorization: Bearer ${KEY}`, KEY],
  ])('is taken out of what was copied along: %s', (typed, fixed) => {
    const format = view('pansGet').api.key;

    expect(format && diagnoseKey(format, typed)).toMatchObject({ level: 'problem', fixed });
  });
});

function requestOf(outgoing: Parameters<typeof toRequest>[0], at: string): Promise<Request> {
  return toRequest(outgoing, at, () => Promise.reject(new Error('no file')), new AbortController().signal);
}

async function receivedFrom(send: () => unknown): Promise<Received[]> {
  received = [];
  await send();
  return received;
}

function recorded({ method = '', url = '', headers }: IncomingMessage, body: string): Received {
  const { 'x-mock-cookie': stand, cookie = stand, authorization, 'content-type': type, prefer } = headers;
  return {
    method,
    url,
    headers: {
      cookie,
      authorization,
      type: type?.split(';')[0],
      prefer,
      app: headers['x-app-id'],
      bays: headers['x-bays'],
    },
    body: readable(type, body),
  };
}

/** JSON may be written in lines. */
function readable(type: string | null | undefined, body: string): unknown {
  return type?.includes('json') && body !== '' ? JSON.parse(body) : body;
}

async function runJavaScript(code: string): Promise<void> {
  const log = `const console = { log() {} };\n`;
  await import(`data:text/javascript,${encodeURIComponent(log + code)}`);
}

/** The client of the types is found by its name from files only. */
function asJavaScript(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace(`'openapi-fetch'`, `'${import.meta.resolve('openapi-fetch')}'`);
}

function runProgram(program: string, code: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, ['-c', code], (error) => (error ? reject(error) : resolve()));
  });
}

interface Received {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}
