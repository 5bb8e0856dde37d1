import { expect, test } from 'vitest';
import type { Refusal } from '../../../mock/engine/errors.ts';
import { parseJson } from '../../../mock/engine/steps/parse-json.ts';

const parse = (text: string) => parseJson(new TextEncoder().encode(text), 1_000_000);

test.each([
  '{"a":[1,{"b":"c"}],"d":null}',
  JSON.stringify({ text: '[{"\\\\"'.repeat(5000), more: '\\' }),
  JSON.stringify(Array.from({ length: 19_000 }, () => 'ü,:')),
  `${'['.repeat(100)}${']'.repeat(100)}${' '.repeat(500)}`,
])('returns the value of a text of its bounds (%#)', (text) => {
  expect(parse(text)).toEqual(JSON.parse(text));
});

test.each([
  ['validate/malformed-body', 'nested deeper than 100 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['validate/malformed-body', 'nested deeper within objects', '{"a":'.repeat(101) + '1' + '}'.repeat(101)],
  ['validate/malformed-body', 'that never ends', '['.repeat(1_000_000)],
  ['validate/malformed-body', 'that is a text without an end', `"${'a'.repeat(1_000_000)}`],
  ['validate/size', 'of more values than are read', JSON.stringify(Array.from({ length: 30_000 }, () => 1))],
  ['validate/size', 'of more lists than are read', `[${`${'['.repeat(90)}${']'.repeat(90)},`.repeat(400)}0]`],
  ['validate/size', 'of more members than are read', `{${'"":1,'.repeat(30_000)}"":1}`],
])('refuses as %s a body %s', (reason, _title, text) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'Refusal', reason }) as Refusal);
});

test('reads as many values as the largest body may hold', () => {
  const text = JSON.stringify(Array.from({ length: 30_000 }, () => 1));

  expect(parseJson(new TextEncoder().encode(text), 4_000_000)).toHaveLength(30_000);
});
