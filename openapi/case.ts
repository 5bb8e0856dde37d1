import type { JsonValue } from './contract.ts';
import type { LongText } from './long-text.ts';
import type { Provenance } from './provenance.ts';

/** A complete HTTP request of a case. `path` is absolute, with its query; `body` is sent as it stands when a string. */
export interface CaseRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: JsonValue;
}

/** A request whose body is too long to be listed: a {@link LongText} is written out when it is sent. */
export interface LargeRequest extends Omit<CaseRequest, 'body'> {
  body: JsonValue | LongText;
}

/** One documented outcome of one operation, and how to get it from a freshly reset sandbox. */
export interface Case {
  /** `<api>/<operationId>/<status>/<name>` */
  id: string;
  api: string;
  operationId: string;
  method: string;
  /** The operation's path template below the mock's base. */
  path: string;
  status: number;
  code: string | null;
  name: string;
  summary: string;
  /** Whether a plain request yields it; where that request is too long to be listed, it is in `large`. */
  natural: boolean;
  provenance: Provenance;
  /** Complete requests in order; the last one yields the case. */
  requests: CaseRequest[];
  expect: ExpectedAnswer;
  /** The plain requests of a case whose body is too long to be listed: `requests` asks for it with a Prefer header. */
  large?: { requests: LargeRequest[]; expect: ExpectedAnswer };
}

/** What a case yields. */
export interface ExpectedAnswer {
  status: number;
  /** Exact values; null stands for a header that is there with any value. */
  headers: Record<string, string | null>;
  body: JsonValue;
  /** JSON Pointers to members of the body that differ from call to call. */
  volatile: string[];
}
