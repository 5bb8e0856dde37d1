import type { APIRoute } from 'astro';
import { API_IDS } from '../../../openapi/catalog.ts';
import { contractOf } from '../../contract/contract.ts';
import { playgroundViews } from '../../contract/playground.ts';

/** One file for each API, and one for the console. */
export function getStaticPaths() {
  return [...API_IDS, 'console'].map((api) => ({ params: { api } }));
}

/** What the playground at full size loads when the reader changes the operation. */
export const GET: APIRoute = ({ params }) => Response.json(playgroundViews(contractOf(params['api'] ?? '')));
