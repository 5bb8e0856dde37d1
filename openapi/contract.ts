import type {
  AccountContract,
  CredentialContract,
  DemoKey,
  KeyFormat,
  KeyLimitOption,
  KeySetting,
  PortalContract,
  RotationContract,
} from './key-contract.ts';
import type { ParameterPlace, ParameterStyle } from './parameter-place.ts';
import type {
  IdempotencyContract,
  LimitContract,
  LimitHeaderContract,
  PlanContract,
  PolicyContract,
} from './policy.ts';
import type { AnswerOrigin } from './answer-origin.ts';
import type { Contradiction } from './contradiction.ts';
import type { Provenance } from './provenance.ts';

/**
 * The shapes that `npm run generate` writes: one contract per OpenAPI document (references resolved, extensions
 * normalised), and the list of all cases. The mock decides by contracts, the site's tables are rendered from them.
 */

/** A JSON Schema (2020-12) as it stands in an OpenAPI 3.1 document, with its references resolved. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  enum?: unknown[];
  default?: unknown;
  description?: string;
  format?: string;
  items?: JsonSchema;
}

export type JsonValue = null | boolean | number | string | JsonValue[] | { [member: string]: JsonValue };

/** A file part of a multipart example. Its content is text that is the same in UTF-8 and in bytes. */
export interface FileSample {
  $file: { name: string; type: string; text: string };
}

/** What turns an operation's example request into one case. Members combine freely. */
export interface Trigger {
  /** A demo key's name, or `none`, `malformed` or `unknown`. Default: the first demo key. */
  key?: string;
  request?: RequestPatch;
  /** Earlier calls, made in this order before the one that yields the case. */
  after?: { operation: string; key?: string; request?: RequestPatch }[];
  /** The name of a policy to use up first, by sending the same request as often as it allows. */
  exhaust?: string;
  /** The body is one byte longer than this sandbox reads: filled up within the first file, or by one more member. */
  oversize?: true;
  /** Only `Prefer: code=…` or `example=…` reaches this case. */
  force?: true;
}

/** A patch on the example request. `null` removes a member; `body` is a JSON Merge Patch (RFC 7396) with `$repeat`. */
export interface RequestPatch {
  method?: string;
  /** Replaces the whole path below the API's base. */
  url?: string;
  path?: Record<string, string>;
  query?: Record<string, JsonValue>;
  cookie?: Record<string, string | null>;
  header?: Record<string, string | null | { $repeat: { text: string; times: number } }>;
  body?: JsonValue;
  /** Sent as it is, in place of the body. */
  raw?: string;
}

export interface ParameterContract {
  name: string;
  in: ParameterPlace;
  /** How a list or an object is written, where that is not the default of its place (OpenAPI 3.1, 4.8.12). */
  style?: ParameterStyle;
  /** Whether each entry of a list, or member of an object, is written on its own, where that is not the style's default. */
  explode?: boolean;
  /** The media type of the value's text, where it is serialized by one and not by a style. */
  mediaType?: string;
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: JsonValue;
  /** Values of this parameter that need a permission of their own. */
  requires?: Record<string, string>;
  provenance?: Provenance;
}

export interface BodyContract {
  required: boolean;
  mediaType: string;
  /** Further media types that are read, each with its schema. */
  alternatives?: { mediaType: string; schema: JsonSchema }[];
  schema: JsonSchema;
  /** The documented maximum, in bytes. */
  maxBytes?: number;
  /** What the mock reads at most: bytes, where that is less, and values of JSON, where that does not follow from it. */
  sandboxMaxBytes?: number;
  maxValues?: number;
  /** Media types, and file name endings with their dot, allowed for each part of a multipart body. */
  partTypes: Record<string, string[]>;
  /** The example that triggers start from; object members may be a {@link FileSample}. */
  example: JsonValue;
  exampleSummary: string;
  /** Where its fields come from, where that is not from where the operation is; those of `fieldProvenances` aside. */
  provenance?: Provenance;
  fieldProvenances?: Record<string, Provenance>;
  /** Case names by JSON Pointer into the schema's instances, for members with an error of their own, or one a keyword. */
  errors: Record<string, string | Record<string, string>>;
}

