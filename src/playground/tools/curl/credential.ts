import { BEARER, cookieIn, joinCookies, type Carrier } from '../../../../openapi/credentials.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import type { CurlRequest } from './request.ts';
import type { Target } from './target.ts';

/** Where the key of an operation goes. */
export function carriersIn({ operation }: PlaygroundView): readonly Carrier[] {
  return operation.carriers ?? [BEARER];
}

/** Returns the key that stands where the operation takes it; undefined where there is none. */
export function keyAt(carrier: Carrier, { headers, credentials }: CurlRequest, { query }: Target): string | undefined {
  if (carrier.in === 'query') return query.findLast(([name]) => name === carrier.name)?.[1];
  if (carrier.in === 'cookie') return cookieIn(cookiesOf(headers), carrier.name);
  const value = headers.find(([name]) => name.toLowerCase() === carrier.name.toLowerCase())?.[1];
  if (carrier.form === 'plain') return value;
  const [, scheme = '', token = ''] = /^(\S*)\s*([^]*)$/.exec(value ?? '') ?? [];
  if (scheme.toLowerCase() === carrier.form) return carrier.form === 'basic' ? keyOfPair(decoded(token)) : token;
  if (value !== undefined || credentials?.scheme.toLowerCase() !== carrier.form) return undefined;
  return carrier.form === 'basic' ? keyOfPair(credentials.value) : credentials.value;
}

/** Returns the cookies of a command without the key; null where there is no other. */
export function cookiesWithoutKey(view: PlaygroundView, value: string): string | null {
  const others = carriersIn(view)
    .filter((carrier) => carrier.in === 'cookie')
    .reduce((cookies, { name }) => joinCookies(cookies, name, null), value);
  return others.trim() === '' ? null : others;
}

/** Whether the operation reads cookies. */
export function takesCookies(view: PlaygroundView): boolean {
  return [...carriersIn(view), ...view.operation.parameters].some((each) => each.in === 'cookie');
}

/** @example placeOf([BEARER]) // => 'as a Bearer token, in Authorization' */
export function placeOf(carriers: readonly Carrier[]): string {
  return carriers.map(placeOfOne).join(', and ');
}

function placeOfOne({ in: place, name, form }: Carrier): string {
  if (form === 'bearer') return `as a Bearer token, in ${name}`;
  if (form === 'basic') return 'as the user name of HTTP Basic';
  return `in the ${{ header: 'header', query: 'query parameter', cookie: 'cookie' }[place]} ${name}`;
}

function cookiesOf(headers: CurlRequest['headers']): string {
  return headers
    .filter(([header]) => header.toLowerCase() === 'cookie')
    .map(([, value]) => value)
    .join('; ');
}

/** A user name without a password, or a password without a user name, is the key; otherwise both are, as they stand. */
function keyOfPair(pair: string): string {
  const [user = '', password = ''] = pair.split(/:(.*)/s);
  if (password === '') return user;
  return user === '' ? password : pair;
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0)));
  } catch {
    // No Base64: the reader sees in the key field what was sent.
    return base64;
  }
}
