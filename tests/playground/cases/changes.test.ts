import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../openapi/draft.ts';
import { changesOf } from '../../../src/playground/cases/changes.ts';
import { initialState } from '../../../src/playground/state.ts';
import type { CaseView } from '../../../src/contract/playground-view.ts';
import { playgroundView } from '../../../src/contract/playground.ts';
import { allCases, contractOf } from '../view.ts';

const PLAIN: RequestDraft = {
  method: 'POST',
  path: '/items/{id}',
  pathParams: { id: 'one' },
  query: { limit: '5' },
  headers: { 'X-Tenant': 'acme' },
  body: { title: 'A', size: { width: 1, height: 2 }, tags: ['a', 'b'] },
};

const CASE: CaseView = { name: 'any', status: 400, summary: '' };

test('returns nothing given the plain request', () => {
  expect(changesOf(PLAIN, PLAIN, { ...CASE, key: 'full' }, 'full')).toEqual([]);
});

test.each<[string, Partial<RequestDraft>, Partial<CaseView>, string[]]>([
  ['another key', {}, { key: 'expired' }, ['- key “full”', '+ key “expired”']],
  ['no key', {}, { key: 'none' }, ['- key “full”', '+ no key']],
  ['a path parameter', { pathParams: { id: 'two' } }, {}, ['- POST /items/one?limit=5', '+ POST /items/two?limit=5']],
  ['no query', { query: {} }, {}, ['- POST /items/one?limit=5', '+ POST /items/one']],
  ['another header', { headers: { 'X-Tenant': 'acme', Prefer: 'example=any' } }, {}, ['+ Prefer: example=any']],
  ['a header less', { headers: {} }, {}, ['- X-Tenant: acme']],
  ['a body', { raw: '{"half":' }, {}, ['- the body of the example', '+ {"half":']],
  [
    'members of the body',
    { body: { title: '', size: { width: 1 }, tags: ['a', 7] } },
    {},
    ['- title: "A"', '+ title: ""', '- size.height: 2', '- tags[1]: "b"', '+ tags[1]: 7'],
  ],
  [
    'repeats',
    {},
    { repeat: 3, before: [{ summary: 'Create', draft: PLAIN }] },
    ['› “Create”', '› the same request 3 times'],
  ],
])('returns %s given a case with it', (_, changed, chosen, lines) => {
  const signs = { removed: '-', added: '+', first: '›' };

  const changes = changesOf(PLAIN, { ...PLAIN, ...changed }, { ...CASE, ...chosen }, 'full');

  expect(changes.map(({ kind, text }) => `${signs[kind]} ${text}`)).toEqual(lines);
});

test('returns long values cut, with their length', () => {
  const [change] = changesOf(PLAIN, { ...PLAIN, headers: { ...PLAIN.headers, 'X-Pad': 'ab'.repeat(100) } }, CASE);

  expect(change?.text).toMatch(/^X-Pad: (ab)+a?… \(207 characters\)$/);
});

test('returns something for every documented case that is not the plain request', () => {
  const same = allCases().filter(({ api, operationId, name, status }) => {
    const view = playgroundView(contractOf(api), operationId);
    const chosen = view.operation.cases.find((each) => each.name === name) ?? CASE;
    const firstKey = view.api.key?.demo[0]?.name;
    return (
      status >= 400 && changesOf(view.operation.draft, initialState(view, name).draft, chosen, firstKey).length === 0
    );
  });

  expect(same.map(({ id }) => id)).toEqual([]);
});
