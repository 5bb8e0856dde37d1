import type { APIRoute } from 'astro';
import cases from '../../openapi/generated/cases.json?raw';

/** /cases.json: every documented case as complete requests, with the answer that they yield. */
export const GET: APIRoute = () => new Response(cases, { headers: { 'Content-Type': 'application/json' } });
