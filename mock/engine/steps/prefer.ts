import type { Preferences } from '../preferences.ts';

/** The longest wait that can be asked for, in seconds. */
const MAX_WAIT = 60;

/** A preference: a token, and a value that may be quoted. It begins the header, or follows a comma or a semicolon. */
const PREFERENCE = /(?:^|[,;])\s*([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:\\.|[^"\\])*)"|([^,;\s]*)))?/g;

/**
 * Returns the preferences of a Prefer header (RFC 7240): names in any case, values quoted or not, and of a name that
 * comes twice the first. Unknown ones are left out, as the RFC asks. What follows a semicolon is taken as another
 * preference, because people write it so.
 *
 * @example readPreferences('code=429, wait="2"') // => { code: '429', wait: 2 }
 * @example readPreferences('fault=drop; times=1; of=3') // => { fault: 'drop', share: { times: 1, of: 3 } }
 */
export function readPreferences(header: string | null): Preferences {
  if (!header) return {};
  const values = new Map<string, string>();
  for (const [, name = '', quoted, token] of header.matchAll(PREFERENCE)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? token ?? '';
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  const [code, example, wait, fault] = ['code', 'example', 'wait', 'fault'].map((name) => values.get(name));
  const [cut, times, of] = ['cut', 'times', 'of'].map((name) => readCount(values.get(name)));
  return {
    ...(code !== undefined && { code }),
    ...(example !== undefined && { example }),
    ...(Number(wait) > 0 && { wait: Math.min(Number(wait), MAX_WAIT) }),
    ...(fault !== undefined && { fault }),
    ...(cut !== undefined && { cut }),
    ...(of !== undefined && of > 0 && { share: { times: times ?? 1, of } }),
  };
}

/** Returns a whole number that is not negative; undefined for any other text. */
function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
