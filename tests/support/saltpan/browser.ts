import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { readContract } from '../../../openapi/generate/contract.ts';
import { publishDocument } from '../../../openapi/generate/publish.ts';
import { validatorsSource } from '../../../openapi/generate/validators.ts';
import { catalogEntry } from '../../../src/contract/catalog-entry.ts';
import { fixIndex } from '../../../src/contract/fix-index.ts';
import { playgroundViews } from '../../../src/contract/playground.ts';
import { WORKER_FILTER } from '../../../src/integrations/worker-filter.ts';
import { toolPath } from '../../runner/tools.ts';
import { CHROMIUM_ARGS } from '../browser.ts';
import { saltpanDocument } from './api.ts';
import type { PageData } from './page.tsx';
import { referenceHtml } from './reference-html.ts';

/** A Chromium and a site that has Saltpan instead of the documented APIs. */
export interface SaltpanBrowser {
  open(path: string): Promise<Page>;
  /** All that reached the site's server: request lines and headers. */
  received(): string;
  close(): Promise<void>;
}

/** Starts both. The site is a bundle of the parts that a page is made of, with the registry and the catalog exchanged. */
export async function startSaltpanBrowser(): Promise<SaltpanBrowser> {
  const contract = readContract('saltpan', saltpanDocument());
  const data: PageData = {
    views: playgroundViews(contract),
  };
  const json = (value: unknown): File => ['application/json', JSON.stringify(value)];
  const page = htmlOf(
    'page',
    `<script id="data" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
  const files = new Map<string, File>([
    ['/playground/', page],
    ['/saltpan/reference/', htmlOf('reference', referenceHtml(contract))],
    ['/openapi/saltpan.json', json(publishDocument(saltpanDocument()))],
    ['/scalar.css', ['text/css', await readFile(SCALAR_STYLES)]],
    ['/playground/saltpan.json', json(data.views)],
    ['/playground/catalog.json', json([catalogEntry(contract)])],
    ['/playground/fixes/saltpan.json', json(fixIndex(contract, {}))],
    ['/mockServiceWorker.js', ['text/javascript', WORKER_FILTER + (await readFile(WORKER, 'utf8'))]],
    ...(await bundle(JSON.stringify(contract), await validatorsSource(contract))),
  ]);

  const log: string[] = [];
  const server = createServer(({ method, url = '/', rawHeaders }, response) => {
    log.push(`${method} ${url}\n${rawHeaders.join('\n')}`);
    const [type, content] = files.get(new URL(url, 'http://localhost').pathname) ?? [];
    response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: toolPath('chromium'), args: CHROMIUM_ARGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });

  return {
    received: () => log.join('\n\n'),
    async open(path) {
      const opened = await context.newPage();
      await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      return opened;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

type File = [type: string, content: string | Uint8Array];

/** A page whose script is an entry of the bundle. */
function htmlOf(entry: string, body: string): File {
  const head = `<!doctype html><title>Saltpan</title><link rel="stylesheet" href="/${entry}.css">`;
  return ['text/html; charset=utf-8', `${head}<body>${body}<script type="module" src="/${entry}.js"></script>`];
}

const WORKER = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
const SCALAR_STYLES = fileURLToPath(import.meta.resolve('@scalar/api-reference/style.css'));
const ROOT = new URL('../../../', import.meta.url);

async function bundle(contract: string, validators: string): Promise<[string, File][]> {
  const { outputFiles } = await build({
    entryPoints: ['page.tsx', 'reference.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
    bundle: true,
    format: 'esm',
    splitting: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.env.BASE_URL': '"/"', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [saltpanInstead(contract, validators), scalarStyles],
  });
  const type = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');
  return outputFiles.map(({ path, contents }) => [`/${basename(path)}`, [type(path), contents]]);
}

/** As Vite reads it: the import of a file's address. */
const scalarStyles: Plugin = {
  name: 'scalar-styles',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\?url$/ }, ({ path }) => ({ path, namespace: 'address' }));
    onLoad({ filter: /./, namespace: 'address' }, () => ({ contents: `export default '/scalar.css';` }));
  },
};

/** Exchanges what names the documented APIs: the catalog and the registry. */
function saltpanInstead(contract: string, validators: string): Plugin {
  const engine = fileURLToPath(new URL('mock/engine/define-api.ts', ROOT));
  const handlers = fileURLToPath(new URL('tests/support/saltpan/handlers.ts', ROOT));
  return {
    name: 'saltpan',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /openapi[\\/]catalog\.ts$/ }, () => ({ contents: `export const API_IDS = ['saltpan'];` }));
      onResolve({ filter: /^saltpan:validators$/ }, ({ path }) => ({ path, namespace: 'saltpan' }));
      onLoad({ filter: /./, namespace: 'saltpan' }, () => ({ contents: validators, resolveDir: fileURLToPath(ROOT) }));
      onLoad({ filter: /mock[\\/]apis[\\/]index\.ts$/ }, () => ({
        contents: `
          import { defineApi } from ${JSON.stringify(engine)};
          import { handlers } from ${JSON.stringify(handlers)};
          import * as validators from 'saltpan:validators';
          export const loaders = { saltpan: async () => defineApi({ contract: ${contract}, validators, handlers }) };
        `,
        resolveDir: fileURLToPath(ROOT),
      }));
    },
  };
}
