import type { APIRoute } from 'astro';
import schema from '../../openapi/cases.schema.json';
import { withBase } from '../contract/base.ts';

/** /cases.schema.json: what /cases.json looks like, as a JSON Schema (2020-12) that knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const { $schema, ...rest } = schema;
  const identified = { $schema, $id: new URL(withBase('/cases.schema.json'), site).href, ...rest };
  return new Response(`${JSON.stringify(identified, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
