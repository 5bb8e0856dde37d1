/**
 * A client for APIs with keys and rate limits: one file, no dependencies, for Node 20.3 or later and browsers.
 * It limits the time of each attempt and of the whole call, retries only what can succeed, and waits as long as the
 * API says. Copy the file and change it as you need.
 */

/** Returns a client for one API. Its `request` resolves with a 2xx response, and rejects with one of the errors below. */
export function createClient(options: ClientOptions): Client {
  const { timeout = 30_000, maxTime = 120_000, maxAttempts = 5, idempotencyHeader } = options;
  const { fetch = globalThis.fetch, sleep = sleepFor, now = Date.now, random = Math.random } = options;
  if (!/^\S+$/.test(options.apiKey)) {
    throw new Error('The API key is empty or contains whitespace: check the environment variable.');
  }

  return {
    async request<T>(method: string, path: string, call: Call = {}): Promise<Result<T>> {
      const { signal = null } = call;
      const init = initOf(method, call);
      const repeatable = call.repeatable ?? (IDEMPOTENT.has(method) || idempotencyHeader !== undefined);
      const deadline = now() + maxTime;
      for (let attempt = 1; ; attempt++) {
        const outcome = await send<T>(path, init, Math.min(timeout, deadline - now()), signal, attempt);
        if (!(outcome instanceof Error)) return outcome;

        const told = outcome instanceof ApiError ? outcome.retryAfter : null;
        const wait = told === null ? random() * Math.min(LONGEST_BACKOFF, 2 ** attempt * 500) : told + random() * 1000;
        if (attempt >= maxAttempts || !mayRetry(outcome, repeatable) || now() + wait >= deadline) throw outcome;
        await sleep(wait, signal);
      }
    },
  };

  function initOf(method: string, { body, headers, idempotencyKey }: Call): RequestInit {
    const sent = new Headers({ Accept: 'application/json', ...options.headers, ...headers });
    sent.set('Authorization', `Bearer ${options.apiKey}`);
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) sent.set('Content-Type', 'application/json');
    // One key for all attempts: it tells the API that they are the same request.
    if (idempotencyHeader && !IDEMPOTENT.has(method)) {
      sent.set(idempotencyHeader, idempotencyKey ?? crypto.randomUUID());
    }
    return { method, headers: sent, body: body === undefined ? null : isForm ? body : JSON.stringify(body) };
  }

  /** Sends the request once. Throws only where the caller canceled it. */
  async function send<T>(
    path: string,
    init: RequestInit,
    milliseconds: number,
    canceled: AbortSignal | null,
    attempts: number,
  ): Promise<Result<T> | ApiError | ConnectionError> {
    canceled?.throwIfAborted();
    const late = AbortSignal.timeout(Math.max(1, milliseconds));
    try {
      const signal = canceled ? AbortSignal.any([canceled, late]) : late;
      const response = await fetch(`${options.baseUrl}${path}`, { ...init, signal });
      const body = readBody(await response.text());
      const { status, headers } = response;
      const time = serverTime(headers, now());
      const quotas = readQuotas(headers, time);
      if (response.ok) return { status, headers, body: body as T, quotas, attempts };
      return new ApiError({ status, headers, body, quotas, attempts }, readWait(status, headers, body, quotas, time));
    } catch (error) {
      canceled?.throwIfAborted();
      return new ConnectionError(late.aborted ? `No response within ${milliseconds} ms` : 'No connection', error);
    }
  }
}

/** The API responded with an error. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  /** The API's error code; null if the body has none. Branch on the code, not on the message. */
  readonly code: string | null;
  readonly result: Result<unknown>;
  /** Milliseconds that the API asks you to wait; null if it does not say. */
  readonly retryAfter: number | null;

  constructor(result: Result<unknown>, retryAfter: number | null) {
    const read = (...path: string[]): string | null => textOf(readPart(result.body, ...path));
    const code = read('error', 'code') ?? read('code') ?? read('error', 'type');
    const message = read('error', 'message') ?? read('message') ?? 'no message';
    super(`${result.status} ${code ?? ''}: ${message} (attempts: ${result.attempts})`);
    this.status = result.status;
    this.code = code;
    this.result = result;
    this.retryAfter = retryAfter;
  }
}

