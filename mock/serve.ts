/**
 * The HTTP server: `node mock/serve.ts` serves the built site and the mock on one port, `--mock-only` the mock alone.
 * `--help` prints what it can be told, by flags or by the environment; see server/options.ts.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ignoreClosedOutput } from './server/closed-output.ts';
import { describeOptions, readConfiguration } from './server/configuration.ts';
import { startLines, USUAL_PORTS } from './server/start-lines.ts';
import { startServer } from './server/start.ts';
import { createDocuments } from './transports/documents.ts';
import { createSiteApp } from './transports/site.ts';

ignoreClosedOutput();
const flags = process.argv.slice(2);
const mockOnly = flags.includes('--mock-only');
if (flags.includes('--help')) {
  process.stdout.write(`--mock-only\n    serve the mock alone, without the site\n${describeOptions().join('\n')}\n`);
  process.exit(0);
}
await serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message.trim() : String(error)}\n`);
  process.exit(1);
});

async function serve(): Promise<void> {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const serves = mockOnly ? 'mock' : 'site';
  const own = flags.filter((flag) => flag !== '--mock-only');
  const configuration = readConfiguration(own, process.env, { port: USUAL_PORTS[serves] });
  if (!mockOnly && !existsSync(dist))
    throw new Error(
      'Failed to serve the site: it has not been built. Run npm run build first, or npm start, which does both.',
    );

  const { base, site, docsUrl } = configuration;
  const siteApp = mockOnly ? undefined : createSiteApp({ root: dist, base, site });
  const server = await startServer(
    configuration,
    {
      log: (line) => void process.stdout.write(`${line}\n`),
      error: (line) => void process.stderr.write(`${line}\n`),
    },
    {
      docsUrl: docsUrl ?? (mockOnly ? undefined : (siteApp?.origin ?? '') + base),
      otherwise: siteApp ? (request, bindings) => siteApp.fetch(request, bindings) : createDocuments(docsUrl),
    },
  );
  process.stdout.write(`${startLines(configuration, server, serves).join('\n')}\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Asked once more, the process ends at once.
    process.once(signal, () => void server.close());
  }
}
