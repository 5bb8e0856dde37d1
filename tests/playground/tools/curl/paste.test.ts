import { expect, test } from 'vitest';
import { API_IDS } from '../../../../openapi/catalog.ts';
import { pasteCurl, type Pasted } from '../../../../src/playground/tools/curl/paste.ts';
import { outgoingRequest } from '../../../../src/sandbox/request.ts';
import { snippet } from '../../../../src/playground/code/snippets.ts';
import { initialState } from '../../../../src/playground/state.ts';
import { catalogEntry } from '../../../../src/contract/catalog-entry.ts';
import { playgroundView } from '../../../../src/contract/playground.ts';
import { allCases, contractOf, exampleViews } from '../../view.ts';

const CATALOG = [...API_IDS, 'console'].map((id) => catalogEntry(contractOf(id)));
const KEY = 'typed-key';

/** Cases whose request a browser or the key field could not be given from a command. */
const pasteable = allCases().filter(({ api, operationId, name }) => {
  const { draft } = initialState(playgroundView(contractOf(api), operationId), name);
  return !Object.keys(draft.headers).some((header) => /^authorization$/i.test(header));
});

test.each(pasteable)('returns the very request given the command that is shown for $id', async (each) => {
  const view = playgroundView(contractOf(each.api), each.operationId);
  const state = initialState(view, each.name);
  const outgoing = outgoingRequest(view, state, 1);

  for (const base of [`http://localhost:4321${view.api.mockBase}`, view.api.documentedBase]) {
    if (!base.startsWith('http')) continue;
    const pasted = await paste(snippet('curl', outgoing, base, view.api.envVar), state.key, each.api);

    expect(comparable(outgoingRequest(pasted.view, pasted.state, 1))).toEqual(comparable(outgoing));
    expect(pasted.view.api.id).toBe(each.api);
  }
});

test('returns method, parameters, headers, key and body given each way of writing them', async () => {
  const { plain } = exampleViews();
  const address = plain.api.documentedBase + plain.operation.draft.path;
  const pasted = await paste(
    `$ curl -sSXGET --url "${address}?limit=5" \\\n  -H 'authorization: bearer nvp_test_x' -HX-Own:\\ 1 -A me -b a=b -o out.json`,
  );

  expect(pasted.state).toMatchObject({ key: 'nvp_test_x', chosen: null });
  expect(pasted.state.draft).toMatchObject({ method: 'GET', query: { limit: '5' }, headers: { 'X-Own': '1' } });
  expect(pasted.notes.join(' ')).toMatch(/User-Agent.*Cookies/);
});

test.each([
  ['-d a=1 -d b=2', 'a=1&b=2'],
  ['-G -d limit=2', null],
  [`--json '{"a": "it'\\''s"}'`, '{"a": "it\'s"}'],
  [`--data-raw $'{"a":"it\\'s"}'`, '{"a":"it\'s"}'],
  [`--data-urlencode 'name=a b&c'`, 'name=a+b%26c'],
])('returns the body of %j', async (options, text) => {
  const operation = contractOf('console').operations.find(({ body }) => body?.mediaType === 'application/json');
  const view = playgroundView(contractOf('console'), operation?.id ?? '');
  const path = view.operation.draft.path.replace(/\{[^}]+\}/g, 'x');

  const { state } = await paste(
    `curl ${options} -X ${view.operation.draft.method} localhost:4321${view.api.mockBase}${path}`,
  );

  expect(state.text).toBe(text);
});

test('returns the present key given the name of a variable, and the value where the command sets it', async () => {
  const { plain } = exampleViews();
  const address = plain.api.documentedBase + plain.operation.draft.path;

  const unknown = await paste(`curl ${address} -H "Authorization: Bearer $SOME_KEY"`);
  const set = await paste(`export SOME_KEY=abc\ncurl ${address} -H "Authorization: Bearer \${SOME_KEY}"`);

  expect(unknown.state.key).toBe(KEY);
  expect(unknown.notes.join(' ')).toContain('SOME_KEY');
  expect(set.state.key).toBe('abc');
});

