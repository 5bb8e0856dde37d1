import type { ApiContract } from '../../openapi/contract.ts';
import type { AnsweringApi } from '../engine/context.ts';

/**
 * What keeps a browser from taking a response of the mock for something else: it is no page, loads nothing, and stands
 * in no frame. On every response over HTTP, whatever its status.
 */
export const GUARDS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** What a browser is told that asks whether a page of another origin may send a request. */
export const PREFLIGHT: Readonly<Record<string, string>> = {
  ...GUARDS,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  // A wildcard does not cover Authorization.
  'Access-Control-Allow-Headers': 'Authorization, *',
  'Access-Control-Max-Age': '600',
};

/** Worked out once for each API: there is one set for all of its responses. */
const known = new WeakMap<ApiContract, Readonly<Record<string, string>>>();

/** Returns what the HTTP transport adds to every response of an API. */
export function transportHeaders(api: AnsweringApi): Readonly<Record<string, string>> {
  const headers = known.get(api.contract) ?? { ...GUARDS, ...crossOrigin(api) };
  known.set(api.contract, headers);
  return headers;
}

/**
 * Lets pages of other origins read all of a response; those of the console are for this machine alone. Any origin may
 * ask, and none with a browser's own credentials, so the wildcard names every field (Fetch Standard, 3.3.3).
 */
function crossOrigin({ trustedCallersOnly }: AnsweringApi): Record<string, string> {
  return trustedCallersOnly ? {} : { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*' };
}
