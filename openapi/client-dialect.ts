import type { ApiContract } from './contract.ts';

/** What the clients in samples/ read: `X-RateLimit-Limit`, `-Remaining` and `-Reset`, also those of several quotas. */
const LIMIT_HEADER = /^x-ratelimit-(limit|remaining|reset)(-.+)?$/i;
/** Where they look for the code of an error, as JSON Pointers. */
const CODES = new Set(['/error/code', '/code', '/error/type']);

/**
 * Says whether the clients in samples/ read the quotas and the error codes of an API. Given any other API, they see no quotas
 * and no code, and retry a 429 with exponential backoff.
 */
export function isReadByClient({ limitHeaders, envelope }: Pick<ApiContract, 'limitHeaders' | 'envelope'>): boolean {
  const read = limitHeaders.filter(({ value }) => /^(limit|remaining|reset.*)$/.test(value));
  return read.length > 0 && read.every(({ name }) => LIMIT_HEADER.test(name)) && CODES.has(envelope.code);
}
