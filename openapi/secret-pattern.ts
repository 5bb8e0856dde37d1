import type { ApiContract } from './contract.ts';

const CHARACTERS = { base62: '[0-9A-Za-z]', hex: '[0-9a-f]' } as const;

/**
 * Returns a regular expression that finds the keys of an API in any text, for grep -E, Gitleaks and others; null where its
 * keys have no format.
 * @example secretPattern(novapulse) // => 'nvp_(live|test)_[0-9A-Za-z]{32}'
 */
export function secretPattern({ scheme }: Pick<ApiContract, 'scheme'>): string | null {
  if (!scheme) return null;
  const { environments, alphabet, length, alsoAccepted = [] } = scheme.format;
  const lengths = [...alsoAccepted, length].sort((one, other) => one - other);
  const [shortest = length, longest = length] = [lengths[0], lengths.at(-1)];
  const count = shortest === longest ? `{${shortest}}` : `{${shortest},${longest}}`;
  return prefixPattern(environments.map(({ prefix }) => prefix)) + CHARACTERS[alphabet] + count;
}

/** The key formats of these APIs as a file of patterns for grep -E, one on a line. */
export function keyPatterns(apis: readonly ApiContract[]): string {
  return `${apis.flatMap((api) => secretPattern(api) ?? []).join('\n')}\n`;
}

/** The rules of these APIs as a configuration of Gitleaks; demo keys are public, so it leaves them out. */
export function gitleaksConfig(apis: readonly ApiContract[]): string {
  const rules = apis.flatMap((api) => {
    const pattern = secretPattern(api);
    return pattern === null ? [] : [rule(api, pattern)];
  });
  const allowlist = ['[[allowlists]]', 'description = "Demo keys of Latchkey"', "regexes = ['''DEMO|de30''']", ''];
  return ['[extend]', 'useDefault = true', '', ...rules.flat(), ...allowlist].join('\n');
}

function rule({ id, name }: ApiContract, pattern: string): string[] {
  return ['[[rules]]', `id = "${id}-api-key"`, `description = "API key of ${name}"`, `regex = '''${pattern}'''`, ''];
}

/** @example prefixPattern(['nvp_live_', 'nvp_test_']) // => 'nvp_(live|test)_' */
function prefixPattern(prefixes: string[]): string {
  const [first = ''] = prefixes;
  if (prefixes.length < 2) return literal(first);
  const common = first.slice(
    0,
    first.split('').findIndex((letter, index) => prefixes.some((each) => each[index] !== letter)),
  );
  const ends = prefixes.map((prefix) => literal(prefix.slice(common.length)));
  return ends.every((end) => end.endsWith('_'))
    ? `${literal(common)}(${ends.map((end) => end.slice(0, -1)).join('|')})_`
    : `${literal(common)}(${ends.join('|')})`;
}

/** @example literal('tide.') // => 'tide\\.' */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
