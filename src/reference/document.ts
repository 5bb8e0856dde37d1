/** Loads the published OpenAPI document. */
export async function loadDocument(address: string): Promise<OpenApiDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Failed to load ${address}: the site returned ${response.status}.`);
  return (await response.json()) as OpenApiDocument;
}

/**
 * Returns the text as the credentials of every security scheme, under the scheme's own name. `companions`: what schemes
 * have that stand beside the key.
 */
export function credentials(
  document: OpenApiDocument,
  key: string,
  companions: Record<string, string>,
): Record<string, Credential> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return Object.fromEntries(schemes.map(([name, scheme]) => [name, credential(scheme, companions[name] ?? key)]));
}

function credential({ type, scheme }: SecurityScheme, key: string): Credential {
  if (type === 'apiKey') return { value: key };
  return scheme?.toLowerCase() === 'basic' ? { username: key, password: '' } : { token: key };
}

/** Whether a value has members. */
export function hasMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** As much of an OpenAPI document as is read here. */
export interface OpenApiDocument {
  [member: string]: unknown;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

export interface Schema {
  $ref?: string;
  default?: unknown;
  enum?: unknown[];
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  description?: string;
}

type Credential = { value: string } | { token: string } | { username: string; password: string };
