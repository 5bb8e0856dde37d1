import type { Preferences } from './exchange.ts';

/** The longest wait that can be asked for, in seconds. */
const MAX_WAIT = 60;

/**
 * Returns the preferences of a Prefer header (RFC 7240), names in any case, values quoted or not. Unknown ones are left
 * out, as the RFC asks.
 *
 * @example readPreferences('code=429, wait="2"') // => { code: '429', wait: 2 }
 */
export function readPreferences(header: string | null): Preferences {
  if (!header) return {};
  const preferences: Preferences = {};
  for (const [, name = '', quoted, token] of header.matchAll(
    /(?:^|[,;])\s*([a-z]+)\s*=\s*(?:"([^"]*)"|([^,;\s]*))/gi,
  )) {
    const value = quoted ?? token ?? '';
    if (name.toLowerCase() === 'code') preferences.code = value;
    else if (name.toLowerCase() === 'example') preferences.example = value;
    else if (name.toLowerCase() === 'wait' && Number(value) > 0) preferences.wait = Math.min(Number(value), MAX_WAIT);
  }
  return preferences;
}
