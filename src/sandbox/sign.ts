import { BEARER, withCredential, type Carrier } from '../../openapi/credentials.ts';

/**
 * Returns the path and the header fields of a request with its key in them. What the request has under the same name by
 * itself stays, whatever the case of its letters; cookies are joined. Neither argument is changed.
 */
export function signed(
  path: string,
  headers: Record<string, string>,
  key: string,
  carriers: readonly Carrier[] = [BEARER],
): { path: string; headers: Record<string, string> } {
  if (key === '') return { path, headers };
  const [bare = '', search = ''] = path.split(/\?(.*)/s);
  const cookie = Object.entries(headers).find(([name]) => isCookie(name));
  const start = { headers: cookie ? { Cookie: cookie[1] } : {}, query: {} };
  const own = carriers.reduce<Signed>((request, carrier) => withCredential(request, carrier, key), start);

  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const before = Object.entries(own.headers).filter(([name]) => !isCookie(name) && !names.has(name.toLowerCase()));
  const others = Object.entries(headers).filter(([name]) => !isCookie(name));
  const cookies = own.headers['Cookie'];
  const present = new URLSearchParams(search);
  const added = Object.entries(own.query).filter(([name]) => !present.has(name));
  const query = [search, new URLSearchParams(added).toString()].filter((each) => each !== '').join('&');
  return {
    path: query === '' ? path : `${bare}?${query}`,
    headers: Object.fromEntries([
      ...before,
      ...others,
      ...(cookies === undefined ? [] : [[cookie?.[0] ?? 'Cookie', cookies]]),
    ]) as Record<string, string>,
  };
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === 'cookie';
}

interface Signed {
  headers: Record<string, string>;
  query: Record<string, string>;
}
