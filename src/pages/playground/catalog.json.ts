import type { APIRoute } from 'astro';
import { API_IDS } from '../../../openapi/catalog.ts';
import { catalogEntry } from '../../contract/catalog-entry.ts';
import { contractOf } from '../../contract/contract.ts';

/** What every playground may have to know of every API; it is loaded when a key or a command is looked at. */
export const GET: APIRoute = () => Response.json([...API_IDS, 'console'].map((id) => catalogEntry(contractOf(id))));
