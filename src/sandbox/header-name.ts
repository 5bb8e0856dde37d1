/** Header fields that other places of the playground show, or that say nothing of the API. */
const ELSEWHERE =
  /^(content-type|content-length|cache-control|date|connection|keep-alive|x-mock-.*|access-control-.*)$/;

/**
 * Returns a header's name as its documents write it; browsers give names in lower case only.
 * @example headerName('www-authenticate', []) // => 'WWW-Authenticate'
 */
export function headerName(name: string, documented: readonly string[]): string {
  const written = documented.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return written ?? name.toLowerCase().replace(/(^|-)(www|[a-z])/g, (part) => part.toUpperCase());
}

/** Returns the headers that an answer should be read with: those that neither the quota nor the body shows. */
export function notableHeaders(
  headers: readonly [name: string, value: string][],
  quota: readonly string[],
): [name: string, value: string][] {
  const shown = new Set(quota.map((name) => name.toLowerCase()));
  return headers
    .filter(([name]) => !ELSEWHERE.test(name.toLowerCase()) && !shown.has(name.toLowerCase()))
    .map(([name, value]) => [headerName(name, quota), value]);
}
