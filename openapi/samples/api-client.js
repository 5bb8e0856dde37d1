/**
 * A client for APIs with keys and rate limits: one file, no dependencies, for Node 20.3 or later and browsers.
 * It limits the time of each attempt and of the whole call, retries only what can succeed, and waits as long as the
 * API says. Copy the file and change it as you need.
 */

/** Returns a client for one API. Its `request` resolves with a 2xx response, and rejects with one of the errors below. */
export function createClient(options) {
  const { timeout = 30_000, maxTime = 120_000, maxAttempts = 5, idempotencyHeader } = options;
  const { fetch = globalThis.fetch, sleep = sleepFor, now = Date.now, random = Math.random } = options;
  if (!/^\S+$/.test(options.apiKey)) {
    throw new Error('The API key is empty or contains whitespace: check the environment variable.');
  }

  return {
    async request(method, path, call = {}) {
      const { signal = null } = call;
      const init = initOf(method, call);
      const repeatable = call.repeatable ?? (IDEMPOTENT.has(method) || idempotencyHeader !== undefined);
      const deadline = now() + maxTime;
      for (let attempt = 1; ; attempt++) {
        const outcome = await send(path, init, Math.min(timeout, deadline - now()), signal, attempt);
        if (!(outcome instanceof Error)) return outcome;

        const told = outcome instanceof ApiError ? outcome.retryAfter : null;
        const wait = told === null ? random() * Math.min(LONGEST_BACKOFF, 2 ** attempt * 500) : told + random() * 1000;
        if (attempt >= maxAttempts || !mayRetry(outcome, repeatable) || now() + wait >= deadline) throw outcome;
        await sleep(wait, signal);
      }
    },
  };

  function initOf(method, { body, headers, idempotencyKey }) {
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
  async function send(path, init, milliseconds, canceled, attempts) {
    canceled?.throwIfAborted();
    const late = AbortSignal.timeout(Math.max(1, milliseconds));
    try {
      const signal = canceled ? AbortSignal.any([canceled, late]) : late;
      const response = await fetch(`${options.baseUrl}${path}`, { ...init, signal });
      const body = readBody(await response.text());
      const { status, headers } = response;
      const time = serverTime(headers, now());
      const quotas = readQuotas(headers, time);
      if (response.ok) return { status, headers, body: body, quotas, attempts };
      return new ApiError({ status, headers, body, quotas, attempts }, readWait(status, headers, body, quotas, time));
    } catch (error) {
      canceled?.throwIfAborted();
      return new ConnectionError(late.aborted ? `No response within ${milliseconds} ms` : 'No connection', error);
    }
  }
}

/** The API responded with an error. */
export class ApiError extends Error {
  name = 'ApiError';
  status;
  /** The API's error code; null if the body has none. Branch on the code, not on the message. */
  code;
  result;
  /** Milliseconds that the API asks you to wait; null if it does not say. */
  retryAfter;

  constructor(result, retryAfter) {
    const read = (...path) => textOf(readPart(result.body, ...path));
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
  name = 'ConnectionError';

  constructor(message, cause) {
    super(message, { cause });
  }
}

const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const TEMPORARY = new Set([408, 500, 502, 503, 504]);
const LONGEST_BACKOFF = 30_000;

/** A 429 did no work, so it is safe to retry. After a 5xx or a lost response the work may be done already. */
function mayRetry(error, repeatable) {
  if (error instanceof ConnectionError) return repeatable;
  const told = readPart(error.result.body, 'retryable');
  if (told === false) return false;
  return error.status === 429 || (repeatable && (TEMPORARY.has(error.status) || told === true));
}

/** Reads how long to wait: `Retry-After`, else the body, else when the quota that is used up resets. */
function readWait(status, headers, body, quotas, time) {
  const header = headers.get('Retry-After');
  const moment = header === null ? null : readMoment(header, time);
  if (moment !== null) return Math.max(0, moment - time);

  const seconds = Number(readPart(body, 'error', 'details', 'retry_after') ?? NaN);
  if (seconds >= 0) return seconds * 1000;

  const resets = quotas.flatMap(({ remaining, resetAt }) => (remaining === 0 && resetAt !== null ? [resetAt] : []));
  return status === 429 && resets.length > 0 ? Math.max(0, Math.max(...resets) - time) : null;
}

/** Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`, also those of several quotas, such as `…-Remaining-Day`. */
function readQuotas(headers, time) {
  const quotas = new Map();
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
function readMoment(text, time) {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) < 1e9 ? time + Number(text) * 1000 : Number(text) * 1000;
  if (/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(text)) {
    const unit = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
    const parts = [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)];
    return time + parts.reduce((sum, [, count, name = '']) => sum + Number(count) * (unit[name] ?? 0), 0);
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : date;
}

/** The server's clock, because reset times are on it and yours may be wrong. Browsers may hide the header. */
function serverTime(headers, own) {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? own : date;
}

function readBody(text) {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway in front of an API may send HTML.
    return text;
  }
}

function textOf(value) {
  return typeof value === 'string' ? value : null;
}

function readPart(value, ...path) {
  return path.reduce((part, name) => (typeof part === 'object' && part !== null ? part[name] : undefined), value);
}

/** Ends early where the caller cancels; the next attempt then rejects. */
function sleepFor(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(end, signal?.aborted ? 0 : milliseconds);
    signal?.addEventListener('abort', end);

    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
  });
}
