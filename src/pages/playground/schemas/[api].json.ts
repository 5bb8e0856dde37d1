import type { APIRoute } from 'astro';
import { API_IDS } from '../../../../openapi/catalog.ts';
import { contractOf } from '../../../contract/contract.ts';
import { bodySchemas } from '../../../contract/playground.ts';

/** One file for each API, and one for the console. */
export function getStaticPaths() {
  return [...API_IDS, 'console'].map((api) => ({ params: { api } }));
}

/** What the editor of a JSON body is given when it is first used. */
export const GET: APIRoute = ({ params }) => Response.json(bodySchemas(contractOf(params['api'] ?? '')));
