/** Pages that can use a mock of the server; all others use the one in the browser. */
const PAGES = /\/(playground|keyring)\/$/;

/** Returns which named mock of this server the page's URL asks for, whatever it is; null for the mock in the browser. */
export function sharedName(): string | null {
  if (typeof location === 'undefined' || !PAGES.test(location.pathname)) return null;
  return new URLSearchParams(location.search).get('sandbox');
}

/** Returns what the URL of this page must keep, as a part of a query, for the page to stay with its mock. */
export function sharedQuery(): Record<string, string> {
  const name = sharedName();
  return name === null ? {} : { sandbox: name };
}

/** Returns the path of an API's mock, below the site's base, as it is reached from here: that of the named mock, if any. */
export function reachedBase(mockBase: string): string {
  const name = sharedName();
  return name === null ? mockBase : `/s/${name}${mockBase}`;
}
