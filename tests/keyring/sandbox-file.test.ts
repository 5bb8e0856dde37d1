import { expect, test } from 'vitest';
import { fileName, readFile } from '../../src/keyring/sandbox-file.ts';

test('returns a name with the day of the export', () => {
  expect(fileName({ exportedAt: '2026-01-02T03:04:05.000Z' })).toBe('latchkey-sandbox-2026-01-02.json');
});

test('returns what an exported sandbox says of itself', () => {
  const text = JSON.stringify({ keys: [{}], state: [{}, {}], exportedAt: '2026-01-02T03:04:05.000Z' });

  expect(readFile(text).about).toBe('It contains 1 key of your own and 2 other entries, from 2026-01-02.');
});

test.each(['null', '[]', '{"keys": 1}'])('throws, given %s', (text) => {
  expect(() => readFile(text)).toThrow('The file is not an export of this keyring. Nothing has changed.');
});

test('throws, given a file that is not JSON', () => {
  expect(() => readFile('keys: []')).toThrow('The file is not JSON. Nothing has changed.');
});
