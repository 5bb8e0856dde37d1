import { expect, test } from 'vitest';
import { anatomyOf } from '../../../src/playground/key/anatomy.ts';
import type { KeyView } from '../../../src/contract/playground-view.ts';

const VIEW: KeyView = {
  environments: [
    { id: 'production', name: 'Production', prefix: 'abc_live_' },
    { id: 'sandbox', name: 'Sandbox', prefix: 'abc_test_' },
  ],
  alphabet: 'base62',
  lengths: [8],
  demo: [{ name: 'full', value: 'abc_test_DEMOFULL', description: 'Everything allowed.' }],
  samples: { unknown: 'abc_test_NOSUCHKE', malformed: 'not-a-key' },
};

test('returns the prefix, its environment and all checks met given a key of the documented form', () => {
  const { prefix, cells, checks } = anatomyOf(VIEW, 'abc_test_0123abcd');

  expect(prefix).toEqual({ text: 'abc_test_', label: 'Sandbox prefix', isThere: true });
  expect(cells.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'fine'));
  expect(checks.every(({ isMet }) => isMet)).toBe(true);
});

test('returns what is missing, too much or not allowed, at its place', () => {
  const states = (key: string) =>
    anatomyOf(VIEW, key)
      .cells.map(({ state }) => state[0])
      .join('');

  expect(states('abc_test_01234')).toBe('fffffmmm');
  expect(states('abc_test_0123456789')).toBe('ffffffffee');
  expect(states('abc_test_01-3456.')).toBe('ffsffffs');
});

test('returns a prefix that is not there given a key without one', () => {
  const { prefix, checks } = anatomyOf(VIEW, '0123abcd');

  expect(prefix).toMatchObject({ text: 'abc_live_', isThere: false });
  expect(checks.find(({ name }) => name === 'Prefix')).toEqual({
    name: 'Prefix',
    isMet: false,
    message: 'should be abc_live_ or abc_test_',
  });
});

test('returns the key without its quotes and the check for them unmet given a quoted key', () => {
  const { cells, checks } = anatomyOf(VIEW, '"abc_test_0123abcd"');

  expect(cells).toHaveLength(8);
  expect(checks.filter(({ isMet }) => !isMet).map(({ name }) => name)).toEqual(['Nothing else']);
});

test('returns the characters of a public key, and none of a typed one', () => {
  const text = (key: string) =>
    anatomyOf(VIEW, key)
      .cells.map((cell) => cell.text)
      .join('');

  expect(text('abc_test_DEMOFULL')).toBe('DEMOFULL');
  expect(JSON.stringify(anatomyOf(VIEW, 'abc_live_s3cr3tXy'))).not.toContain('s3cr3t');
});
