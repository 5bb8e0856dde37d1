import type { JsonValue } from './contract.ts';
import type { LongText } from './long-text.ts';
import type { Provenance } from './provenance.ts';

/** A complete HTTP request of a case. `path` is absolute, with its query; `body` is sent as it stands when a string. */
export interface CaseRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** A {@link LongText} is written out when it is sent. */
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
  natural: boolean;
  provenance: Provenance;
  /** Complete requests in order; the last one yields the case. */
  requests: CaseRequest[];
  expect: {
    status: number;
    /** Exact values; null stands for a header that is there with any value. */
    headers: Record<string, string | null>;
    body: JsonValue;
    /** JSON Pointers to members of the body that differ from call to call. */
    volatile: string[];
  };
}
