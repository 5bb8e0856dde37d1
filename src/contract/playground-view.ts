/** What a playground is given: plain data, written into the page by src/contract/playground.ts. */
import type { JsonValue, ParameterContract, RequestPatch } from '../../openapi/contract.ts';
import type { Carrier } from '../../openapi/credentials.ts';
import type { KeyFormat } from '../../openapi/key-contract.ts';
import type { RequestDraft } from '../../openapi/draft.ts';
import type { LimitHeaderContract, PolicyContract } from '../../openapi/policy.ts';

/** One operation and what it shares with the others of its API. */
export interface PlaygroundView {
  api: ApiView;
  operation: OperationView;
}

/** All operations of one API. */
export interface PlaygroundViews {
  api: ApiView;
  operations: OperationView[];
}

export interface ApiView {
  id: string;
  name: string;
  mockBase: string;
  documentedBase: string;
  /** Further base URLs that the document names. */
  otherBases?: string[];
  envVar: string;
  /** null: requests carry no key. */
  key: KeyView | null;
  /** The mock's steps, in the order in which this API makes them. */
  steps: string[];
  limitHeaders: LimitHeaderView[];
  policies: Record<string, PolicyView>;
}

/** What a playground knows of an API that it does not show. */
export interface CatalogEntry extends Pick<
  ApiView,
  'id' | 'name' | 'mockBase' | 'documentedBase' | 'otherBases' | 'envVar' | 'key'
> {
  operations: { id: string; method: string; path: string; mediaType?: string }[];
}

/** A way of counting. */
export interface PolicyView extends Pick<PolicyContract, 'kind' | 'window' | 'counts'> {}

export interface KeyView {
  environments: { id: string; name: string; prefix: string }[];
  alphabet: KeyFormat['alphabet'];
  /** Characters after the prefix; the first is what the sandbox issues. */
  lengths: number[];
  /** `limits`: figures that hold for this key in place of the operation's. */
  demo: { name: string; value: string; description: string; limits?: Record<string, number> }[];
  samples: { unknown: string; malformed: string };
  /** Headers, parameters and cookies that keys stand in, but for Authorization. */
  names?: string[];
  /** Whether keys are also taken as the user name of HTTP Basic. */
  isBasic?: true;
}

export interface LimitHeaderView {
  name: string;
  policy: string;
  kind: LimitHeaderContract['value'];
  meaning: string;
}

export interface OperationView {
  id: string;
  summary: string;
  /** The policies that count it, with their documented figures; where that is the plan's, with the first demo key's. */
  limits: { policy: string; limit: number }[];
  /** The first demo key that may do everything here. */
  ableKey?: string;
  /** Where the key goes; as a Bearer token where nothing is said. */
  carriers?: Carrier[];
  parameters: ParameterView[];
  body: BodyView | null;
  /** The example request. */
  draft: RequestDraft;
  /** Whether the page changed it, so that other pages have another one. */
  isPreset?: true;
  cases: CaseView[];
  /** Successful answers that are no JSON, by what asks for them. */
  others?: OtherAnswerView[];
}

/** A media type, and the members of query and body that a request for it has and no request for JSON. */
export interface OtherAnswerView {
  mediaType: string;
  query?: Record<string, JsonValue>;
  body?: Record<string, JsonValue>;
}

/** An input of the form. */
export interface FieldView {
  name: string;
  required?: boolean;
  description?: string;
  type: string;
  options?: string[];
  default?: string;
  /** Only for file parts: the media types that are read; empty where any is. */
  accept?: string[];
}

export interface ParameterView extends FieldView {
  in: ParameterContract['in'];
  /** The parameter that it is a member of: an object whose members are written one by one. */
  memberOf?: string;
}

export interface BodyView {
  mediaType: string;
  fields: FieldView[];
}

/** A documented outcome and what turns the example request into it. */
export interface CaseView {
  name: string;
  status: number;
  summary: string;
  key?: string;
  request?: RequestPatch;
  force?: true;
  before?: PreludeView[];
  /** How often the same request is sent first, to use a policy up. */
  repeat?: number;
  /** The documented response. In a page only the case that the playground opens on has it; the others are loaded. */
  documented?: DocumentedView;
}

/** A response as the OpenAPI document has it. */
interface DocumentedView {
  phrase: string;
  /** null: the response has no body. */
  mediaType: string | null;
  /** A string is sent as it is. */
  value: JsonValue;
  /** `<step>/<rule>`: which step of the mock returns it. */
  reason: string;
}

/** A request that a case needs to have been made before. */
export interface PreludeView {
  summary: string;
  key?: string | undefined;
  draft: RequestDraft;
  mediaType?: string;
  /** As in {@link OperationView}. */
  carriers?: Carrier[];
}
