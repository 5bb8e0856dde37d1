import type { APIRoute, GetStaticPaths } from 'astro';
import { documentIds, documentTypes } from '../../contract/document.ts';

/** /types/<id>.ts: the types that openapi-typescript makes from a document. */
export const getStaticPaths: GetStaticPaths = () => documentIds().map((api) => ({ params: { api } }));

export const GET: APIRoute = ({ params }) =>
  new Response(documentTypes(params['api'] ?? ''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
