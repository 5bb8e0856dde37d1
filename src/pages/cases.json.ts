import type { APIRoute } from 'astro';
import { API_IDS } from '../../openapi/catalog.ts';
import type { Case } from '../../openapi/case.ts';
import text from '../../openapi/generated/cases.json?raw';

/** /cases.json: every case of the documented APIs as complete requests, with the answer that they yield. */
export const GET: APIRoute = () => {
  const cases = (JSON.parse(text) as Case[]).filter(({ api }) => API_IDS.some((id) => id === api));
  return new Response(`${JSON.stringify(cases, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
