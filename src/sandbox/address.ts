const ORIGIN = typeof location === 'undefined' ? '' : location.origin;
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Returns the absolute URL of a path below the site's base. */
export function addressOf(path: string): string {
  return `${ORIGIN}${BASE}/${path.replace(/^\//, '')}`;
}
