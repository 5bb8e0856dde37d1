import type { JsonSchema } from '../../openapi/contract.ts';

/** Formats in words; others are shown as they stand. */
const FORMATS: Record<string, string> = {
  binary: 'file',
  'date-time': 'date and time',
  'https-url': 'HTTPS URL',
  'json-object': 'JSON object, as text',
};

/**
 * What a value may be, in words.
 * @example schemaWords({ type: 'integer', minimum: 1, maximum: 100 }) // => 'integer, 1 to 100'
 */
export function schemaWords(schema: JsonSchema): string {
  if (schema.format !== undefined) return FORMATS[schema.format] ?? schema.format;

  const type = [schema.type ?? 'any'].flat().join(' or ');
  if (typeof schema['maxLength'] === 'number')
    return `${type}, at most ${schema['maxLength'].toLocaleString('en')} characters`;
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  if (minimum !== undefined && maximum !== undefined) return `${type}, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${type}, at least ${minimum}`;
  return maximum === undefined ? type : `${type}, at most ${maximum}`;
}
