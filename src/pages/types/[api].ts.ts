import type { APIRoute, GetStaticPaths } from 'astro';
import { withBase } from '../../contract/base.ts';
import { documentIds, documentTypes } from '../../contract/document.ts';

/** /types/<id>.ts: the types that openapi-typescript makes from a document. */
export const getStaticPaths: GetStaticPaths = () => documentIds().map((api) => ({ params: { api } }));

export const GET: APIRoute = ({ params, site }) => {
  // The header names the document's URL, so that a downloaded file says where it is from.
  const text = documentTypes(params['api'] ?? '').replace(
    /^( \* Source: )(\/openapi\/\S+)$/m,
    (_line, label: string, path: string) => label + new URL(withBase(path), site).href,
  );
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
