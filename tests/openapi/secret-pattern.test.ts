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

test.each([
  [['tide.'], 'tide\\.[0-9A-Za-z]{16}'],
  [['k.live+', 'k.test+'], 'k\\.(live\\+|test\\+)[0-9A-Za-z]{16}'],
])('secretPattern takes the prefixes %j literally', (prefixes, pattern) => {
  const scheme = APIS.find((api) => api.scheme)?.scheme;
  const environment = scheme?.format.environments[0];
  if (!scheme || !environment) throw new Error('No API has a key format.');
  const environments = prefixes.map((prefix) => ({ ...environment, prefix }));
  const format = { ...scheme.format, environments, alphabet: 'base62' as const, length: 16, alsoAccepted: [] };

  expect(secretPattern({ scheme: { ...scheme, format } })).toBe(pattern);
});
