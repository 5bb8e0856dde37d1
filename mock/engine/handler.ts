import type { RefusalDetails } from './errors.ts';
import type { Reply } from './answer/reply.ts';
import type { KeyRecord } from './keys/key.ts';
import type { ApiQuota } from './quota/quota.ts';
import type { Namespace } from './namespace.ts';

/** What a handler is given. All parts have passed the checks; their types come from the OpenAPI document. */
export interface Call<Params, Query, Body> {
  params: Params;
  /** Parameters that the document gives a default are always there. */
  query: Query;
  /** The documented header parameters, by their names in lower case. */
  headers: Record<string, string>;
  /** The media types that the caller takes, as it wrote them. */
  accept: string | null;
  /** The documented cookie parameters. */
  cookies: Record<string, unknown>;
  /** JSON, text, or the fields of a form. */
  body: Body;
  /** The files of a multipart body by the names of their parts; any other body that is not text is called `body`. */
  files: Record<string, File>;
  /** The key that was sent. Operations without security get a stand-in without permissions. */
  key: KeyRecord;
  /** The resources that this request is about: those of the namespace it names, or the account's own. */
  namespace: Namespace;
  /** The account's resources in this environment that belong to no namespace of their own. */
  account: Namespace;
  /** What the document says is special about the key's account. */
  accountStates: readonly string[];
  /** The absolute address of the API's base, as the caller wrote it: for links back into the mock. */
  base: string;
  /** Milliseconds since the epoch, on the sandbox's clock. */
  now: number;
  /** Returns a new id, `<prefix>_` and 12 hexadecimal digits. */
  newId: (prefix: string) => Promise<string>;
  /** Returns so many new ids at once. */
  newIds: (prefix: string, count: number) => Promise<string[]>;
  /** Fills the array with random bytes. */
  random: (bytes: Uint8Array) => void;
  /** Returns an error to throw: the documented answer of this name, its message filled with `values`. */
  refuse: (
    name: string,
    why: string,
    values?: Record<string, string | number>,
    more?: Pick<RefusalDetails, 'details' | 'headers'>,
  ) => Error;
  /** Keeps the slot that this request took of a concurrency policy until a moment, in milliseconds since the epoch. */
  holdSlot: (policy: string, until: number) => Promise<void>;
  /** Returns how much is used of every policy of this API, for this key. Asking uses none. */
  quotas: () => Promise<ApiQuota[]>;
  /** Returns the entity tag of a resource: another one whenever its JSON is another. */
  entityTag: (resource: unknown) => string;
  /**
   * Throws the documented 412 where If-Match or If-None-Match is not met by a resource of this tag; null where there is
   * none. To be asked before anything is changed. A 304 needs no asking: the reply's ETag decides.
   */
  expectPreconditions: (tag: string | null) => void;
  /** Removes all resources of a namespace of the account. */
  dropNamespace: (name: string) => Promise<void>;
}

/** One handler an operation, by operationId. */
export type Handlers<Operations> = {
  [Id in keyof Operations]: (
    call: Call<ParamsOf<Operations[Id]>, QueryOf<Operations[Id]>, BodyOf<Operations[Id]>>,
  ) => ReplyOf<Operations[Id]> | Promise<ReplyOf<Operations[Id]>>;
};

/** A body with the members that its schema gives a default: a client may leave them out, and the check puts them in. */
export type Filled<Body, Names extends keyof Body> = Body & Required<Pick<Body, Names>>;

/** A handler as the engine calls it. */
export type Handler = (call: Call<Record<string, unknown>, Record<string, unknown>, unknown>) => Reply | Promise<Reply>;

type ParamsOf<Operation> = Operation extends { parameters: { path: infer Params } } ? Params : Record<string, never>;
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : Record<string, never>;
type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

/** The responses a handler may give: the documented successes, each with its own body or text, and its header fields. */
type ReplyOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: ReplyFor<StatusOf<Status>, Responses[Status]> &
        HeadersOf<Responses[Status]>;
    }[keyof Responses & Success]
  : never;

type ReplyFor<Status, Response> = Response extends { content: infer Content }
  ? {
      [Media in keyof Content]: Media extends `${string}json`
        ? { status: Status; body: Content[Media]; mediaType?: Media }
        : Media extends 'text/event-stream'
          ? { status: Status; events: string[]; mediaType: Media }
          : { status: Status; text: string; mediaType: Media };
    }[keyof Content]
  : { status: Status };

/**
 * What the engine does not know by itself: a handler has to give the header fields that the response requires, but for
 * those of limits and the like, which the document need not require of it.
 */
type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? GivenHeaders<Headers> extends infer Given
    ? Record<string, never> extends Given
      ? { headers?: Given }
      : { headers: Given }
    : never
  : { headers?: Record<string, never> };

/** ETag is worked out by the engine where the handler says what stands for the state of the resource. */
type GivenHeaders<Headers> = {
  [Name in keyof Headers as Name extends HandlersOwn ? Name : never]: string;
};

/** Header fields that a handler has to give where a response requires them. */
type HandlersOwn = 'Location' | 'Link' | 'ETag' | 'Last-Modified' | 'Content-Location' | 'Content-Disposition';

type StatusOf<Status> = Status extends '2XX' ? 200 | 201 | 202 | 203 | 204 | 205 | 206 : Status;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';
