// Scalar's mock server of a document, on a port: the module's folder, the document and the port are its arguments.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , peers, document, port] = process.argv;
const resolve = createRequire(`${peers}/x.js`).resolve;
const { serve } = await import(pathToFileURL(resolve('@hono/node-server')).href);
const { createMockServer } = await import(pathToFileURL(resolve('@scalar/mock-server')).href);
const app = await createMockServer({ document: JSON.parse(readFileSync(document, 'utf8')) });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
