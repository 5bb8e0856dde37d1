import { expect, test } from 'vitest';
import { API_IDS } from '../../../../openapi/catalog.ts';
import type { JsonValue } from '../../../../openapi/contract.ts';
import { pasteCurl } from '../../../../src/playground/tools/curl/paste.ts';
import { linkOf, readLink, shareOf, stateOf } from '../../../../src/playground/tools/share/share.ts';
import * as state from '../../../../src/playground/state.ts';
import type { PlaygroundView } from '../../../../src/contract/playground-view.ts';
import { catalogEntry } from '../../../../src/contract/catalog-entry.ts';
import { playgroundView } from '../../../../src/contract/playground.ts';
import { allCases, contractOf, exampleViews } from '../../view.ts';

const CATALOG = [...API_IDS, 'console'].map((id) => catalogEntry(contractOf(id)));

/** Keys that nobody should find in a link: typed into the key field or not, of these APIs or of others. */
const SECRETS = [
  'my own word for a key',
  'nvp_live_R3aderSecret0123456789abcdefghi',
  ['sk', 'live', '51HabcdefGHIJKLMNOPqrstu'].join('_'),
  'A8f3kQz9LmN2pXr7TvW4yBcD',
];

test.each(allCases())('returns the very request again given a link to the case $id', ({ api, operationId, name }) => {
  const view = playgroundView(contractOf(api), operationId);
  const before = state.initialState(view, name);

  const { shared, after } = passOn(view, before);

  expect(after).toEqual(before);
  expect(shared.left).toEqual([]);
});

test('returns every input again given an edited request', () => {
  const { plain, form } = exampleViews();
  const edited = state.setHeader(state.setQueryParameter(state.initialState(plain), 'limit', '7'), 'X-Own', 'ä & b');
  const uploaded = state.setField(state.initialState(form), 'language', 'de-DE');

  expect(passOn(plain, edited).after).toEqual(edited);
  expect(passOn(form, uploaded).after).toEqual(uploaded);
  expect(passOn(jsonView(), state.setText(state.initialState(jsonView()), '{"half":')).after.text).toBe('{"half":');
});

test.each([
  ['a key of several words, written in one', 'my own word for a key', 'x=myownwordforakey'],
  ['a key of one word, written in several', 'Wh1teSp4ceIsNoDisguise', 'Wh1teSp4ce IsNo Disguise'],
])('leaves out %s', (_what, key, value) => {
  const { plain } = exampleViews();
  const edited = state.setQueryParameter(state.setKey(state.initialState(plain), key), 'limit', value);

  const { shared } = passOn(plain, edited);

  expect(shared.left.length).toBeGreaterThan(1);
  expect(JSON.stringify(shared)).not.toContain(value);
});

test('returns the name of a demo key, and never a typed one', () => {
  const { plain } = exampleViews();
  const demo = plain.api.key?.demo[1];

  const named = passOn(plain, state.setKey(state.initialState(plain), demo?.value ?? ''));
  const typed = passOn(plain, state.setKey(state.initialState(plain), SECRETS[0] ?? ''));

  expect(named.shared).toMatchObject({ key: demo?.name, left: [] });
  expect(named.after.key).toBe(demo?.value);
  expect(typed.shared.left).toEqual(['the key']);
  expect(typed.shared.key).toBeUndefined();
});

/** Every place of a request where somebody could put a key, with what the reader is told. */
const PLACES: [string, (secret: string) => { view: PlaygroundView; state: state.RequestState }][] = [
  ['the query parameter', (secret) => plainWith((fresh) => state.setQueryParameter(fresh, 'limit', secret))],
  ['the query parameter', (secret) => plainWith((fresh) => state.setQueryParameter(fresh, 'limit', `a${secret}b`))],
  ['a query parameter', (secret) => plainWith((fresh) => state.setQueryParameter(fresh, secret, '1'))],
  ['the header', (secret) => plainWith((fresh) => state.setHeader(fresh, 'X-Own', `Key ${secret}`))],
  ['a header', (secret) => plainWith((fresh) => state.setHeader(fresh, secret.replaceAll(' ', ''), '1'))],
  ['the path parameter', (secret) => pathWith((fresh, name) => state.setPathParameter(fresh, name, secret))],
  [
    'the path parameter',
    (secret) => pathWith((fresh, name) => state.setPathParameter(fresh, name, encodeURIComponent(secret))),
  ],
  ['the path', (secret) => plainWith((fresh) => ({ ...fresh, draft: { ...fresh.draft, path: `/x/${secret}` } }))],
  ['the method', (secret) => plainWith((fresh) => ({ ...fresh, draft: { ...fresh.draft, method: secret } }))],
  ['the field', (secret) => formWith((fresh) => state.setField(fresh, 'language', secret))],
  ['the field', (secret) => formWith((fresh) => state.setField(fresh, 'metadata', `{"call":"${secret}"}`))],
  ['the field', (secret) => formWith((fresh) => state.setField(fresh, 'file', fileOf('a.wav', secret)))],
  ['the field', (secret) => formWith((fresh) => state.setField(fresh, 'file', fileOf(`${secret}.wav`, 'text')))],
  ['the file', (secret) => formWith((fresh) => state.setFile(fresh, 'file', new File(['own'], `${secret}.wav`)))],
  ['the field', (secret) => textWith(JSON.stringify({ name: secret, other: 'kept' }))],
  ['the field', (secret) => textWith(JSON.stringify({ list: [{ deep: [`x${secret}`] }], other: 'kept' }))],
  ['a field', (secret) => textWith(JSON.stringify({ [secret]: 1, other: 'kept' }))],
  ['the body', (secret) => textWith(`{"half": "${secret}`)],
  ['the body', (secret) => textWith(JSON.stringify(secret))],
];

