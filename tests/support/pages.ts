import { readdirSync, statSync } from 'node:fs';
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

/** Returns the path of a file of the built site. */
export function builtFile(path: string): string {
  return DIST + path.replace(/^\//, '');
}

/**
 * Returns the longest page of each kind: what several APIs have under one name is a kind, what one API has beside that is
 * another, and every page that is not of an API is one of its own.
 */
export function longestOfEachShape(): string[] {
  const pages = builtPages();
  const shapes = new Map<string, string>();
  for (const address of pages) {
    const shape = shapeOf(address, pages);
    const longest = shapes.get(shape);
    if (longest === undefined || sizeOf(address) > sizeOf(longest)) shapes.set(shape, address);
  }
  return [...shapes.values()];
}

function shapeOf(address: string, pages: readonly string[]): string {
  const [, api = '', ...rest] = address.split('/');
  if (!API_IDS.some((id) => id === api)) return address;
  const shape = rest.join('/');
  const isShared = API_IDS.filter((id) => pages.includes(`/${id}/${shape}`)).length > 1;
  return `/:api/${isShared ? shape : ':guide/'}`;
}

function sizeOf(address: string): number {
  return statSync(builtFile(`${address}index.html`)).size;
}
