import type { CredentialContract } from '../../openapi/key-contract.ts';
import { cookiesOf } from './cookies.ts';
import type { KeyRecord } from './keys/key.ts';

/** Returns what a request carries where a scheme looks; null where nothing is there. `search`: without its mark. */
export function readCredential(request: Request, search: string, credential: CredentialContract): Carried | null {
  const { form } = credential;
  const text = textAt(request, search, credential);
  if (text === null) return null;
  if (form === 'plain') return text === '' ? null : { secret: text, isOfScheme: true };

  const isOfScheme = SCHEMES[form].test(text);
  if (form === 'bearer') {
    const secret = /^bearer +(\S+)$/i.exec(text)?.[1];
    return secret === undefined ? { problem: NOT_BEARER, isOfScheme } : { secret, isOfScheme };
  }
  const pair = decodePair(/^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(text)?.[1]);
  return pair === null ? { problem: NOT_BASIC, isOfScheme } : { secret: keyOf(pair), isOfScheme };
}

/** How credentials of a scheme of Authorization begin. */
const SCHEMES = { bearer: /^bearer\b/i, basic: /^basic\b/i };

/** Returns in words what the request lacks where a scheme looks. */
export function lackOf({ in: place, name, form }: CredentialContract): string {
  if (form !== 'plain') return 'The request has no Authorization header.';
  if (place === 'header') return `The request has no ${name} header.`;
  return `The request has no ${place === 'query' ? 'query parameter' : 'cookie'} ${name}.`;
}

/**
 * Returns a challenge (RFC 9110, section 11.6.1). `fault`: why the credentials were refused; without one the scheme is
 * told and nothing else, as RFC 6750, section 3.1, asks for where there were none.
 */
export function challengeOf({ in: place, name, form }: CredentialContract, realm: string, fault?: string): string {
  if (form === 'bearer') {
    const error = fault === undefined ? '' : `, error="invalid_token", error_description="${quotable(fault)}"`;
    return `Bearer realm="${realm}"${error}`;
  }
  if (form === 'basic') return `Basic realm="${realm}", charset="UTF-8"`;
  // No scheme is registered for a key anywhere else, and a 401 needs one: the parameters say where the key belongs.
  return `ApiKey realm="${realm}", in="${place}", name="${quotable(name)}"`;
}

const NOT_BEARER = 'The Authorization header is not the word Bearer, a space, and a key.';
const NOT_BASIC = 'The Authorization header is not the word Basic, a space, and user name and password in Base64.';

function textAt(request: Request, search: string, { in: place, name }: CredentialContract): string | null {
  if (place === 'header') return request.headers.get(name);
  if (place === 'query') return new URLSearchParams(search).get(name);
  return cookiesOf(request.headers).get(name) ?? null;
}

function decodePair(base64: string | undefined): string | null {
  try {
    if (base64 === undefined) return null;
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const pair = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return pair.includes(':') ? pair : null;
  } catch {
    return null;
  }
}

/** A key is a user name without a password, a password without a user name, or the two with a colon between them. */
function keyOf(pair: string): string {
  const at = pair.indexOf(':');
  const [user, password] = [pair.slice(0, at), pair.slice(at + 1)];
  if (password === '') return user;
  return user === '' ? password : pair;
}

/** Returns the text with what RFC 6750 does not allow in a description, such as quotes, replaced. */
function quotable(text: string): string {
  return text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?');
}

/** What was sent where a scheme looks. */
export type Carried = {
  /** False for credentials of another scheme of Authorization. */
  isOfScheme: boolean;
} & ({ secret: string; problem?: undefined } | { problem: string; secret?: undefined });

/** What was sent, and the key that it is the secret of; null where there is no such key. */
export type Sent = Carried & { key: KeyRecord | null };