test.each(PLACES)('returns no key, and says what was left out, given one in %s', (place, put) => {
  for (const secret of SECRETS) {
    const { view, state: written } = put(secret);
    for (const key of [secret, view.api.key?.demo[0]?.value ?? '']) {
      // What only the key field could tell is not a secret when it was not typed there.
      if (secret === SECRETS[0] && key !== secret) continue;
      if (secret === SECRETS[0] && view.api.key === null) continue;
      const { shared, link, after } = passOn(view, state.setKey(written, key));

      expect(decodeURIComponent(link).replaceAll('+', ' ').toLowerCase()).not.toContain(secret.toLowerCase());
      expect(JSON.stringify([shared, after.draft, after.text])).not.toContain(secret);
      expect(shared.left.join(', ')).toContain(place);
    }
  }
});

test.each(['Authorization', 'Proxy-Authorization', 'X-API-Key', 'Api_Key', 'X-Auth-Token', 'Cookie', 'X-Signature'])(
  'returns nothing of a header named %s',
  (name) => {
    const { plain } = exampleViews();

    const { link, shared } = passOn(plain, state.setHeader(state.initialState(plain), name, 'plainword'));

    expect(link).not.toContain('plainword');
    expect(shared.left).toEqual([`the header ${name}`]);
  },
);

test('returns the rest of a JSON body given a secret in it', () => {
  const { view, state: written } = textWith(JSON.stringify({ password: 'plainword', other: 'kept', author: 'me' }));

  const { after } = passOn(view, written);

  expect(JSON.parse(after.text ?? '')).toEqual({ other: 'kept', author: 'me' });
});

test.each([
  { credentials: { value: 'hunter2' } },
  { password: { plain: ['hunter2'] } },
  { 'password[]': 'hunter2' },
  { 'api_key.': 'hunter2' },
  { pass: 'hunter2' },
  { headers: [{ name: 'Authorization', value: 'hunter2' }] },
  { url: 'https://user:hunter2@h.example/x' },
  { url: 'https://h.example/x?page=1&token=hunter2' },
])('returns no secret, and the rest, given %j', (body) => {
  const { view, state: written } = textWith(JSON.stringify({ ...body, other: 'kept', passage: 'kept too' }));

  const { link, after } = passOn(view, written);

  expect(link).not.toContain('hunter2');
  expect(JSON.parse(after.text ?? '')).toMatchObject({ other: 'kept', passage: 'kept too' });
});

test('returns nothing of the key in a pasted command', async () => {
  const { plain } = exampleViews();
  const address = plain.api.documentedBase + plain.operation.draft.path;
  for (const secret of SECRETS.slice(1)) {
    const command = `curl '${address}?limit=${secret}' -H 'Authorization: Bearer ${secret}' -H 'X-Copy: ${secret}'`;
    const pasted = await pasteCurl(command, CATALOG, () => Promise.resolve(plain), { api: plain.api.id, key: '' });
    if ('problem' in pasted) throw new Error(pasted.problem);

    const { link, shared } = passOn(plain, pasted.state);

    expect(pasted.state.key).toBe(secret);
    expect(decodeURIComponent(link)).not.toContain(secret);
    expect(shared.left).toEqual(['the key', 'the query parameter limit', 'the header X-Copy']);
  }
});

