/**
 * Returns the cookies of a request (RFC 6265, section 4.2). A page cannot set the Cookie header of a request that it
 * makes, so what `X-Mock-Cookie` says counts where there is no other.
 */
export function cookiesOf(headers: Headers): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (headers.get('cookie') ?? headers.get('x-mock-cookie') ?? '').split(';')) {
    const [, name = '', value = ''] = /^\s*([^=]*)=(.*?)\s*$/.exec(pair) ?? [];
    // Of several with one name, the first is the more specific one.
    if (name !== '' && !cookies.has(name)) cookies.set(name, value.replace(/^"(.*)"$/, '$1'));
  }
  return cookies;
}
