import { expect, test, vi } from 'vitest';
import { keyNameOf, keyOfName } from '../../../src/sandbox/known-key.ts';
import { diagnoseKey } from '../../../src/playground/key/diagnose.ts';
import type { CatalogEntry, KeyView } from '../../../src/contract/playground-view.ts';

const VIEW: KeyView = {
  environments: [
    { id: 'production', name: 'Production', prefix: 'abc_live_' },
    { id: 'sandbox', name: 'Sandbox', prefix: 'abc_test_' },
  ],
  alphabet: 'base62',
  lengths: [8],
  demo: [
    { name: 'full', value: 'abc_test_DEMOFULL', description: 'Everything allowed.' },
    { name: 'tight', value: 'abc_test_DEMOTIGH', description: 'Little allowed.' },
  ],
  samples: { unknown: 'abc_test_NOSUCHKE', malformed: 'not-a-key' },
};

const OTHER: CatalogEntry = {
  id: 'other',
  name: 'The other API',
  mockBase: '/mock/other/v1',
  documentedBase: 'https://other.example/v1',
  envVar: 'OTHER_KEY',
  key: {
    environments: [{ id: 'production', name: 'Production', prefix: 'oth_' }],
    alphabet: 'hex',
    lengths: [6],
    demo: [{ name: 'full', value: 'oth_00de00', description: 'Everything allowed.' }],
    samples: { unknown: 'oth_ffffff', malformed: 'not-a-key' },
  },
  operations: [],
};

const CATALOG: CatalogEntry[] = [{ ...OTHER, id: 'own', name: 'Own', key: VIEW }, OTHER];

test('returns what is sent given no key', () => {
  expect(diagnoseKey(VIEW, '')).toEqual({
    level: 'note',
    text: 'No key: you send the request without credentials.',
  });
});

test('returns the name and the description given a demo key', () => {
  expect(diagnoseKey(VIEW, 'abc_test_DEMOFULL')).toEqual({
    level: 'demo',
    text: 'Demo key “full”. Everything allowed.',
  });
});

test.each([
  ['Bearer abc_test_0123abcd', 'Bearer', 'abc_test_0123abcd'],
  ['bearer  abc_test_0123abcd', 'Bearer', 'abc_test_0123abcd'],
  ['"abc_test_0123abcd"', 'quotes', 'abc_test_0123abcd'],
  [' abc_test_0123abcd', 'white space around', 'abc_test_0123abcd'],
  ['abc_test_ 0123abcd', 'white space within', 'abc_test_0123abcd'],
  ['abc_test_\u200b0123abcd', 'cannot be seen', 'abc_test_0123abcd'],
  ['Authorization: Bearer abc_test_0123abcd', 'whole header', 'abc_test_0123abcd'],
  [`export ABC_API_KEY='abc_test_0123abcd' `, 'environment file', 'abc_test_0123abcd'],
  [`"Bearer 'abc_test_0123abcd'",`, 'Bearer', 'abc_test_0123abcd'],
])('returns the corrected key given %j', (key, text, fixed) => {
  const diagnosis = diagnoseKey(VIEW, key);

  expect(diagnosis).toMatchObject({ level: 'problem', fixed });
  expect(diagnosis.text).toContain(text);
});

test.each([
  ['abc_live_YOUR_API_KEY_HERE', 'placeholder'],
  ['abc_live_abc123...', 'placeholder'],
  ['<your-key>', 'placeholder'],
  ['<your key>', 'placeholder'],
  ['"YOUR API KEY"', 'quotes'],
  ['YOUR API KEY', 'placeholder'],
  ['[insert key here]', 'placeholder'],
  ['$ABC_API_KEY', 'name of a variable'],
  ['process.env.ABC_API_KEY', 'name of a variable'],
  ['{{apiKey}}', 'name of a variable'],
  ['abc_live_••••••cd', 'as dashboards mask it'],
  ['curl -H "x: y" https://own.example', 'curl command'],
  ['abc-test-0123abcd', 'with underscores'],
  ['0123abcd', 'The prefix is missing'],
  ['abc_test_0123abcd01', '2 too many'],
  ['abc_test_0123abc', '1 is missing'],
  ['xyz_0123abcd', 'starts with abc_live_ or abc_test_'],
  ['ABC_TEST_0123abcd', 'Upper and lower case'],
  ['abc_test_0123', '4 characters follow abc_test_; a key has 8'],
  ['abc_test_0', '1 character follows'],
  ['abc_test_0123-bcd', 'look at character 14'],
  ['abc_test_0123abcé', 'A header cannot carry'],
])('returns a problem given %j', (key, text) => {
  const diagnosis = diagnoseKey(VIEW, key);

  expect(diagnosis.level).toBe('problem');
  expect(diagnosis.text).toContain(text);
});

