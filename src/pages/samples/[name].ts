import type { APIRoute, GetStaticPaths } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const DIRECTORY = join(process.cwd(), 'openapi/samples');

/** How the files there are sent, by the ends of their names. */
const TYPES: Record<string, string> = { wav: 'audio/wav' };

/** /samples/<file>: the files that the examples upload, and the modules that a reader may copy. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readdir(DIRECTORY)).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(await readFile(join(DIRECTORY, name)), {
    headers: { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8' },
  });
