/** Loads the published OpenAPI document. */
export async function loadDocument(address: string): Promise<OpenApiDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Failed to load ${address}: the site returned ${response.status}.`);
  return (await response.json()) as OpenApiDocument;
}

/** Returns the text as the credentials of every security scheme, under the scheme's own name. */
export function credentials(document: OpenApiDocument, key: string): Record<string, Credential> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return Object.fromEntries(
    schemes.map(([name, { type }]) => [name, type === 'apiKey' ? { value: key } : { token: key }]),
  );
}

/** Whether a value has members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** As much of an OpenAPI document as is read here. */
export interface OpenApiDocument {
  [member: string]: unknown;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, { type: string }>;
  };
}

export interface Schema {
  $ref?: string;
  default?: unknown;
  enum?: unknown[];
}

type Credential = { value: string } | { token: string };
