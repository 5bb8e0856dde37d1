/**
 * Puts the site's base path before an address that is written from the root.
 * @example withBase('/about/') // => '/docs/about/' where the site is served below /docs/
 */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
