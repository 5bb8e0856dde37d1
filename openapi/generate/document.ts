import type { JsonSchema, JsonValue } from '../contract.ts';
import type { ParameterPlace, ParameterStyle } from '../parameter-place.ts';
import type { FixContract } from '../fix.ts';
import type { DemoKey } from '../key-contract.ts';
import type { IdempotencyContract } from '../policy.ts';

/*
 * As much of an OpenAPI document as the contract is read from, references resolved. Its form was checked by the lint
 * rules before.
 */

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An OpenAPI document as plain data; what is known of its shape is read by contract.ts. */
export type OpenApiDocument = Record<string, unknown>;

/** `x-provenance` as it is written: `seed`, a source's name or address, or why we chose. */
export type RawProvenance = 'seed' | { public: string } | { sandbox: string };

/** Addresses of public pages, by the names that provenances use. */
export type Sources = Record<string, string>;

/** `x-fix` as it is written. Its form was checked by openapi/latchkey.schema.json before. */
export interface RawFix extends Omit<FixContract, 'provenance'> {
  provenance: RawProvenance | 'sandbox';
}

export interface Document {
  info: { version: string; description?: string };
  externalDocs?: { url: string };
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Partial<Record<(typeof METHODS)[number], Operation>> & { parameters?: Parameter[] }>;
  components?: { securitySchemes?: Record<string, SecurityScheme> };
  'x-latchkey': {
    id: string;
    envelope: { code: string };
    trace?: { header: string; pointer: string };
    limitHeaders?: { name: string }[];
    sources?: Sources;
    limits?: unknown[];
    demoKeys: DemoKey[];
  };
}

/** OpenAPI 3.1, 4.8.27. */
export interface SecurityScheme {
  type: string;
  /** Of `http`. */
  scheme?: string;
  /** Of `apiKey`. */
  in?: 'header' | 'query' | 'cookie';
  name?: string;
  bearerFormat?: string;
  description?: string;
  'x-provenance'?: RawProvenance;
  'x-key-format'?: unknown;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  externalDocs?: { url: string };
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  'x-provenance'?: RawProvenance;
  'x-limits'?: unknown[];
  'x-idempotency'?: IdempotencyContract;
}

export interface Parameter {
  name: string;
  in: ParameterPlace;
  required?: boolean;
  description?: string;
  style?: ParameterStyle;
  explode?: boolean;
  schema?: JsonSchema;
  content?: Record<string, MediaType>;
  example?: JsonValue;
  examples?: Record<string, { value: JsonValue }>;
  'x-requires'?: Record<string, string>;
  'x-provenance'?: RawProvenance;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, RequestMediaType>;
}

interface MediaType {
  schema?: JsonSchema;
  example?: JsonValue;
  examples?: Record<string, { summary?: string; value: JsonValue }>;
}

export interface RequestMediaType extends MediaType {
  encoding?: Record<string, { contentType?: string; 'x-extensions'?: string[] }>;
  'x-max-bytes'?: number;
  'x-max-values'?: number;
  'x-sandbox-max-bytes'?: number;
  'x-provenance'?: RawProvenance;
}

export interface Response extends CaseMembers {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, ResponseMediaType>;
  'x-name'?: string;
}

export interface Header extends Pick<Parameter, 'schema' | 'example' | 'examples'> {
  required?: boolean;
  'x-provenance'?: RawProvenance;
}

/** One with a single example, or with a schema alone, says itself what its case is. */
export interface ResponseMediaType extends Omit<Example, 'value'> {
  schema?: JsonSchema;
  example?: JsonValue;
  examples?: Record<string, Example>;
  'x-name'?: string;
}

export interface Example extends CaseMembers {
  summary?: string;
  value: JsonValue;
  'x-message'?: string;
  'x-fill'?: Record<string, string>;
  'x-volatile'?: string[];
}

/** What an example says of its case; a response without a body says it itself. */
export interface CaseMembers {
  'x-trigger'?: object;
  'x-reason'?: string | string[];
  'x-headers'?: Record<string, string>;
  'x-provenance'?: RawProvenance;
  'x-part-provenance'?: Partial<Record<'status' | 'code' | 'message' | 'trigger', RawProvenance>>;
  'x-fix'?: RawFix;
  /** The status of a response that is documented for several: `default`, `4XX`. */
  'x-status'?: number;
}
