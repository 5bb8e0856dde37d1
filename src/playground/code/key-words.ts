import type { KeyUse } from './task.ts';

/** How a language writes text with a key in it. Expressions go in and come out. */
export interface KeyWords {
  /** The value of an environment variable. */
  variable: (name: string) => string;
  /** A text with the value of an expression after it; the text is not empty. */
  join: (text: string, expression: string) => string;
  /** The value of an expression, with `pair` after it, in Base64. */
  base64: (expression: string, pair: string) => string;
  /** The value of an expression, percent-encoded. */
  encode: (expression: string) => string;
}

/** Returns the header fields that carry the key: what stands before it, and the key as an expression. */
export function keyParts(key: KeyUse | null, words: KeyWords): { name: string; before: string; value: string }[] {
  if (!key) return [];
  const variable = words.variable(key.envVar);
  return key.headers.map(({ name, before, pair }) => ({
    name,
    before,
    value: pair === null ? variable : words.base64(variable, pair),
  }));
}

/** Returns the header fields that carry the key, each with an expression as its value. */
export function keyHeaders(key: KeyUse | null, words: KeyWords): [name: string, expression: string][] {
  return keyParts(key, words).map(({ name, before, value }) => [
    name,
    before === '' ? value : words.join(before, value),
  ]);
}

/** Returns the URL as an expression; `quote` writes one that has no key in it. */
export function urlWithKey(url: string, key: KeyUse | null, words: KeyWords, quote: (text: string) => string): string {
  if (!key || key.query === null) return quote(url);
  return words.join(url + key.query, words.encode(words.variable(key.envVar)));
}

/** Whether the key is written in Base64 somewhere, for which some languages have to import something. */
export function needsBase64(key: KeyUse | null): boolean {
  return key?.headers.some(({ pair }) => pair !== null) ?? false;
}

/** Whether the key is in the URL, for which some languages have to import something. */
export function isInUrl(key: KeyUse | null): boolean {
  return key !== null && key.query !== null;
}
