import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { absoluteLinks } from '../../openapi/absolute-links.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { GUARDS } from './response-headers.ts';
import type { HttpApp } from './http.ts';

/**
 * Returns what serves the files that samples download, as the built site does: documents, types, cases, and the files
 * that examples upload. A mock without the site has them too, so that a sample needs one server.
 * @param docsUrl the URL of the docs, for the links in the documents; without it they stay paths
 */
export function createDocuments(docsUrl?: string): HttpApp['fetch'] {
  const root = docsUrl?.replace(/\/*$/, '/');
  return async (request) => {
    const path = pathOf(request.url);
    const found = PLACES.map(([pattern, read]) => ({ match: pattern.exec(path), read })).find(({ match }) => match);
    const file = found?.match && (await found.read(found.match[1] ?? '', root).catch(ifMissing));
    return file
      ? new Response(file.body, { headers: { ...GUARDS, 'Content-Type': file.type } })
      : new Response('Nothing is at this URL. The mock responds below /mock/: see /mock/console/v1/apis.\n', {
          status: 404,
          headers: { ...GUARDS, 'Content-Type': PLAIN },
        });
  };
}

const PLAIN = 'text/plain; charset=utf-8';

/** Names without a slash or a leading dot: nothing outside of the folders can be asked for. */
const PLACES: readonly [pattern: RegExp, read: (name: string, root: string | undefined) => Promise<ServedFile>][] = [
  [/^\/types\/([\w-]+\.ts)$/, async (name) => ({ type: PLAIN, body: await readFile(generatedPath(name)) })],
  [/^\/(cases\.json)$/, async (name) => ({ type: 'application/json', body: await readFile(generatedPath(name)) })],
  [
    /^\/openapi\/([\w-]+)\.json$/,
    async (id, root) => ({ type: 'application/json', body: JSON.stringify(await readDocument(id, root), null, 2) }),
  ],
  [
    /^\/openapi\/([\w-]+)\.yaml$/,
    async (id, root) => {
      const { portableYaml } = await import('../../openapi/portable-yaml.ts');
      return { type: 'application/yaml; charset=utf-8', body: portableYaml(await readDocument(id, root)) };
    },
  ],
  [
    /^\/samples\/([\w-]+\.\w+)$/,
    async (name) => ({
      type: name.endsWith('.wav') ? 'audio/wav' : PLAIN,
      body: await readFile(fileURLToPath(new URL(`../../openapi/samples/${name}`, import.meta.url))),
    }),
  ],
];

async function readDocument(id: string, root: string | undefined): Promise<unknown> {
  const text = await readFile(generatedPath(`${id}.json`), 'utf8');
  const document: unknown = JSON.parse(text);
  return root === undefined ? document : absoluteLinks(document, root);
}

function pathOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3)).replace(/[?#].*$/s, '');
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

interface ServedFile {
  type: string;
  body: Buffer<ArrayBuffer> | string;
}
