import type { APIRoute, GetStaticPaths } from 'astro';
import { clientFiles } from '../../contract/client-file.ts';

/** /clients/<file>: the clients that readers copy, byte for byte as the tests run them. */
export const getStaticPaths: GetStaticPaths = async () =>
  Object.entries(await clientFiles()).map(([name, text]) => ({ params: { name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