test('returns the environment given a well-formed key', () => {
  expect(diagnoseKey(VIEW, 'abc_live_0123abcd')).toMatchObject({
    level: 'warning',
    text: expect.stringMatching(/production environment: this looks like a live key.*has not left the page/) as string,
  });
  expect(diagnoseKey(VIEW, 'abc_test_0123abcd').text).toMatch(/sandbox environment/);
});

test.each([
  ['oth_0123ab', 'belongs to The other API, which is another API and looks like a live one'],
  ['oth_00de00', 'the demo key “full” of The other API'],
  ['oth_0123', 'The prefix oth_ is that of The other API'],
])('returns the API that it belongs to given %j', (key, text) => {
  const diagnosis = diagnoseKey(VIEW, key, CATALOG);

  expect(diagnosis.level).toBe('problem');
  expect(diagnosis.text).toContain(text);
});

test('returns nothing of another API given a key of this one', () => {
  expect(diagnoseKey(VIEW, 'abc_test_0123abcd', CATALOG)).toEqual(diagnoseKey(VIEW, 'abc_test_0123abcd'));
});

test.each([
  [['sk', 'live', '51HabcdefGHIJKLMNOPqrstu'].join('_'), 'Stripe'],
  ['sk-ant-api03-abcdefgh', 'Anthropic'],
  ['sk-proj-abcdefghijklmnopqrstuvwx', 'OpenAI'],
  [['ghp', '0123456789abcdefghij'].join('_'), 'GitHub'],
  ['AKIAEXAMPLEEXAMPLE00', 'Amazon Web Services'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'JSON Web Token'],
])('returns a warning to keep real keys away given %j', (key, service) => {
  const diagnosis = diagnoseKey(VIEW, key, CATALOG);

  expect(diagnosis.level).toBe('warning');
  expect(diagnosis.text).toContain(service);
  expect(diagnosis.text).toContain('Do not paste real keys; this one has not left the page.');
});

test('does not say that a key has not left the page, where requests go to a mock of the server', () => {
  vi.stubGlobal('location', { pathname: '/playground/', search: '?sandbox=team' });
  try {
    for (const key of ['abc_live_0123abcd', 'abc_test_0123abcd', 'sk-ant-api03-abcdefgh']) {
      const { text } = diagnoseKey(VIEW, key, CATALOG);
      expect(text).not.toContain('left the page');
      expect(text).toMatch(/requests send (this one|it) to the server/);
    }
  } finally {
    vi.unstubAllGlobals();
  }
});

test('returns no problem given a further documented length in hexadecimal digits', () => {
  const view: KeyView = { ...VIEW, alphabet: 'hex', lengths: [8, 9] };

  expect(diagnoseKey(view, 'abc_test_012345678').level).toBe('note');
  expect(diagnoseKey(view, 'abc_test_01234567g').text).toContain('hexadecimal');
});

test('returns a text without the key given any key', () => {
  const secrets = ['Bearer s3cr3tPart', '"s3cr3tPart"', 's3cr3tPart', 'abc_live_s3cr3tPart', 'abc_live_s3cr3tPart…'];

  for (const secret of secrets) expect(diagnoseKey(VIEW, secret).text).not.toContain('s3cr3tPart');
});

test('returns the key of each name, and the name of each key', () => {
  for (const name of ['none', 'unknown', 'malformed', 'full', 'tight']) {
    expect(keyNameOf(VIEW, keyOfName(VIEW, name))).toBe(name);
  }
  expect(keyOfName(VIEW, undefined)).toBe('abc_test_DEMOFULL');
  expect(keyNameOf(VIEW, 'typed')).toBeNull();
});

test('returns that it is too long given a hundred thousand characters', () => {
  const { level, text } = diagnoseKey(VIEW, `a${' '.repeat(100_000)}b`);

  expect(level).toBe('problem');
  expect(text).toContain('100,002 characters');
});
