import type { APIRoute } from 'astro';
import schema from '../../openapi/errors.schema.json';
import { withBase } from '../contract/base.ts';

/** /errors.schema.json: what /errors.json looks like, as a JSON Schema (2020-12) that knows its own URL. */
export const GET: APIRoute = ({ site }) => {
  const { $schema, ...rest } = schema;
  const identified = { $schema, $id: new URL(withBase('/errors.schema.json'), site).href, ...rest };
  return new Response(`${JSON.stringify(identified, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
