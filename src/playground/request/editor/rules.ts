import type { JsonSchema } from '../../../../openapi/contract.ts';
import type { Validate } from '../../../../openapi/validate.ts';
import { addressOf } from '../../../sandbox/address.ts';
import { ownDocument } from '../../../sandbox/own/own-document.ts';

/** The very validators that the mock decides by, one file for each API. */
const validators = import.meta.glob<Record<string, Validate>>('../../../../openapi/generated/*.validators.js');

const loaded = new Map<string, Promise<Record<string, JsonSchema>>>();

/** Loads what an operation's JSON body is held against; null where it has none, or where it cannot be loaded. */
export async function loadRules(api: string, operation: string): Promise<Rules | null> {
  // The mock itself checks the body of a document of the reader's own, and says what is wrong with it.
  if (ownDocument()) return null;
  try {
    const [schemas, checks] = await Promise.all([
      loadSchemas(api),
      validators[`../../../../openapi/generated/${api}.validators.js`]?.(),
    ]);
    const [schema, check] = [schemas[operation], checks?.[`${operation}_body_all`]];
    return schema && check ? { schema, check } : null;
  } catch {
    return null;
  }
}

function loadSchemas(api: string): Promise<Record<string, JsonSchema>> {
  const known = loaded.get(api);
  if (known) return known;
  const schemas = fetch(addressOf(`playground/schemas/${api}.json`)).then(async (response) => {
    if (!response.ok) throw new Error(`Failed to load the schemas of ${api}: the site returned ${response.status}.`);
    return (await response.json()) as Record<string, JsonSchema>;
  });
  loaded.set(api, schemas);
  schemas.catch(() => loaded.delete(api));
  return schemas;
}

/** What a JSON body has to be. */
export interface Rules {
  schema: JsonSchema;
  check: Validate;
}
