import type { APIRoute } from 'astro';
import { API_IDS } from '../../../../openapi/catalog.ts';
import { contractOf } from '../../../contract/contract.ts';
import { fixIndex } from '../../../contract/fix-index.ts';
import { fixesOf } from '../../../contract/fix.ts';

/** One file for each API, and one for the console. */
export function getStaticPaths() {
  return [...API_IDS, 'console'].map((api) => ({ params: { api } }));
}

/** What playgrounds and keyring load with the first error: what it means and what to do. */
export const GET: APIRoute = ({ params }) => {
  const id = params['api'] ?? '';
  return Response.json(fixIndex(contractOf(id), fixesOf(id)));
};
