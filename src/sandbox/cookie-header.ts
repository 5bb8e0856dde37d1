/** What stands in for Cookie, which a browser lets no page set: the mock reads it, and it never leaves the page. */
export const COOKIE = 'X-Mock-Cookie';