/** One documented answer of one operation: a named example in the OpenAPI document. */
export interface AnswerContract {
  /** The example's name: the error code, with a suffix after a dot where one code has several causes. */
  name: string;
  status: number;
  /** The error code in the body, null for successes. */
  code: string | null;
  summary: string;
  description: string;
  /** null: the answer has no body. */
  mediaType: string | null;
  value: JsonValue;
  /** The message as a template, `{name}` standing for what the engine fills in. */
  message?: string;
  /** Values of the refusal that the body tells beside the message: their names, by JSON Pointer. */
  fill?: Record<string, string>;
  /** `<step>/<rule>`: which step of the pipeline gives this answer. */
  reason: string;
  /** Further reasons that this is the answer to. */
  alsoFor: string[];
  /** Header fields that this answer always has, with these values. */
  fixedHeaders: Record<string, string>;
  provenance: Provenance;
  /** Where parts of the case come from that are not from where the case is. */
  partProvenances?: Partial<Record<'status' | 'code' | 'message' | 'trigger', Provenance>>;
  /** JSON Pointers to members that differ from call to call. */
  volatile: string[];
  /** An example of each required header field that a handler gives, by their names: forced responses carry it. */
  headerExamples?: Record<string, string>;
  /** Header fields the document lists for this answer. */
  headers: string[];
  /** Those of them that are not always there. */
  optionalHeaders: string[];
  /** Where header fields come from, by their names, as far as the document says it. */
  headerProvenances?: Record<string, Provenance>;
  trigger?: Trigger;
  /** The name of an error's fix in `<id>.fixes.json`, where that is not the name of the example. */
  fix?: string;
  /** Of a document that is not ours: how much of the response it says itself, and its schema of the body. */
  origin?: AnswerOrigin;
  schema?: JsonSchema;
}

export interface OperationContract {
  id: string;
  method: string;
  /** The operationId as the document writes it, where it is no identifier and `id` is made from it. */
  operationId?: string;
  /** Below the API's base, with `{name}` for path parameters. */
  path: string;
  tag: string;
  summary: string;
  description: string;
  /** The page of the site that explains this operation. */
  help: string;
  provenance: Provenance;
  /** Alternatives, each a list of permissions that all have to be granted. Empty: no key is needed. */
  permissions: string[][];
  /** The same by scheme: all of an alternative have to be satisfied; one without any lets callers without a key in. */
  security: Record<string, string[]>[];
  /** Credentials that a request carries beside its key, by demo keys that are for one scheme alone. */
  companions?: (CredentialContract & { scheme: string; value: string })[];
  limits: LimitContract[];
  parameters: ParameterContract[];
  body: BodyContract | null;
  /** Requests with the same key get the first one's answer again. null: the operation knows no such keys. */
  idempotency: IdempotencyContract | null;
  answers: AnswerContract[];
}

export interface ApiContract {
  id: string;
  name: string;
  tagline: string;
  version: string;
  description: string;
  documentation: string;
  /** The documented base address, such as `https://api.novapulse.io/v1`. */
  documentedBase: string;
  /** Further addresses at which the document has it. */
  otherBases?: string[];
  /** The same, in the mock: `/mock/<id>` and the rest of the path. */
  mockBase: string;
  envVar: string;
  portal: PortalContract;
  /** null: requests carry no key. */
  scheme: { name: string; description: string; provenance: Provenance; format: KeyFormat } | null;
  /** How credentials are carried, by the names under `securitySchemes`. */
  credentials: Record<string, CredentialContract>;
  /** The page that explains this API's errors, where it is not `/<id>/errors/` with an anchor a case. */
  errorsPage?: string;
  /** JSON Pointers into an error's body; `details`: a list of what was wrong, with `field`, `code` and `message`. */
  envelope: { code: string; message: string; status?: string; details?: string };
  /** The vendor's own table of errors, where it lists statuses with the type of each. */
  errorTypes?: { status: number; type: string; meaning: string; provenance: Provenance }[];
  /** An id that every answer carries in a header and every error also in its body (a JSON Pointer). */
  trace?: { header: string; pointer: string };
  /** The header parameter that parts an account's resources into namespaces of their own. */
  namespace?: { header: string };
  order: ('limit' | 'authorize' | 'validate')[];
  sources: Record<string, string>;
  /** `name`: what the vendor calls it, where that is not the id. */
  permissions: { id: string; name?: string; allows: string; provenance: Provenance }[];
  /** What is special about an account that keys belong to; accounts that are not listed are in order. */
  accounts: AccountContract[];
  plans: PlanContract[];
  policies: Record<string, PolicyContract>;
  /** Limits that hold for every operation; each operation lists them too, after its own. */
  limits?: LimitContract[];
  limitHeaders: LimitHeaderContract[];
  /** Limits whose state is told, and not used, at an address that no operation has. None by default. */
  unroutedLimits?: LimitContract[];
  keyOptions: {
    name: boolean;
    environments: boolean;
    permissions: boolean;
    expiry: boolean;
    defaultPermissions: string[];
    settings: KeySetting[];
    limits: KeyLimitOption[];
    provenance: Provenance;
  };
  keyActions: { rotation: RotationContract; revoke: boolean; restore: boolean; provenance: Provenance };
  demoKeys: DemoKey[];
  sampleKeys: { unknown: string; malformed: string };
  retry: { header: string; advice: string; provenance: Provenance } | null;
  contradictions: Contradiction[];
  operations: OperationContract[];
  /** Derived from a document that is not ours: `Accept` is heeded, and responses carry `X-Mock-Provenance`. */
  derived?: true;
}
