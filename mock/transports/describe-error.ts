import type { FailedRequest } from '../engine/report.ts';

/** How much of an error's text is shown, in characters. */
const LONGEST = 4000;

/** Header fields that hold no credentials; any other may, for an API names its own. */
const HARMLESS_FIELDS = /^(accept.*|cache-control|connection|content-(length|type)|host|origin|prefer|user-agent)$/;

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
  const values = [...request.headers].flatMap(([name, value]) => (HARMLESS_FIELDS.test(name) ? [] : [value]));
  const query = request.url.split('?')[1] ?? '';
  const given = [...values, ...new URLSearchParams(query).values()];
  // A credential is also known without its scheme, or as one of several cookies.
  return given
    .flatMap((value) => [value, ...value.split(/[\s;=]+/), ...pairIn(value)])
    .filter(({ length }) => length >= 6);
}

/** User name and password of HTTP Basic, each and together. */
function pairIn(value: string): string[] {
  const base64 = /^basic +([A-Za-z0-9+/=]+)$/i.exec(value)?.[1];
  if (base64 === undefined) return [];
  const pair = Buffer.from(base64, 'base64').toString('utf8');
  return [pair, ...pair.split(':')];
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets.toSorted((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
