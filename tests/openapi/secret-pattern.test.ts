import { expect, test } from 'vitest';
import { allContracts } from '../../src/contract/contract.ts';
import { gitleaksConfig, secretPattern } from '../../openapi/secret-pattern.ts';

const APIS = allContracts();

test.each(APIS)('secretPattern finds every key of $name in a line of code, and nothing malformed', (api) => {
  const pattern = new RegExp(secretPattern(api) ?? '');

  for (const { value } of api.demoKeys) expect(`const key = '${value}';`).toMatch(pattern);
  expect(api.sampleKeys.unknown).toMatch(pattern);
  expect(api.sampleKeys.malformed).not.toMatch(pattern);
});

test.each(APIS)('secretPattern finds keys of $name alone', (api) => {
  const pattern = new RegExp(`^(${secretPattern(api)})$`);
  const others = APIS.filter((each) => each !== api).flatMap(({ demoKeys }) => demoKeys.map(({ value }) => value));

  expect(others.filter((value) => pattern.test(value))).toEqual([]);
});

test('gitleaksConfig has a rule for each API', () => {
  expect(gitleaksConfig(APIS).match(/^id = "[\w-]+-api-key"$/gm)).toHaveLength(APIS.length);
});
