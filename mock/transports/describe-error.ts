import type { FailedRequest } from '../engine/report.ts';

/** How much of an error's text is shown, in characters. */
const LONGEST = 4000;

/** Header fields whose values are credentials, or tell who the client is. */
const SECRET_FIELDS = /^(authorization|proxy-authorization|cookie|x-api-key|api-key|idempotency-key)$/;

/**
 * Returns an exception as lines for a log: which request failed, and the error with its stack and causes. Whatever the
 * request's credentials say is left out of the text, and so is the query, which may hold some as well.
 */
export function describeError(error: unknown, { request, api, operation }: FailedRequest): string {
  const path = /^[a-z]+:\/\/[^/]*([^?#]*)/.exec(request.url)?.[1] ?? '';
  const head = `Failed to respond to ${request.method} ${path} (${operation === null ? api : `${api} ${operation}`})`;
  return redact(`${head}: ${textOf(error)}`, secretsOf(request)).slice(0, LONGEST);
}

function textOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined || depth > 3 ? text : `${text}\n  caused by ${textOf(error.cause, depth + 1)}`;
}

function secretsOf(request: Request): string[] {
  const values = [...request.headers].flatMap(([name, value]) => (SECRET_FIELDS.test(name) ? [value] : []));
  const query = request.url.split('?')[1] ?? '';
  const given = [...values, ...new URLSearchParams(query).values()];
  // A credential is also known without its scheme, or as one of several cookies.
  return given.flatMap((value) => [value, ...value.split(/[\s;=]+/)]).filter(({ length }) => length >= 6);
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets.toSorted((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
