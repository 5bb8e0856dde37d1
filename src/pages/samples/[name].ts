import type { APIRoute, GetStaticPaths } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const DIRECTORY = join(process.cwd(), 'openapi/samples');

/** /samples/<file>: the files that the examples upload. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readdir(DIRECTORY)).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(join(DIRECTORY, params['name'] ?? '')), { headers: { 'Content-Type': 'audio/wav' } });