/** No response arrived: the connection failed, or the time of the attempt was up. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';

  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}

const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const TEMPORARY = new Set([408, 500, 502, 503, 504]);
const LONGEST_BACKOFF = 30_000;

/** A 429 did no work, so it is safe to retry. After a 5xx or a lost response the work may be done already. */
function mayRetry(error: ApiError | ConnectionError, repeatable: boolean): boolean {
  if (error instanceof ConnectionError) return repeatable;
  const told = readPart(error.result.body, 'retryable');
  if (told === false) return false;
  return error.status === 429 || (repeatable && (TEMPORARY.has(error.status) || told === true));
}

/** Reads how long to wait: `Retry-After`, else the body, else when the quota that is used up resets. */
function readWait(status: number, headers: Headers, body: unknown, quotas: Quota[], time: number): number | null {
  const header = headers.get('Retry-After');
  const moment = header === null ? null : readMoment(header, time);
  if (moment !== null) return Math.max(0, moment - time);

  const seconds = Number(readPart(body, 'error', 'details', 'retry_after') ?? NaN);
  if (seconds >= 0) return seconds * 1000;

  const resets = quotas.flatMap(({ remaining, resetAt }) => (remaining === 0 && resetAt !== null ? [resetAt] : []));
  return status === 429 && resets.length > 0 ? Math.max(0, Math.max(...resets) - time) : null;
}

/** Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`, also those of several quotas, such as `…-Remaining-Day`. */
function readQuotas(headers: Headers, time: number): Quota[] {
  const quotas = new Map<string, Quota>();
  for (const [header, value] of headers) {
    const [, field, name = ''] = /^x-ratelimit-(limit|remaining|reset)(?:-(.+))?$/.exec(header) ?? [];
    if (field === undefined) continue;
    const quota = quotas.get(name) ?? { name, limit: null, remaining: null, resetAt: null };
    if (field === 'limit') quota.limit = Number(value);
    if (field === 'remaining') quota.remaining = Number(value);
    if (field === 'reset') quota.resetAt = readMoment(value, time);
    quotas.set(name, quota);
  }
  return [...quotas.values()];
}

/** Reads seconds from now (`12`), Unix seconds (`1744714380`), a duration (`6m0s`) or a date; null for anything else. */
function readMoment(text: string, time: number): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) < 1e9 ? time + Number(text) * 1000 : Number(text) * 1000;
  if (/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(text)) {
    const unit: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
    const parts = [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)];
    return time + parts.reduce((sum, [, count, name = '']) => sum + Number(count) * (unit[name] ?? 0), 0);
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : date;
}

/** The server's clock, because reset times are on it and yours may be wrong. Browsers may hide the header. */
function serverTime(headers: Headers, own: number): number {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? own : date;
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway in front of an API may send HTML.
    return text;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readPart(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined),
    value,
  );
}

/** Ends early where the caller cancels; the next attempt then rejects. */
function sleepFor(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, signal?.aborted ? 0 : milliseconds);
    signal?.addEventListener('abort', end);

    function end(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
  });
}

export interface ClientOptions {
  /** Such as `https://api.novapulse.io/v1`. */
  baseUrl: string;
  /** Read it from the environment, never from source code. */
  apiKey: string;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Set it only if the API supports it: POST and PATCH then carry a key of their own, and are retried like a GET. */
  idempotencyHeader?: string;
  /** Milliseconds for one attempt, up to the last byte of the body. 30 seconds by default. */
  timeout?: number;
  /** Milliseconds for one call with all attempts and waits. 2 minutes by default. */
  maxTime?: number;
  /** 5 by default. */
  maxAttempts?: number;
  /** The rest is for tests: time and chance come from outside. */
  fetch?: typeof globalThis.fetch;
  sleep?: (milliseconds: number, signal: AbortSignal | null) => Promise<void>;
  now?: () => number;
  random?: () => number;
}

export interface Client {
  request: <T = unknown>(method: string, path: string, call?: Call) => Promise<Result<T>>;
}

export interface Call {
  /** A form is sent as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** A key that you store with the work, so that a restart of your program does not repeat it. Random by default. */
  idempotencyKey?: string;
  /** Whether to send the request again after a 5xx or a lost response. By default GET, HEAD, OPTIONS, PUT and DELETE. */
  repeatable?: boolean;
  signal?: AbortSignal;
}

export interface Result<T> {
  status: number;
  headers: Headers;
  /** The parsed JSON; the text where it is none. */
  body: T;
  /** What the response says of your rate limits. */
  quotas: Quota[];
  attempts: number;
}

export interface Quota {
  /** Empty where the API has one: `minute`, `day`, `requests`, `tokens` … */
  name: string;
  limit: number | null;
  remaining: number | null;
  /** When the quota is full again, in milliseconds since the epoch. */
  resetAt: number | null;
}
