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
