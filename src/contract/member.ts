import type { JsonSchema } from '../../openapi/contract.ts';
import { documentBundle } from './document.ts';

/** The members of an object that a document names under `components.schemas`. Throws where it names none like it. */
export function membersOf(id: string, schemaName: string): Member[] {
  const schemas = documentBundle(id).components?.schemas ?? {};
  const members = Object.entries(schemas[schemaName]?.properties ?? {});
  if (members.length === 0)
    throw new Error(`Failed to list the fields of "${schemaName}": ${id} has no such object. Correct the name.`);
  return members.map(([name, schema]) => ({ name, schema: resolve(schema) }));

  function resolve({ $ref: reference, ...own }: JsonSchema): JsonSchema {
    if (typeof reference !== 'string') return own;
    return { ...schemas[reference.split('/').at(-1) ?? ''], ...own };
  }
}

interface Member {
  name: string;
  schema: JsonSchema;
}
