/** How a key goes into a request: the mock, the cases, the playground and its code say it alike. */
import type { ApiContract, OperationContract } from './contract.ts';
import type { CredentialContract } from './key-contract.ts';

/** Where a key goes, without the form that it has. */
export type Carrier = Pick<CredentialContract, 'in' | 'name' | 'form'>;

/**
 * Returns where the key of a request for this operation goes: what the first alternative asks for, but for what has a key
 * of its own there. Empty: no key is needed.
 */
export function carriersOf(
  { credentials }: Pick<ApiContract, 'credentials'>,
  { security, companions = [] }: Pick<OperationContract, 'security' | 'companions'>,
): Carrier[] {
  const used = security.find((alternative) => Object.keys(alternative).length > 0) ?? {};
  return Object.keys(used)
    .filter((scheme) => !companions.some((each) => each.scheme === scheme))
    .flatMap((scheme) => credentials[scheme] ?? [])
    .map(({ in: place, name, form }) => ({ in: place, name, form }));
}

/**
 * Returns where a client sends the key of a request for this operation. One that takes no key is sent it as the API's
 * others are, for a client may send it there too. Empty: the API has no keys.
 */
export function carriersFor(
  api: Pick<ApiContract, 'credentials'>,
  operation: Pick<OperationContract, 'security' | 'companions'>,
): Carrier[] {
  const own = carriersOf(api, operation);
  if (own.length > 0) return own;
  return Object.values(api.credentials)
    .slice(0, 1)
    .map(({ in: place, name, form }) => ({ in: place, name, form }));
}

/** Whether a key goes into the Authorization header as a Bearer token (RFC 6750), and nowhere else. */
export function isBearer(carriers: readonly Carrier[]): boolean {
  return carriers.length === 1 && carriers.every(({ in: place, form }) => place === 'header' && form === 'bearer');
}

/** How most APIs take a key. */
export const BEARER: Carrier = { in: 'header', name: 'Authorization', form: 'bearer' };

/** Returns what stands in the header, the query or the cookie for a key. */
export function credentialText({ form }: Carrier, key: string): string {
  if (form === 'bearer') return `Bearer ${key}`;
  return form === 'basic' ? `Basic ${encodeBase64(basicPair(key))}` : key;
}

/** Returns user name and password, parted by a colon: a key without one is a user name without a password. */
function basicPair(key: string): string {
  return key.includes(':') ? key : `${key}:`;
}

/** Adds a key to the headers and the query of a request. Neither argument is changed. */
export function withCredential(request: Credited, carrier: Carrier, key: string): Credited {
  const text = credentialText(carrier, key);
  if (carrier.in === 'header') return { ...request, headers: { ...request.headers, [carrier.name]: text } };
  if (carrier.in === 'query') return { ...request, query: { ...request.query, [carrier.name]: text } };
  const cookie = joinCookies(request.headers['Cookie'], carrier.name, text);
  return { ...request, headers: { ...request.headers, Cookie: cookie } };
}

/** Returns a Cookie header (RFC 6265) with one more cookie, in place of one of the same name. */
export function joinCookies(header: string | undefined, name: string, value: string | null): string {
  const others = (header ?? '').split(/;\s*/).filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
  return [...others, ...(value === null ? [] : [`${name}=${value}`])].join('; ');
}

/** Returns the value of a cookie of a Cookie header; undefined where it is not there. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  return (header ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** RFC 7617 leaves the encoding open; UTF-8 is what servers that name one name. */
function encodeBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

interface Credited {
  headers: Record<string, string>;
  query: Record<string, string>;
}
