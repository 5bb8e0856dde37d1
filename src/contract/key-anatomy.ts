import type { KeyFormat } from '../../openapi/key-contract.ts';

/** Splits the keys of an API into what they have in common, what names the environment, and what is random. */
export function keyAnatomy({ environments, alphabet, length, alsoAccepted = [] }: KeyFormat): KeyAnatomy {
  const prefixes = environments.map(({ prefix }) => prefix);
  // With one environment the prefix names nothing but the API.
  const brand = prefixes.length === 1 ? (prefixes[0] ?? '') : commonStart(prefixes);
  return {
    brand,
    environments: environments.map(({ id, name, prefix }) => ({ id, name, part: prefix.slice(brand.length) })),
    length,
    alsoAccepted,
    alphabet: { base62: 'letters and digits', hex: 'hexadecimal digits' }[alphabet],
  };
}

/** Returns the depth of each cut of a key with so many characters, 1 to 5: always the same, and like no real key. */
export function keyCuts(length: number): number[] {
  // The generator of the ZX81.
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 75 + 74) % 65_537;
    return 1 + (seed % 5);
  });
}

/** @example commonStart(['nvp_live_', 'nvp_test_']) // => 'nvp_' */
function commonStart(texts: string[]): string {
  const [first = '', ...others] = texts;
  let end = 0;
  while (end < first.length && others.every((text) => text.charAt(end) === first.charAt(end))) end += 1;
  // Two names may begin with the same letters; a part ends with its underscore.
  return first.slice(0, first.lastIndexOf('_', end - 1) + 1);
}

export interface KeyAnatomy {
  /** What all keys of the API begin with; may be empty. */
  brand: string;
  /** `part`: what follows the brand in keys of this environment; empty where it is told by nothing. */
  environments: { id: string; name: string; part: string }[];
  /** Random characters in a key that the sandbox issues. */
  length: number;
  /** Other numbers of them that are accepted. */
  alsoAccepted: number[];
  alphabet: string;
}
