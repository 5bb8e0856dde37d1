import type { APIRoute } from 'astro';
import { allContracts } from '../contract/contract.ts';
import { errorList } from '../contract/error-list.ts';

/** /errors.json: every error of the documented APIs, with what it means, what to do about it and whether to retry. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(errorList(allContracts()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
