import { signal } from '@preact/signals';
import { credentialText, type Carrier } from '../../openapi/credentials.ts';
import { COOKIE } from '../sandbox/cookie-header.ts';
import { moveRequest } from '../sandbox/move-request.ts';

/**
 * The key that requests of the interactive reference are sent with. Scalar writes its credentials into attributes, hidden
 * text and code samples, so it never gets this one: it has a placeholder, and the two are exchanged here, in the page.
 */
export const referenceKey = signal('');

/**
 * Resolves to the request with the key where the placeholder is: in a header, in a cookie, in the user name of HTTP Basic,
 * or in a parameter of the query. Without a key they are left out.
 */
export async function fillInKey(request: Request, placeholder: string, key: string): Promise<Request> {
  const basic = credentialText(BASIC, placeholder);
  const headers = new Headers(request.headers);
  for (const [name, value] of request.headers) {
    const text = name === COOKIE.toLowerCase() ? inCookies(value) : inText(value);
    if (text === '' && value !== '') headers.delete(name);
    else if (text !== value) setHeader(headers, name, text);
  }

  const url = new URL(request.url);
  for (const [name, value] of url.searchParams) {
    if (value !== placeholder) continue;
    if (key === '') url.searchParams.delete(name);
    else url.searchParams.set(name, key);
  }
  const moved = url.href === request.url ? request : await moveRequest(url, request);
  return new Request(moved, { headers });

  function inText(value: string): string {
    if (value === basic) return key === '' ? '' : credentialText(BASIC, key);
    if (!value.includes(placeholder)) return value;
    return key === '' ? '' : value.replaceAll(placeholder, () => key);
  }

  function inCookies(value: string): string {
    const pairs = value.split(/;\s*/).map(inText);
    return pairs.filter((pair) => pair !== '').join('; ');
  }
}

const BASIC: Carrier = { in: 'header', name: 'Authorization', form: 'basic' };

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The browser's own message would print the value.
    throw new Error(`the key has characters that the header ${name} cannot carry.`);
  }
}
