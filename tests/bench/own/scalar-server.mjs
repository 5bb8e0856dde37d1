/* Serves a document with Scalar's mock server, of the folder that has it: node scalar-server.mjs <folder> <document> <port> */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder = '', document = '', port = '0'] = process.argv;
const require = createRequire(join(folder, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { createMockServer } = await load('@scalar/mock-server');
const { serve } = await load('@hono/node-server');

const app = await createMockServer({ document: readFileSync(document, 'utf8') });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
