import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { API_IDS } from '../../openapi/catalog.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Returns the address of every page of the built site. */
export function builtPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Returns how many elements a page of the built site has, without those that only its scripts make. */
export function countElements(address: string): number {
  const html = readFileSync(builtFile(`${address}index.html`), 'utf8');
  const visible = html.replaceAll(/(<(script|style|template)\b[^>]*>).*?<\/\2>|<!--.*?-->/gs, '$1');
  return visible.match(/<[a-z][^\s/>]*/gi)?.length ?? 0;
}

/** Returns the path of a file of the built site. */
export function builtFile(path: string): string {
  return DIST + path.replace(/^\//, '');
}

/**
 * Returns the longest page of each kind: what several APIs have under one name is a kind, what one API has beside that is
 * another, what stands below a page of an API is a third, guides across APIs are a fourth, and every other page is one of its own.
 */
export function longestOfEachKind(): string[] {
  const pages = builtPages();
  return longestOfEach(pages, (address) => kindOf(address, pages));
}

/**
 * Returns the pages that are made of something each, and of those that one table fills, such as a page for each error code,
 * the longest of each API.
 */
export function pagesOfTheirOwn(): string[] {
  return longestOfEach(builtPages(), (address) => {
    const [, api = '', section = '', below = ''] = address.split('/');
    return isApi(api) && below !== '' ? `/${api}/${section}/:page/` : address;
  });
}

function longestOfEach(pages: readonly string[], groupOf: (address: string) => string): string[] {
  const found = new Map<string, string>();
  for (const address of pages) {
    const group = groupOf(address);
    const longest = found.get(group);
    if (longest === undefined || sizeOf(address) > sizeOf(longest)) found.set(group, address);
  }
  return [...found.values()];
}

function kindOf(address: string, pages: readonly string[]): string {
  const [, api = '', section = '', below = ''] = address.split('/');
  if (api === 'guides') return '/guides/:page/';
  if (!isApi(api)) return address;
  if (below !== '') return `/:api/${section}/:page/`;
  const path = address.slice(`/${api}/`.length);
  const isShared = API_IDS.filter((id) => pages.includes(`/${id}/${path}`)).length > 1;
  return `/:api/${isShared ? path : ':guide/'}`;
}

function isApi(name: string): boolean {
  return API_IDS.some((id) => id === name);
}

function sizeOf(address: string): number {
  return statSync(builtFile(`${address}index.html`)).size;
}
