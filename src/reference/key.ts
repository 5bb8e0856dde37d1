import { signal } from '@preact/signals';
import { moveRequest } from '../sandbox/move-request.ts';

/**
 * The key that requests of the interactive reference are sent with. Scalar writes its credentials into attributes, hidden
 * text and code samples, so it never gets this one: it has a placeholder, and the two are exchanged here, in the page.
 */
export const referenceKey = signal('');

/**
 * Resolves to the request with the key where the placeholder is: in a header, or in a parameter of the query. Without a key
 * they are left out.
 */
export async function withKey(request: Request, placeholder: string, key: string): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of request.headers) {
    if (!value.includes(placeholder)) continue;
    if (key === '') headers.delete(name);
    else
      setHeader(
        headers,
        name,
        value.replaceAll(placeholder, () => key),
      );
  }

  const url = new URL(request.url);
  for (const [name, value] of url.searchParams) {
    if (value !== placeholder) continue;
    if (key === '') url.searchParams.delete(name);
    else url.searchParams.set(name, key);
  }
  const moved = url.href === request.url ? request : await moveRequest(url, request);
  return new Request(moved, { headers });
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The browser's own message would print the value.
    throw new Error(`the key has characters that the header ${name} cannot carry.`);
  }
}
