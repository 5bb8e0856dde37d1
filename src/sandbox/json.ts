import type { JsonValue } from '../../openapi/contract.ts';

/** Returns the text with two spaces of indentation if it is JSON, and as it is otherwise. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Returns why the text is not JSON, or null where it is. */
export function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'This is not JSON.';
  }
}

/**
 * Returns JSON text cut into what is coloured alike.
 * @example tokensOf('{"a": 1}') // => [['', '{'], ['name', '"a"'], ['', ': '], ['number', '1'], ['', '}']]
 */
export function tokensOf(text: string): Token[] {
  const pattern = /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null)/g;
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) tokens.push(['', text.slice(end, match.index)]);
    tokens.push([match[1] ? 'name' : match[2] ? 'string' : match[3] ? 'number' : 'word', match[0]]);
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push(['', text.slice(end)]);
  return tokens;
}

/** True for JSON objects, as opposed to arrays, null and the rest. */
export function isPlainObject(value: JsonValue | undefined): value is { [member: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Token = ['' | 'name' | 'string' | 'number' | 'word', string];
