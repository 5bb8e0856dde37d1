/** Returns the scripts of the islands that are to start soon, by their paths; those of `client:turn="later"` are not. */
export function islandScripts(html: string): string[] {
  const islands = [...html.matchAll(/<astro-island\b[^>]*>/g)].filter(
    ([tag]) => /\bclient="(?:idle|load|turn)"/.test(tag) && !tag.includes('&quot;value&quot;:&quot;later&quot;'),
  );
  return islands.flatMap(([tag]) =>
    [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) => url),
  );
}

/** Returns links to scripts that are to be loaded, and not run, once nothing is more urgent. */
export function preloadLinks(scripts: readonly string[]): string {
  return scripts.map((path) => `<link rel="modulepreload" href="${path}" fetchpriority="low">`).join('');
}
