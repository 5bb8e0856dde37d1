/**
 * The HTTP server: `node mock/serve.ts` serves the built site and the mock on one port, `--mock-only` the mock alone.
 * PORT, HOST, BASE (the path below which the site was built), SITE (its URL, where a proxy does not tell it),
 * CONSOLE_TOKEN and DOCS_URL (where the docs are, for the links in X-Mock-Help; `--docs-url` is the same) are read from
 * the environment.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSandbox } from './sandbox.ts';
import { createMemoryStore } from './stores/memory.ts';
import { closeGracefully } from './transports/close.ts';
import { describeError } from './transports/describe-error.ts';
import { createDocuments } from './transports/documents.ts';
import { createMockHttpServer } from './transports/http.ts';
import { createSiteApp } from './transports/site.ts';

/** How long requests under way may take once the server is asked to end, in milliseconds. */
const GRACE = 10_000;

const { values: given } = parseArgs({
  options: { 'mock-only': { type: 'boolean', default: false }, 'docs-url': { type: 'string' } },
});
const mockOnly = given['mock-only'];
const port = Number(process.env['PORT'] ?? (mockOnly ? 4010 : 4321));
const host = process.env['HOST'] ?? '127.0.0.1';
const base = (process.env['BASE'] ?? '/').replace(/\/*$/, '/');
const dist = fileURLToPath(new URL('../dist', import.meta.url));

if (!mockOnly && !existsSync(dist)) {
  fail('Failed to serve the site: it has not been built. Run npm run build first, or npm start, which does both.');
}

const consoleToken = process.env['CONSOLE_TOKEN'];
// Whoever sets it wants a console that is closed; an unset variable in a script must not leave it open.
if (consoleToken === '') fail('Failed to start: CONSOLE_TOKEN is empty. Give it a value, or unset it.');

const docsUrl = given['docs-url'] ?? process.env['DOCS_URL'];
if (docsUrl !== undefined && !/^https?:$/.test(URL.parse(docsUrl)?.protocol ?? '')) {
  fail(`Failed to start: "${docsUrl}" is no URL of the docs. Write it as https://docs.example.com.`);
}

const site = originOf(process.env['SITE']);
const siteApp = mockOnly ? undefined : createSiteApp({ root: dist, base, site });

const sandbox = createSandbox({
  store: createMemoryStore(),
  onError: (error, failed) => process.stderr.write(`${describeError(error, failed)}\n`),
});
const server = createMockHttpServer(sandbox, {
  consoleToken,
  docsUrl: docsUrl ?? (mockOnly ? undefined : (siteApp?.origin ?? '') + base),
  otherwise: siteApp?.fetch ?? createDocuments(docsUrl),
});

server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Failed to listen on port ${port}: it is in use. Set PORT to another one.`
      : `Failed to serve: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const taken = server.address();
  const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${typeof taken === 'object' ? taken?.port : port}`;
  if (!mockOnly) process.stdout.write(`Site  ${address}${base}\n`);
  process.stdout.write(`Mock  ${address}${mockOnly ? '/' : base}mock/\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Asked once more, the process ends at once.
  process.once(signal, () => void closeGracefully(server, GRACE));
}

/** Returns the origin of SITE; undefined where that is not set. */
function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    fail(`Failed to start: SITE is "${url}", which is no URL. Write it as https://docs.example.com.`);
  }
  return parsed.origin;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
