import type { ParameterContract } from './contract.ts';
import type { ParameterPlace } from './parameter-place.ts';

/** A compiled validator: true, or false with `errors` set until its next call. It may coerce members in place. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** One broken schema keyword, as Ajv reports it. */
export interface ValidationError {
  keyword: string;
  /** JSON Pointer into the data. */
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
}

/** Whether the parameters of a place need a validator: any text will do for a path parameter that is nothing but text. */
export function needsCheck(place: ParameterPlace, parameters: readonly ParameterContract[]): boolean {
  if (place !== 'path') return parameters.length > 0;
  return parameters.some(({ schema, mediaType }) => mediaType !== undefined || !isPlainText(schema));
}

function isPlainText({ type, description: _description, ...asserting }: ParameterContract['schema']): boolean {
  return type === 'string' && Object.keys(asserting).length === 0;
}
