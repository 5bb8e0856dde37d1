import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HttpApp } from '../../mock/transports/http.ts';
import { absoluteLinks } from '../../openapi/absolute-links.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { portableYaml } from '../../openapi/portable-yaml.ts';

/** Where the files that the site offers for download come from; it need not be built for samples to find them. */
const FILES: [address: RegExp, path: (name: string) => string][] = [
  [/^\/samples\/([\w.-]+)$/, (name) => fileURLToPath(new URL(`../../openapi/samples/${name}`, import.meta.url))],
  [/^\/types\/([\w-]+\.ts)$/, generatedPath],
  [/^\/(cases\.json)$/, generatedPath],
];

/** Answers requests for the files that the site offers, as a server of the built site would. */
export const answerSiteFile: HttpApp['fetch'] = async (request) => {
  const { pathname, origin } = new URL(request.url);
  const [, id, form] = /^\/openapi\/([\w-]+)\.(json|yaml)$/.exec(pathname) ?? [];
  if (id !== undefined) {
    const generated: unknown = JSON.parse(await readFile(generatedPath(`${id}.json`), 'utf8'));
    const document = absoluteLinks(generated, `${origin}/`);
    return new Response(form === 'yaml' ? portableYaml(document) : JSON.stringify(document));
  }
  for (const [address, path] of FILES) {
    const name = address.exec(pathname)?.[1];
    if (name !== undefined) return new Response(await readFile(path(name)));
  }
  return new Response('Nothing is at this address.\n', { status: 404 });
};
