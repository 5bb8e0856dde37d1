import type { DEMO_KEYS, Names } from '../../../openapi/generated/names.ts';
import type { HandledRequest } from '../../engine/report.ts';

/** The id of a documented API. */
export type ApiId = keyof Names;

/** The operationIds of an API. */
export type OperationId<Id extends ApiId> = keyof Names[Id]['cases'] & string;

/** The names of the documented responses of an operation, errors and successes. */
export type CaseName<Id extends ApiId, Operation extends OperationId<Id>> = Names[Id]['cases'][Operation] & string;

/** What {@link createMock} takes. */
export interface MockOptions<Id extends ApiId = ApiId> {
  /** The APIs to mock. All five by default. */
  apis?: readonly Id[];
  /** The URL of the docs, for the links in `X-Mock-Help`. Responses have no such link by default. */
  docsUrl?: string;
  /** Real time in milliseconds since the epoch. `Date.now` by default, read each time: fake timers move it. */
  now?: () => number;
  /** Fills an array with random bytes. Web Crypto's by default. */
  random?: (bytes: Uint8Array) => void;
  /**
   * Is told of every exception inside the mock, which the client sees as the documented 500. The error and the request
   * may hold secrets.
   */
  onError?: (error: unknown, failed: { request: Request; api: string; operation: string | null }) => void;
}

/** Where the mock listens. */
export interface ListenOptions {
  /** A free port by default. */
  port?: number;
  /** `127.0.0.1` by default, which only this machine reaches. */
  host?: string;
}

/** What a new key may be given; the rest is as the vendor's dashboard has it by default. */
export interface NewKey<Id extends ApiId> {
  name?: string;
  environment?: Names[Id]['environment'];
  permissions?: readonly Names[Id]['permission'][];
  /** Figures of its own, by the name of the policy. */
  limits?: Partial<Record<Names[Id]['policy'], number>>;
  settings?: Partial<Record<Names[Id]['setting'], boolean>>;
  /** ISO 8601 with a time zone; may be in the past. null: never. */
  expiresAt?: string | null;
}

/** The demo keys of each API, and what makes and revokes keys. */
export type MockKeys<Id extends ApiId> = Pick<typeof DEMO_KEYS, Id> & {
  /**
   * Creates a key and resolves to it. Rejects for an API that this mock has not, and for an environment, permission,
   * policy or setting that the API has not.
   *
   * @example
   * const key = await mock.keys.create('lumyx', { limits: { 'per-minute': 5 } });
   */
  create<Api extends Id>(api: Api, settings?: NewKey<Api>): Promise<string>;
  /**
   * Revokes a key that `create` made: from the next request on the API rejects it. Rejects for any other key; demo keys
   * never change, so take `keys.<api>.revoked`.
   *
   * @example
   * const key = await mock.keys.create('novapulse');
   * await mock.keys.revoke(key);
   */
  revoke(key: string): Promise<void>;
};

/** What a request gets in place of its response: a documented one by its name, or a broken connection. */
export type Ordered<Name extends string> =
  | Name
  /** `drop` ends the connection without a response; `hang` keeps it open and sends nothing. */
  | { fault: 'drop' | 'hang' }
  /** Breaks a stream off after so many events. */
  | { cut: number };

/** How often, and when. */
export interface OrderOptions {
  /** How many requests get it: the next ones, or with `of` the first ones of each round. 1 by default. */
  times?: number;
  /** The length of a round: of each `of` requests the first `times` get it, until the mock is reset. */
  of?: number;
  /** Seconds to wait first, in real time. */
  wait?: number;
}

/** One mock: its keys, counters, resources and clock are its own. */
export interface Mock<Id extends ApiId = ApiId> extends AsyncDisposable {
  /** The ids of its APIs. */
  readonly apis: readonly Id[];
  /** The origins of the documented hosts of its APIs, such as `https://api.novapulse.io`. */
  readonly hosts: readonly string[];
  readonly keys: MockKeys<Id>;
  /** The requests that arrived since the start or the last reset, the last 1,000 at most. They hold no secret. */
  readonly requests: readonly HandledRequest[];
  /** Where the mock listens, without a slash at the end. Throws before `listen()`. */
  readonly url: string;
  /**
   * Returns the base URL of an API over HTTP, which stands for its documented one. Throws before `listen()`.
   *
   * @example
   * await mock.listen();
   * const client = new OpenAI({ baseURL: mock.baseUrl('novastack'), apiKey: mock.keys.novastack.full });
   * const models = await client.models.list();
   */
  baseUrl(api: Id): string;
  /**
   * Starts an HTTP server and resolves to its URL. Rejects where the port is taken, and in a browser.
   *
   * @example
   * const url = await mock.listen();
   * const apis = await fetch(`${url}/mock/console/v1/apis`);
   */
  listen(options?: ListenOptions): Promise<string>;
  /**
   * Does what the global `fetch` does, for requests to the documented hosts, without a network. Rejects with a TypeError
   * for any other host, so nothing leaves the process.
   *
   * @example
   * const client = new OpenAI({ baseURL: 'https://api.lumyx-ai.site/v1', apiKey: mock.keys.lumyx.full, fetch: mock.fetch });
   * const models = await client.models.list();
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Moves the mock's clock forward by some seconds: windows reset, keys expire, jobs go on. Rejects for a number that is
   * not above 0, or too far.
   *
   * @example
   * await mock.advance(60);
   */
  advance(seconds: number): Promise<void>;
  /**
   * Uses up what a policy still allows a key, so that its next request gets the documented 429. A policy that counts
   * each operation on its own is used up for all of them, or for `operation`. Rejects for a key or policy that there is
   * not.
   *
   * @example
   * await mock.exhaust('novapulse', mock.keys.novapulse.full, 'per-minute');
   */
  exhaust<Api extends Id>(
    api: Api,
    key: string,
    policy: Names[Api]['policy'],
    options?: { operation?: OperationId<Api> },
  ): Promise<void>;
  /**
   * Gives the next request to an operation this documented response, or breaks its connection, whatever the request
   * holds. It uses no quota. Several orders are taken one after the other. Throws for names that the API has not.
   *
   * @example
   * mock.answerNext('novapulse', 'listJobs', 'service_unavailable', { times: 2 });
   */
  answerNext<Api extends Id, Operation extends OperationId<Api>>(
    api: Api,
    operation: Operation,
    answer: Ordered<CaseName<Api, Operation>>,
    options?: OrderOptions,
  ): void;
  /**
   * Begins again: keys, counters, resources, clock, orders and `requests`. Where the mock listens stays.
   *
   * @example
   * await mock.reset();
   */
  reset(): Promise<void>;
  /**
   * Ends the HTTP server, if there is one, and its connections.
   *
   * @example
   * await mock.close();
   */
  close(): Promise<void>;
}