test('returns the usual demo key of an API given a variable, and the key of another API before it', async () => {
  for (const { id, key } of CATALOG.filter((entry) => entry.key !== null)) {
    const { api, operation } = exampleViewOf(id);
    const address = `http://localhost:4321${api.mockBase}${operation.draft.path}`;

    const { state } = await paste(`curl ${address} -H "Authorization: Bearer $SOME_KEY"`, KEY, 'another');

    expect(state.key).toBe(key?.demo[0]?.value);
  }
});

test('returns the values of a header as one list given it twice in different cases', async () => {
  const { plain } = exampleViews();
  const address = plain.api.documentedBase + plain.operation.draft.path;

  const { state } = await paste(`curl ${address} -H 'X-Own: first' -H 'x-own: second'`);

  expect(state.draft.headers).toEqual({ 'X-Own': 'first, second' });
});

test('returns the key in the key field alone given any place for it', async () => {
  const { plain } = exampleViews();
  const address = plain.api.documentedBase + plain.operation.draft.path;
  const commands = [
    `curl ${address} -H 'X-API-Key: s3cr3t'`,
    `curl ${address} -u s3cr3t:`,
    `curl ${address} --oauth2-bearer s3cr3t`,
    `curl ${address} -H 'Authorization: Bearer s3cr3t'`,
  ];

  for (const command of commands) {
    const { state, notes } = await paste(command);
    expect(state.key).toBe('s3cr3t');
    expect(JSON.stringify([state.draft, notes])).not.toContain('s3cr3t');
  }
});

test('returns the sample in place of a file that a page cannot read, and says so', async () => {
  const { form } = exampleViews();
  const address = form.api.documentedBase + form.operation.draft.path;

  const { state, notes } = await paste(`curl ${address} -F file=@/home/me/own.wav -F language=de-DE`);

  expect(state.draft.body).toMatchObject({
    file: (form.operation.draft.body as { file: unknown }).file,
    language: 'de-DE',
  });
  expect(notes.join(' ')).toContain('cannot read own.wav');
});

test('returns an undocumented path as it stands', async () => {
  const { plain } = exampleViews();

  const { state, notes } = await paste(`curl ${plain.api.documentedBase}/no/such/path`);

  expect(state.draft.path).toBe('/no/such/path');
  expect(notes[0]).toContain('does not document this path');
});

test('returns a note given a method that is not documented', async () => {
  const { plain } = exampleViews();

  const { state, notes } = await paste(`curl -X DELETE ${plain.api.documentedBase}${plain.operation.draft.path}`);

  expect(state.draft).toMatchObject({ method: 'DELETE', path: plain.operation.draft.path });
  expect(notes[0]).toContain('does not document DELETE for this path');
});

test.each([
  ['wget https://example.com', 'No curl command'],
  ['curl -s', 'no URL'],
  ['curl https://elsewhere.example/v1/jobs', 'belongs to none'],
  [`curl 'https://api.novapulse.io/v1/jobs`, 'not closed'],
  ['curl https://api.novapulse.io/v1/jobs?a=1&b=2', 'needs quotes'],
  ['curl -H "Authorization: Bearer $(cat key)" https://api.novapulse.io', 'runs another command'],
  ['curl "https://api.novapulse.io/v1/jobs" ^\n  -H "a: b"', 'Windows'],
])('returns what is wrong given %j', async (command, problem) => {
  const result = await pasteCurl(command, CATALOG, viewOf, { api: 'none', key: KEY });

  expect('problem' in result && result.problem).toContain(problem);
});

async function paste(command: string, key = KEY, api = exampleViews().plain.api.id): Promise<Pasted> {
  const result = await pasteCurl(command, CATALOG, viewOf, { api, key });
  if ('problem' in result) throw new Error(`${result.problem}\n${command}`);
  return result;
}

function exampleViewOf(api: string) {
  const contract = contractOf(api);
  return playgroundView(contract, contract.operations[0]?.id ?? '');
}

function viewOf(api: string, operation: string) {
  return Promise.resolve(playgroundView(contractOf(api), operation));
}

/** JSON may be indented, and header names are compared without regard to case. */
function comparable({ body, headers, ...rest }: ReturnType<typeof outgoingRequest>) {
  const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...rest,
    headers: Object.fromEntries(names) as unknown,
    body: body?.kind === 'text' ? compact(body.text) : body,
  };
}

function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
