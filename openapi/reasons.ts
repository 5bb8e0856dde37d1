import type { Trigger } from './contract.ts';

/** The rules that each step of the pipeline has by itself. Policies, accounts and handlers add theirs. */
export const RULES: Record<string, readonly string[]> = {
  receive: ['no-such-route', 'method-not-allowed', 'headers-too-large'],
  force: ['unknown-example'],
  authenticate: ['missing', 'malformed', 'unknown', 'expired', 'revoked', 'not-local'],
  limit: [],
  authorize: ['permission'],
  validate: ['missing-field', 'value', 'malformed-body', 'media-type', 'size'],
  handle: [
    'done',
    'exception',
    'idempotency-mismatch',
    'idempotency-in-progress',
    'not-modified',
    'precondition-failed',
  ],
};

/** Requests that every API refuses alike, by the reason of the refusal. */
const SHARED: Record<string, Trigger> = {
  'receive/no-such-route': { request: { url: '/no-such-endpoint' } },
  'receive/headers-too-large': { request: { header: { 'X-Padding': { $repeat: { text: 'a', times: 9000 } } } } },
  'force/unknown-example': { request: { header: { Prefer: 'example=no-such-case' } } },
  'authenticate/missing': { key: 'none' },
  'authenticate/malformed': { key: 'malformed' },
  'authenticate/unknown': { key: 'unknown' },
  'authenticate/expired': { key: 'expired' },
  'authenticate/revoked': { key: 'revoked' },
  'validate/media-type': { request: { header: { 'Content-Type': 'text/plain' }, raw: 'Hello!' } },
  'validate/size': { oversize: true },
  'handle/exception': { force: true },
};

/**
 * Returns the trigger of a refusal that all APIs have in common, for documents need not repeat it; undefined for any
 * other reason.
 * @param methods what the path knows, in upper case; a wrong method is one that is not among them
 */
export function sharedTrigger(reason: string, methods: readonly string[]): Trigger | undefined {
  if (reason !== 'receive/method-not-allowed') return SHARED[reason];
  const method = ['PUT', 'PATCH', 'DELETE', 'POST'].find((candidate) => !methods.includes(candidate));
  return method === undefined ? undefined : { request: { method } };
}
