import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtFile } from './pages.ts';

/** Returns how many bytes a file of the built site has when it is compressed; a path that ends with a slash is a page. */
export function gzippedSize(path: string): number {
  return gzipSync(readFileSync(builtFile(path.endsWith('/') ? `${path}index.html` : path))).byteLength;
}
