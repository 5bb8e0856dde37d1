import { sample } from 'openapi-sampler';
import type { JsonSchema, JsonValue } from '../../contract.ts';

/** Returns a value that the schema describes, always the same; references lead into the schema's own `$defs`. */
export function sampleOf(schema: JsonSchema): JsonValue {
  // The library's types are those of JSON Schema draft 7, of which 2020-12 is no subtype.
  const plain: object = schema;
  return (sample(plain, { quiet: true }, plain) ?? null) as JsonValue;
}
