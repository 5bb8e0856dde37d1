/**
 * Returns a copy of an OpenAPI document in which links from the root lead to where the document is published, so that
 * they work in a downloaded file: `externalDocs`, the contact, and links in descriptions. Servers and examples stay.
 * @param root the address of the site's home page, with a slash at its end
 */
export function absoluteLinks<Value>(document: Value, root: string): Value {
  return JSON.parse(JSON.stringify(document), (name, value: unknown) => {
    if (typeof value === 'string' && PROSE.has(name)) return value.replaceAll('](/', `](${root}`);
    if (LINKED.has(name) && hasUrl(value) && value.url.startsWith('/')) {
      return { ...value, url: root + value.url.slice(1) };
    }
    return value;
  }) as Value;
}

const PROSE = new Set(['description', 'summary']);
const LINKED = new Set(['externalDocs', 'contact']);

function hasUrl(value: unknown): value is { url: string } {
  return typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
}
