/**
 * The HTTP server: `node mock/serve.ts` serves the built site and the mock on one port, `--mock-only` the mock alone.
 * PORT, HOST, BASE (the path below which the site was built) and CONSOLE_TOKEN are read from the environment.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSandbox } from './sandbox.ts';
import { createMemoryStore } from './stores/memory.ts';
import { createMockHttpServer } from './transports/http.ts';
import { createSiteApp } from './transports/site.ts';

const mockOnly = process.argv.includes('--mock-only');
const port = Number(process.env['PORT'] ?? (mockOnly ? 4010 : 4321));
const host = process.env['HOST'] ?? '127.0.0.1';
const base = (process.env['BASE'] ?? '/').replace(/\/*$/, '/');
const dist = fileURLToPath(new URL('../dist', import.meta.url));

if (!mockOnly && !existsSync(dist)) {
  fail('Failed to serve the site: it has not been built. Run npm run build first, or npm start, which does both.');
}

const server = createMockHttpServer(createSandbox({ store: createMemoryStore() }), {
  consoleToken: process.env['CONSOLE_TOKEN'],
  ...(!mockOnly && { otherwise: createSiteApp({ root: dist, base }) }),
});

server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Failed to listen on port ${port}: it is in use. Set PORT to another one.`
      : `Failed to serve: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const address = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  if (!mockOnly) process.stdout.write(`Site  ${address}${base}\n`);
  process.stdout.write(`Mock  ${address}${mockOnly ? '/' : base}mock/\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
