import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HttpApp } from '../../mock/transports/http.ts';
import { generatedPath, sourcePath } from '../../openapi/generate/files.ts';

/** Where the files that the site offers for download come from; it need not be built for samples to find them. */
const FILES: [address: RegExp, path: (name: string) => string][] = [
  [/^\/samples\/([\w.-]+)$/, (name) => fileURLToPath(new URL(`../../openapi/samples/${name}`, import.meta.url))],
  [/^\/openapi\/([\w-]+\.yaml)$/, sourcePath],
  [/^\/openapi\/([\w-]+\.json)$/, generatedPath],
  [/^\/types\/([\w-]+\.ts)$/, generatedPath],
  [/^\/(cases\.json)$/, generatedPath],
];

/** Answers requests for the files that the site offers, as a server of the built site would. */
export const answerSiteFile: HttpApp['fetch'] = async (request) => {
  const { pathname } = new URL(request.url);
  for (const [address, path] of FILES) {
    const name = address.exec(pathname)?.[1];
    if (name !== undefined) return new Response(await readFile(path(name)));
  }
  return new Response('Nothing is at this address.\n', { status: 404 });
};
