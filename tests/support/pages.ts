import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cover } from './cover.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Returns the address of every page of the built site. */
export function builtPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Returns how many elements the body of a built page has, as Lighthouse counts them, before its scripts run. */
export function countElements(address: string): number {
  const html = builtHtml(address);
  const body = html.slice(html.indexOf('<body'));
  const visible = body.replaceAll(/(<(script|style|template)\b[^>]*>).*?<\/\2>|<!--.*?-->/gs, '$1');
  return visible.match(/<[a-z][^\s/>]*/gi)?.length ?? 0;
}

/** Returns the addresses of the longest pages: of all of them, of those with a playground, and that of all cases. */
export function longestPages() {
  const bySize = builtPages()
    .map((address) => ({ address, count: countElements(address) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ address }) => address);
  const guide = bySize.find((address) => builtHtml(address).includes('class="in-guide'));
  return { 'longest page': bySize[0] ?? '/', 'longest guide': guide ?? '/', 'all cases': '/cases/' };
}

/** Returns the path of a file of the built site. */
export function builtFile(path: string): string {
  return DIST + path.replace(/^\//, '');
}

/** Returns the HTML of a page of the built site, by its address. */
export function builtHtml(address: string): string {
  return readFileSync(builtFile(`${address}index.html`), 'utf8');
}

/**
 * Returns a few pages that show all that pages are made of: every element with a class or a role that is on any page is on one
 * of these. A shorter page is taken before a longer one that shows as much.
 */
export function representativePages(): string[] {
  const pages = builtPages().map((address) => ({ address, html: builtHtml(address) }));
  return cover(
    pages,
    ({ html }) => partsOf(html),
    ({ html }) => 100_000 + html.length,
  ).map(({ address }) => address);
}

/** @example [...partsOf('<p class="a b" role="note">')] // => ['p.a', 'p.b', 'p role note'] */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, tag, attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g)) {
    for (const name of (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/)) parts.add(`${tag}.${name}`);
    const role = /\srole="([^"]*)"/.exec(attributes)?.[1];
    if (role) parts.add(`${tag} role ${role}`);
  }
  return parts;
}
