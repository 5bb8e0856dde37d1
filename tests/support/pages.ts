import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