test('returns ordinary values, however long they are', () => {
  const { plain } = exampleViews();
  const values = [
    '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
    'https://example.com/a/rather/long/address/without/any/secret?in=it',
    'Words that people write, with punctuation; and quite a few of them, too.',
    '2025-04-15T14:32:00.000Z',
  ];

  for (const value of values) {
    const { shared } = passOn(plain, state.setHeader(state.initialState(plain), 'X-Own', value));
    expect(shared.left).toEqual([]);
  }
});

test.each([
  ['#with=%7B%22query%22%3A%5B1%5D%2C%22headers%22%3A7%2C%22text%22%3A%7B%7D%2C%22left%22%3A3%7D'],
  ['#with=%7B'],
  ['#with=null'],
  ['#a-heading'],
])('returns the plain request given the damaged link %s', (hash) => {
  const { plain } = exampleViews();

  const shared = readLink(
    `?api=${plain.api.id}&operation=${plain.operation.id}&key=no-such-key&case=no-such-case`,
    hash,
    {
      api: '',
      operation: '',
    },
  );

  expect(stateOf(plain, shared)).toMatchObject({ draft: plain.operation.draft, key: plain.api.key?.demo[0]?.value });
});

function passOn(view: PlaygroundView, before: state.RequestState) {
  const shared = shareOf(view, before, CATALOG);
  const link = linkOf(shared);
  const { search, hash } = new URL(link, 'http://localhost');
  return { shared, link, after: stateOf(view, readLink(search, hash, { api: '', operation: '' })) };
}

function plainWith(edit: (fresh: state.RequestState) => state.RequestState) {
  const { plain } = exampleViews();
  return { view: plain, state: edit(state.initialState(plain)) };
}

function formWith(edit: (fresh: state.RequestState) => state.RequestState) {
  const { form } = exampleViews();
  return { view: form, state: edit(state.initialState(form)) };
}

function pathWith(edit: (fresh: state.RequestState, name: string) => state.RequestState) {
  const contract = contractOf(API_IDS[0]);
  const operation = contract.operations.find(({ path }) => path.includes('{'));
  const view = playgroundView(contract, operation?.id ?? '');
  return { view, state: edit(state.initialState(view), Object.keys(view.operation.draft.pathParams)[0] ?? '') };
}

function textWith(text: string) {
  return { view: jsonView(), state: state.setText(state.initialState(jsonView()), text) };
}

/** An operation with a JSON body, of an API that takes keys if there is one. */
function jsonView(): PlaygroundView {
  const found = API_IDS.map(contractOf)
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })))
    .find(({ operation }) => operation.body?.mediaType === 'application/json');
  if (!found) throw new Error('Failed to find an operation with a JSON body.');
  return playgroundView(found.contract, found.operation.id);
}

function fileOf(name: string, text: string): JsonValue {
  return { $file: { name, type: 'audio/wav', text } };
}

test.each([
  ['query', '2,900 of 3,000 query parameters'],
  ['headers', '2,900 of 3,000 headers'],
])('takes a hundred of 3,000 entries of %s from a link, and says so', (place, cut) => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`n${index}`, '1']));

  const shared = readLink('', `#with=${encodeURIComponent(JSON.stringify({ [place]: many }))}`, HERE);

  expect(Object.keys(shared.inputs?.[place as 'query'] ?? {})).toHaveLength(100);
  expect(shared.cut).toEqual([cut]);
});

test('takes no body from a link that is nested deeper than any recursion, and says so', () => {
  const body = '['.repeat(20_000) + ']'.repeat(20_000);

  const shared = readLink('', `#with=${encodeURIComponent('{"body":')}${body}}`, HERE);

  expect(shared.inputs?.body).toBeUndefined();
  expect(shared.cut).toEqual(['the body, which is nested more than 100 levels deep']);
});

test('takes nothing from a link of a megabyte, and says so', () => {
  const shared = readLink('', `#with=${encodeURIComponent(JSON.stringify({ text: 'x'.repeat(1e6) }))}`, HERE);

  expect(shared.inputs).toBeUndefined();
  expect(shared.cut).toEqual(['the request, because the link is too long']);
});

test('leaves a body of a megabyte out of a link without looking through it', () => {
  const view = jsonView();
  const text = JSON.stringify({ messages: Array.from({ length: 50_000 }, () => ({ role: 'user', content: 'hello' })) });

  const shared = shareOf(view, state.setText(state.initialState(view), text), CATALOG);

  expect(shared.left).toEqual(['the body, which is too long for a link']);
  expect(JSON.stringify(shared).length).toBeLessThan(1000);
});

const HERE = { api: 'novapulse', operation: 'listJobs' };
